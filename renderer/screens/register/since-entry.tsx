import Box from '@mui/material/Box';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { CivilDate } from '#domain/time.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';

/** Whether something changed on a day, by which paper, or was only written wrongly. */
export interface Since {
  readonly how: 'day' | 'mistake';
  readonly on: CivilDate | null;
  readonly document: string;
}

interface SinceEntryProps {
  readonly since: Since;
  /** Whether the paper is asked for too. */
  readonly withDocument: boolean;
  onSince(this: void, since: Since): void;
}

/** Asks whether a name or place changed on a day, which the history keeps, or was written wrongly. */
export function SinceEntry({ since, withDocument, onSince }: SinceEntryProps) {
  const words = useWords(registerScreenWords);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <Segments
        label={words.since}
        value={since.how}
        choices={[
          { value: 'day', label: words.sinceDay },
          { value: 'mistake', label: words.sinceMistake },
        ]}
        onChoice={(how) => onSince({ ...since, how })}
        fullWidth
      />
      {since.how === 'day' && (
        <>
          <DateEntry label={words.field.on} value={since.on} onDate={(on) => onSince({ ...since, on })} />
          {withDocument && (
            <TextEntry
              label={words.field.document}
              value={since.document}
              onText={(document) => onSince({ ...since, document })}
              optional
            />
          )}
        </>
      )}
    </Box>
  );
}
