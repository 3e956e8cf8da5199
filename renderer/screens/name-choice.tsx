import Box from '@mui/material/Box';
import { useRef, type KeyboardEvent } from 'react';
import { colour } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';

interface NameChoiceProps {
  readonly label: string;
  readonly names: readonly { readonly memberId: MemberId; readonly name: string }[];
  readonly chosen: MemberId | null;
  onChoose(this: void, id: MemberId): void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The names on the roll, one to be chosen, those who have voted like those who have not. Buttons and not fields: what a
 * browser remembers of a page is what stands in its fields.
 */
export function NameChoice({ label, names, chosen, onChoose }: NameChoiceProps) {
  const group = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    names.findIndex(({ memberId }) => memberId === chosen),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = chosen === null ? 0 : (at + step + names.length) % names.length;
    const name = names[next];
    if (!name) return;
    onChoose(name.memberId);
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  return (
    <Box
      ref={group}
      role="radiogroup"
      aria-label={label}
      onKeyDown={onKeyDown}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', gap: '8px', width: '100%' }}
    >
      {names.map(({ memberId, name }, index) => (
        <Box
          key={memberId}
          component="button"
          type="button"
          role="radio"
          aria-checked={memberId === chosen}
          tabIndex={index === at ? 0 : -1}
          autoFocus={index === 0}
          onClick={() => onChoose(memberId)}
          sx={{
            font: 'inherit',
            fontSize: 17,
            lineHeight: '24px',
            textAlign: 'left',
            p: '9px 14px',
            borderRadius: '6px',
            border: `1px solid ${colour.control}`,
            cursor: 'pointer',
            color: memberId === chosen ? colour.paper : colour.ink,
            backgroundColor: memberId === chosen ? colour.ink : colour.paper,
          }}
        >
          {name}
        </Box>
      ))}
    </Box>
  );
}
