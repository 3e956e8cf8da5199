import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { GuidanceLetter } from '#domain/dossiers/guidance-letter.ts';
import type { AwardId } from '#domain/ids.ts';
import { guidanceLetterFacts } from '#domain/papers/letter-facts.ts';
import { err } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { loadAwards, loadGuidanceChoices, loadGuidanceLetter, saveGuidanceLetter } from '#store/guidance-letters.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { guidanceReceivers, letterFileNames } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { LetterPrint } from './letter-print.tsx';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface GuidanceFormProps {
  /** The letter that is kept; undefined for one that is only proposed. */
  readonly known: GuidanceLetter | undefined;
  /** What stands in the fields at first. */
  readonly letter: Omit<GuidanceLetter, 'id'>;
  readonly deeds: LetterDeeds;
  onLeave?(this: void): void;
}

/** The letter of guidance as it is worded: its text, the deadline of each award, and to whom it goes. */
export function GuidanceForm({ known, letter, deeds, onLeave }: GuidanceFormProps) {
  const words = useWords(letterWords);
  const desk = useDesk();
  const { db } = desk;
  const command = useDeed(deeds);
  const [number, setNumber] = useState(letter.number);
  const [date, setDate] = useState<CivilDate | null>(letter.date);
  const [text, setText] = useState(letter.paragraphs.join('\n'));
  const [dueOn, setDueOn] = useState<ReadonlyMap<AwardId, CivilDate>>(
    () => new Map(letter.deadlines.map(({ awardId, on }) => [awardId, on])),
  );
  const [receivers, setReceivers] = useState<ReadonlySet<string>>(() => new Set(letter.receivers));
  const [others, setOthers] = useState('');
  useHotkey('Escape', words.leave, onLeave);
  const day = date ?? letter.date;
  const choices = useLive(() => loadGuidanceChoices(db, day), [db, day]);
  if (!choices) return null;
  const { awards, directory, clusters, zones } = choices;
  const offered = [
    guidanceReceivers.enterprises,
    guidanceReceivers.clusters,
    ...directory,
    ...clusters,
    ...zones.map(guidanceReceivers.ofZone),
  ];
  const listed = [...new Set([...offered, ...letter.receivers])];
  const save = (): Promise<boolean> =>
    command.give(
      async () => {
        if (date === null) return err({ type: 'required', field: 'date' });
        return saveGuidanceLetter(desk, {
          ...(known ? { id: known.id } : {}),
          year: letter.year,
          number,
          date,
          paragraphs: text.split('\n'),
          deadlines: [...dueOn].map(([awardId, on]) => ({ awardId, on })),
          receivers: [...listed.filter((name) => receivers.has(name)), ...others.split('\n')],
        });
      },
      said(letterWords, (kept) => kept.guidance.saved),
    );
  return (
    <Card
      title={words.guidance.title(letter.year)}
      fill
      footer={
        <NextAction
          onPress={async () => {
            if (await save()) setOthers('');
          }}
          error={command.error}
          beside={
            <>
              <LetterPrint
                keys="I"
                fileName={`${letterFileNames.guidance}-${letter.year}`}
                before={save}
                facts={async (head, now) => {
                  const kept = await loadGuidanceLetter(db, letter.year);
                  return kept && guidanceLetterFacts(head, kept, await loadAwards(db), now);
                }}
              >
                {words.print}
              </LetterPrint>
              {onLeave && <Button onClick={onLeave}>{words.leave}</Button>}
            </>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={columns}>
        <Box sx={stack}>
          <Box sx={two}>
            <TextEntry label={words.number} value={number} onText={setNumber} hint={words.numberHint} optional />
            <DateEntry label={words.date} value={date} onDate={setDate} />
          </Box>
          <TextEntry
            label={words.guidance.text}
            value={text}
            onText={setText}
            lines={10}
            hint={words.guidance.textHint}
          />
          <Quiet size="caption">{words.guidance.custom}</Quiet>
        </Box>
        <Box sx={stack}>
          <DeadlineFields awards={awards} dueOn={dueOn} onChange={setDueOn} />
          <TickList
            label={words.guidance.receivers}
            choices={listed.map((name) => ({ value: name, label: name }))}
            chosen={receivers}
            onChange={setReceivers}
          />
          <TextEntry label={words.guidance.others} value={others} onText={setOthers} lines={2} optional />
        </Box>
      </Box>
    </Card>
  );
}

const stack = { display: 'grid', gap: '12px', alignContent: 'start', minWidth: 0 } as const;
const two = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 160px', gap: '10px' } as const;
const columns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 420px',
  gap: '20px',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
