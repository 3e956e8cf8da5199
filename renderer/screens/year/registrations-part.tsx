import Box from '@mui/material/Box';
import Print from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { hrefOf } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { percentText } from '#domain/figures.ts';
import { registrationListFacts } from '#domain/papers/registration-facts.ts';
import { err } from '#domain/result.ts';
import { vietnamStamp, type CivilDate } from '#domain/time.ts';
import { dayWithin, registeredShare, type RegistrationLine } from '#domain/year/registration.ts';
import { useLive } from '#store/live.ts';
import { copyRegistrations } from '#store/registrations.ts';
import { loadRegistrationYear } from '#store/year-reading.ts';
import { said } from '#words/bilingual.ts';
import { yearRegistrationWords } from '#words/year-registration-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { useChosenLines } from '../use-chosen-lines.ts';
import { useDeed, useUndoKey } from '../use-deed.ts';
import { usePrinting } from '../use-printing.ts';
import { registrationColumns, registrationLines } from './registration-columns.tsx';
import { RegistrationForm } from './registration-form.tsx';
import { yearDeeds } from './year-deeds.ts';
import type { YearPartProps } from '../year-frame.tsx';

/** Đăng ký thi đua: every unit of every cluster with what it registered, and how many have not. */
export function RegistrationsPart({ year }: YearPartProps) {
  const words = useWords(yearRegistrationWords);
  const language = useLanguage();
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const day = dayWithin(year, today);
  const kept = useLive(() => loadRegistrationYear(db, year, day), [db, year, day]);
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const [copying, setCopying] = useState(false);
  const [asked, setAsked] = useState(false);
  const printing = usePrinting();
  const lines = useMemo(() => kept?.groups.flatMap((group) => group.lines) ?? [], [kept]);
  const ids = useMemo(() => lines.map(({ nominee }) => nominee.id), [lines]);
  const { chosen, clear, ...choosing } = useChosenLines(ids);
  const shown = useMemo(() => registrationLines(kept?.groups ?? [], chosen, words), [kept, chosen, words]);
  const beside = opened !== null;
  const columns = useMemo(
    () => registrationColumns(beside, words, language, kept?.books ?? []),
    [beside, words, language, kept?.books],
  );
  useUndoKey(yearDeeds);
  useFieldKey('Space', words.chooseKeys);
  useFieldKey('Ctrl+A', words.chooseAll);
  useHotkey('Escape', words.leave, !beside && chosen.size > 0 ? clear : undefined);
  if (!kept) return null;
  const { registered, units } = registeredShare(kept.groups);
  const inHand = opened === null ? [] : lines.filter(({ nominee }) => opened.includes(nominee.id));
  const canCopy = lines.filter(({ nominee, registration }) => !registration && kept.lastYear.has(nominee.id));
  const record = (): void => {
    setAsked(chosen.size === 0);
    if (chosen.size > 0) setOpened([...chosen]);
  };
  const print = () =>
    printing.print(
      () =>
        drawSheet(
          kept.issuer && registrationListFacts({ ...kept, ...kept.issuer }, year, day, clock()),
          `${words.fileName}-${year}.pdf`,
        ),
      said(yearRegistrationWords, (told) => told.printed),
    );
  if (lines.length === 0) {
    return (
      <Card title={words.title} fill>
        <EmptyState actions={<Button href={hrefOf('/register/clusters')}>{words.toClusters}</Button>}>
          {words.empty}
        </EmptyState>
      </Card>
    );
  }
  return (
    <ListBesideForm form={beside}>
      <Card
        title={words.title}
        note={words.share(registered, units, percentText(registered, units))}
        fill
        flush
        aside={
          <>
            {chosen.size > 0 && <span role="status">{words.chosen(chosen.size)}</span>}
            {!beside && canCopy.length > 0 && (
              <KeyedButton keys="Alt+V" onPress={() => setCopying(true)}>
                {words.copy}
              </KeyedButton>
            )}
            <KeyedButton keys="Alt+I" icon={<Print />} onPress={() => void print()}>
              {words.print}
            </KeyedButton>
            {!beside && <NextAction onPress={record}>{words.record}</NextAction>}
          </>
        }
      >
        <Box
          sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
          onKeyDownCapture={choosing.onKeyDownCapture}
          onClick={choosing.onClick}
        >
          {asked && chosen.size === 0 && <Note>{words.noneChosen}</Note>}
          {printing.error !== undefined && <Note>{printing.error}</Note>}
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <DataTable
              label={words.title}
              columns={columns}
              lines={shown}
              current={inHand.length === 1 ? (inHand[0]?.nominee.id ?? null) : null}
              onOpen={(id) => {
                clear();
                setOpened([id]);
              }}
            />
          </Box>
        </Box>
      </Card>
      {inHand.length > 0 && (
        <RegistrationForm
          key={inHand.map(({ nominee, registration }) => `${nominee.id} ${registration?.id ?? ''}`).join()}
          lines={inHand}
          year={year}
          day={day}
          books={kept.books}
          movements={kept.movements}
          onLeave={() => {
            setOpened(null);
            clear();
          }}
        />
      )}
      {copying && <CopyDialog lines={canCopy} year={year} day={day} onClose={() => setCopying(false)} />}
    </ListBesideForm>
  );
}

const Note = ({ children }: { readonly children: string }) => (
  <Box sx={{ p: '8px 14px' }}>
    <InlineError>{children}</InlineError>
  </Box>
);

interface CopyDialogProps {
  readonly lines: readonly RegistrationLine[];
  readonly year: number;
  readonly day: CivilDate;
  onClose(this: void): void;
}

/** Asks on which day the units that have not registered yet do so as they did last year. */
function CopyDialog({ lines, year, day, onClose }: CopyDialogProps) {
  const words = useWords(yearRegistrationWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [on, setOn] = useState<CivilDate | null>(day);
  const copy = async (): Promise<void> => {
    const done = await command.give(
      async () =>
        on === null
          ? err({ type: 'required', field: 'date' })
          : copyRegistrations(desk, { year, registeredOn: on, nomineeIds: lines.map(({ nominee }) => nominee.id) }),
      said(yearRegistrationWords, (told) => told.copied(lines.length)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={words.copyTitle(year - 1)}
      why={words.copyWhy(lines.length)}
      verb={words.copyVerb}
      onVerb={copy}
      onClose={onClose}
      error={command.error}
    >
      <DateEntry label={words.registeredOn} value={on} onDate={setOn} autoFocus />
    </AskDialog>
  );
}
