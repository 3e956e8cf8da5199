import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { ClusterRegulation } from '#domain/council.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';

/** A regulation as it is typed: its day may still be missing. */
export interface RegulationDraft {
  readonly title: string;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly endedOn: CivilDate | null;
}

/** Regulations of a cluster as they can be typed over. */
export const draftsOf = (regulations: readonly ClusterRegulation[]): readonly RegulationDraft[] =>
  regulations.map(({ title, number, date, endedOn }) => ({ title, number, date, endedOn: endedOn ?? null }));

/** What was typed, without lines on which nothing was; undefined where a line lacks its day. */
export function regulationsOf(drafts: readonly RegulationDraft[]): readonly ClusterRegulation[] | undefined {
  const typed = drafts.filter(({ number, date }) => tidyText(number) !== '' || date !== null);
  const whole = typed.flatMap(({ title, number, date, endedOn }): readonly ClusterRegulation[] =>
    date === null ? [] : [{ title, number, date, ...(endedOn === null ? {} : { endedOn }) }],
  );
  return whole.length === typed.length ? whole : undefined;
}

interface RegulationFieldsProps {
  readonly drafts: readonly RegulationDraft[];
  onChange(this: void, drafts: readonly RegulationDraft[]): void;
}

/** The regulations of a cluster: put right, ended on a day, taken off, and the next one. */
export function RegulationFields({ drafts, onChange }: RegulationFieldsProps) {
  const words = useWords(registerScreenWords);
  const put = (index: number, change: Partial<RegulationDraft>): void =>
    onChange(drafts.map((draft, at) => (at === index ? { ...draft, ...change } : draft)));
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <SectionHead level={3} title={words.regulations} />
      {drafts.length === 0 && <Quiet size="dense">{words.noRegulations}</Quiet>}
      {drafts.map((draft, index) => (
        <Box key={index} role="group" aria-label={words.regulationAt(index + 1)} sx={{ display: 'grid', gap: '6px' }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 128px', gap: '10px', alignItems: 'end' }}>
            <TextEntry
              label={words.regulationTitle}
              value={draft.title}
              onText={(title) => put(index, { title })}
              optional
            />
            <TextEntry label={words.regulation} value={draft.number} onText={(number) => put(index, { number })} />
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr auto', gap: '10px', alignItems: 'end' }}>
            <DateEntry label={words.column.decidedOn} value={draft.date} onDate={(date) => put(index, { date })} />
            <DateEntry
              label={words.regulationEnds}
              value={draft.endedOn}
              onDate={(endedOn) => put(index, { endedOn })}
              optional
            />
            <Button
              size="small"
              aria-label={`${words.regulationOff}: ${draft.number}`}
              onClick={() => onChange(drafts.filter((_, at) => at !== index))}
            >
              {words.regulationOff}
            </Button>
          </Box>
        </Box>
      ))}
      <Box>
        <Button
          size="small"
          onClick={() => onChange([...drafts, { title: 'Quy chế hoạt động', number: '', date: null, endedOn: null }])}
        >
          {words.regulationAdd}
        </Button>
      </Box>
    </Box>
  );
}
