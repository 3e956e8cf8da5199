import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useHotkey } from './hotkeys.tsx';
import { KeyCap } from './key-cap.tsx';

interface KeyedButtonProps {
  /** Absent on one of several alike, of which another answers to the key. */
  readonly keys?: string | undefined;
  onPress(this: void): void;
  /** Said in full, where the words on it do not say enough by themselves. */
  readonly title?: string;
  readonly icon?: ReactNode;
  /** There is no room for the key beside the words: it stands in the strip below alone. */
  readonly keyBelow?: boolean;
  readonly children: string;
}

/** A small outlined button with the key that does the same. */
export function KeyedButton({ keys, onPress, title, icon, keyBelow, children }: KeyedButtonProps) {
  useHotkey(keys ?? '', title ?? children, keys === undefined ? undefined : onPress);
  return (
    <Button size="small" startIcon={icon} onClick={onPress} title={title} aria-keyshortcuts={keys}>
      {children}
      {keys !== undefined && !keyBelow && <KeyCap keys={keys} />}
    </Button>
  );
}
