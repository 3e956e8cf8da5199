import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import type { AwardId } from '#domain/ids.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import { letterWords } from '#words/letter-words.ts';

interface DeadlineFieldsProps {
  readonly awards: readonly Award[];
  readonly dueOn: ReadonlyMap<AwardId, CivilDate>;
  onChange(this: void, dueOn: ReadonlyMap<AwardId, CivilDate>): void;
}

/** By when files for each award are due: one day for all at once, then those that differ. */
export function DeadlineFields({ awards, dueOn, onChange }: DeadlineFieldsProps) {
  const words = useWords(letterWords).guidance;
  const language = useLanguage();
  const [same, setSame] = useState<CivilDate | null>(null);
  // What is filled in for all at once is new to every field, which keeps what was typed into it.
  const [filled, setFilled] = useState(0);
  const set = (id: AwardId, on: CivilDate | null): void => {
    const after = new Map(dueOn);
    if (on === null) after.delete(id);
    else after.set(id, on);
    onChange(after);
  };
  const fill = (): void => {
    if (same === null) return;
    onChange(new Map(awards.map(({ id }) => [id, same])));
    setFilled(filled + 1);
  };
  if (awards.length === 0) return <Quiet>{words.noAwards}</Quiet>;
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <SectionHead title={words.deadlines} note={words.deadlinesHint} level={3} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'end' }}>
        <DateEntry label={words.same} value={same} onDate={setSame} optional />
        <Button onClick={fill} sx={{ minHeight: 36 }}>
          {words.fill}
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' }}>
        {awards.map(({ id, shortName }) => (
          <DateEntry
            key={`${id} ${filled}`}
            label={shortName[language]}
            value={dueOn.get(id) ?? null}
            onDate={(on) => set(id, on)}
          />
        ))}
      </Box>
    </Box>
  );
}
