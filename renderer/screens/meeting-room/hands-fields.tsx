import Box from '@mui/material/Box';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import type { Dissent } from '#store/assents.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';

/** Dissent while it is being typed; null where nothing readable stands in the field. */
export type TypedDissent = { readonly [Part in keyof Dissent]: number | null };

/** Nobody holds anything against it: what a show of hands begins with. */
export const noDissent: TypedDissent = { against: 0, abstained: 0 };

/** The dissent as the store takes it; what is unreadable is no count, and refused. */
export const typedDissent = ({ against, abstained }: TypedDissent): Dissent => ({
  against: against ?? Number.NaN,
  abstained: abstained ?? Number.NaN,
});

interface HandsFieldsProps {
  readonly dissent: TypedDissent;
  onChange(this: void, dissent: TypedDissent): void;
}

/** Who did not agree to a matter of the body's own; only dissent is typed. */
export function HandsFields({ dissent, onChange }: HandsFieldsProps) {
  const { dissent: words } = useWords(roomDeedWords);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '110px 130px', gap: '10px' }}>
      <CountField
        label={words.against}
        value={dissent.against}
        onCount={(against) => onChange({ ...dissent, against })}
      />
      <CountField
        label={words.abstained}
        value={dissent.abstained}
        onCount={(abstained) => onChange({ ...dissent, abstained })}
      />
    </Box>
  );
}
