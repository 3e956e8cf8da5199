import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import { useRef } from 'react';
import { KeyedButton } from './keyed-button.tsx';
import { colour, type, unseen } from './tokens.ts';

interface FileEntryProps {
  readonly label: string;
  /** What the button says. */
  readonly verb: string;
  /** The name of what is chosen, or what is asked for. */
  readonly note: string;
  readonly keys: string;
  onFile(this: void, file: { readonly name: string; readonly bytes: Uint8Array }): void;
}

/** Chooses a scan, photograph or PDF that goes with a form. */
export function FileEntry({ label, verb, note, keys, onFile }: FileEntryProps) {
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <Box sx={{ ...type.dense, fontWeight: 500 }}>{label}</Box>
      <Box
        component="input"
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        aria-label={label}
        tabIndex={-1}
        ref={picker}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
        sx={unseen}
      />
      <KeyedButton keys={keys} icon={<AttachFile />} onPress={() => picker.current?.click()}>
        {verb}
      </KeyedButton>
      <Box sx={{ ...type.caption, color: colour.ink2, overflowWrap: 'anywhere' }}>{note}</Box>
    </Box>
  );
}
