import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { AwardId, MovementId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { err } from '#domain/result.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Movement } from '#domain/year/movement.ts';
import { awardsOpenTo, type RegistrationLine } from '#domain/year/registration.ts';
import type { HandedFile } from '#store/kept-file.ts';
import { correctRegistration, recordRegistrations, withdrawRegistration } from '#store/registrations.ts';
import { said } from '#words/bilingual.ts';
import { yearRegistrationWords } from '#words/year-registration-words.ts';
import { useDesk } from '../desk.tsx';
import { KeptFileEntry } from '../kept-file-entry.tsx';
import { useDeed } from '../use-deed.ts';
import { yearDeeds } from './year-deeds.ts';

interface RegistrationFormProps {
  /** The unit in hand, or several that register alike. */
  readonly lines: readonly RegistrationLine[];
  readonly year: number;
  readonly day: CivilDate;
  readonly books: readonly RuleBook[];
  readonly movements: readonly Movement[];
  onLeave(this: void): void;
}

/** What a unit registers, or several alike: titles of the rules of that day, targets, movements, its action plan. */
export function RegistrationForm({ lines, year, day, books, movements, onLeave }: RegistrationFormProps) {
  const words = useWords(yearRegistrationWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [only] = lines.length === 1 ? lines : [];
  const known = only?.registration ?? null;
  const [registeredOn, setRegisteredOn] = useState<CivilDate | null>(known?.registeredOn ?? day);
  const [awardIds, setAwardIds] = useState<ReadonlySet<AwardId>>(new Set(known?.awardIds));
  const [targets, setTargets] = useState(known?.targets.join('\n') ?? '');
  const [movementIds, setMovementIds] = useState<ReadonlySet<MovementId>>(new Set(known?.movementIds));
  const [planNumber, setPlanNumber] = useState(known?.actionPlan?.number ?? '');
  const [planDate, setPlanDate] = useState<CivilDate | null>(known?.actionPlan?.date ?? null);
  const [file, setFile] = useState<HandedFile | null>(known?.actionPlan?.file ?? null);
  useHotkey('Escape', words.leave, onLeave);
  const book = registeredOn === null ? undefined : ruleBookOn(books, registeredOn);
  const kinds = [...new Set(lines.map(({ nominee }) => nominee.kind))];
  const [firstKind] = kinds;
  const awards =
    book && firstKind
      ? awardsOpenTo(book, firstKind).filter(({ recipients }) => kinds.every((kind) => recipients.includes(kind)))
      : [];
  const save = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        if (registeredOn === null) return err({ type: 'required', field: 'date' });
        const text = {
          year,
          registeredOn,
          awardIds: [...awardIds],
          targets: targets.split('\n'),
          movementIds: [...movementIds],
          actionPlan: { number: planNumber, date: planDate, file },
        };
        return known
          ? correctRegistration(desk, { ...text, id: known.id })
          : recordRegistrations(desk, { ...text, nomineeIds: lines.map(({ nominee }) => nominee.id) });
      },
      said(yearRegistrationWords, (told) => (known ? told.corrected : told.recorded(lines.length))),
    );
    if (done) onLeave();
  };
  const withdraw = async (): Promise<void> => {
    if (!known) return;
    const done = await command.give(
      () => withdrawRegistration(desk, { id: known.id }),
      said(yearRegistrationWords, (told) => told.withdrawn),
    );
    if (done) onLeave();
  };
  return (
    <Card
      title={only ? calledName(only.nominee) : words.several(lines.length)}
      fill
      footer={
        <NextAction
          onPress={save}
          error={command.error}
          beside={
            <>
              {known && <Button onClick={() => void withdraw()}>{words.withdraw}</Button>}
              <Button onClick={onLeave}>{words.leave}</Button>
            </>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <DateEntry label={words.registeredOn} value={registeredOn} onDate={setRegisteredOn} autoFocus />
        {awards.length === 0 ? (
          <Quiet size="dense">{words.noAwards}</Quiet>
        ) : (
          <TickList
            label={words.awards}
            choices={awards.map(({ id, name }) => ({ value: id, label: name[language] }))}
            chosen={awardIds}
            onChange={setAwardIds}
          />
        )}
        <TextEntry
          label={words.targets}
          hint={words.targetsHint}
          value={targets}
          onText={setTargets}
          lines={3}
          optional
        />
        {movements.length === 0 ? (
          <Quiet size="dense">{words.noMovements}</Quiet>
        ) : (
          <TickList
            label={words.movements}
            choices={movements.map(({ id, title }) => ({ value: id, label: title }))}
            chosen={movementIds}
            onChange={setMovementIds}
          />
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 128px', gap: '10px', alignItems: 'end' }}>
          <TextEntry label={words.planNumber} value={planNumber} onText={setPlanNumber} optional />
          <DateEntry label={words.planDate} value={planDate} onDate={setPlanDate} optional />
        </Box>
        {only && <KeptFileEntry label={words.planFile} file={file} onFile={setFile} />}
      </Box>
    </Card>
  );
}
