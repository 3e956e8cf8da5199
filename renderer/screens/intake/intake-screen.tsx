import { useCallback, useMemo, useState } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { useToast } from '#components/toast.tsx';
import { readListFile } from '#documents/workbook.ts';
import { shapeOf } from '#domain/lists/list-header.ts';
import type { ListColumn } from '#domain/lists/list-kinds.ts';
import { readListRows } from '#domain/lists/list-row.ts';
import { planList } from '#domain/lists/nomination-lines.ts';
import { vietnamStamp } from '#domain/time.ts';
import { keepListShape, loadListShape } from '#store/list-shapes.ts';
import { loadRegister, type RegisterSeen } from '#store/register-intake.ts';
import { said } from '#words/bilingual.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { sheetFaultSentence } from '#words/preparation-list-words.ts';
import { useDesk } from '../desk.tsx';
import { ColumnsStage } from './columns-stage.tsx';
import { FileStage } from './file-stage.tsx';
import {
  draftOf,
  mappedList,
  openedFile,
  shapeOfDraft,
  withEdit,
  type ListDraft,
  type ListSheet,
  type OpenedFile,
} from './list-draft.ts';
import { PreviewStage } from './preview-stage.tsx';
import { ResultCard } from './result-card.tsx';
import { RunningCard } from './running-card.tsx';
import { useTakingIn } from './use-taking-in.ts';

/** A clerk's list on its way into the register: file, columns, preview, deed; nothing is written before the last. */
export function IntakeScreen() {
  const words = useWords(intakeScreenWords);
  const language = useLanguage();
  const toast = useToast();
  const { db, newId, clock } = useDesk();
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<string>();
  const [draft, setDraft] = useState<ListDraft | null>(null);
  // What is known when the preview is looked at; null while columns are named.
  const [seen, setSeen] = useState<RegisterSeen | null>(null);
  const { taking, command, takeIn, undo, stop, clear } = useTakingIn();
  const { file, at, kind, mapping, answers, edits, day, year } = draft ?? {};
  const list = useMemo(
    () => (file && at && kind && mapping ? mappedList({ file, at, kind, mapping }) : null),
    [file, at, kind, mapping],
  );
  const readings = useMemo(() => (list && answers && seen ? readListRows(list, answers) : null), [list, answers, seen]);
  const plan = useMemo(
    () =>
      list && answers && edits && seen && readings && day && year !== undefined
        ? planList({ list, answers, readings, edits, day, year }, seen, newId)
        : null,
    [list, answers, edits, seen, readings, newId, day, year],
  );
  const begin = async (opened: OpenedFile, sheet: ListSheet): Promise<void> => {
    setDraft(draftOf(opened, sheet, await loadListShape(db, shapeOf(sheet.header.heads)), vietnamStamp(clock()).date));
  };
  const read = async (chosen: File): Promise<void> => {
    setReading(true);
    setError(undefined);
    const result = await readListFile(chosen);
    setReading(false);
    if (!result.ok) return setError(sheetFaultSentence(result.error, language));
    const opened = openedFile(chosen.name, result.value);
    const [first] = opened.sheets;
    return first ? begin(opened, first) : setError(words.noHeader);
  };
  const look = async (): Promise<void> => {
    if (draft) await keepListShape(db, shapeOfDraft(draft));
    setSeen(await loadRegister(db));
  };
  const again = (): void => {
    clear();
    setDraft(null);
    setSeen(null);
  };
  const write = async (): Promise<void> => {
    if (!plan || !seen) return;
    // What was written meanwhile is looked at before anything is: the preview is drawn anew.
    if (!(await takeIn(plan, seen.journalEnd))) setSeen(await loadRegister(db));
  };
  const takeBack = async (): Promise<void> => {
    if (taking?.type !== 'done' || !(await undo(taking.name))) return;
    toast({ sentence: said(intakeScreenWords, (kept) => kept.undone) });
    again();
  };
  const edit = useCallback(
    (line: number, column: ListColumn, text: string) => setDraft((now) => now && withEdit(now, line, column, text)),
    [],
  );
  return (
    <>
      <ScreenTitle title={words.title} note={draft?.file.name ?? words.note} />
      <ScreenBody scroll={!draft || taking !== null}>
        {taking?.type === 'running' ? (
          <RunningCard written={taking.written} all={taking.all} onStop={stop} />
        ) : taking?.type === 'done' && draft ? (
          <ResultCard
            file={draft.file.name}
            counts={taking.counts}
            error={command.error}
            onUndo={() => void takeBack()}
            onAnother={again}
            onRegister={() => goTo(draft.kind === 'nominations' ? '/nominations' : '/register')}
          />
        ) : draft && list && plan ? (
          <PreviewStage
            draft={draft}
            list={list}
            plan={plan}
            error={command.error}
            onEdit={edit}
            onTakeIn={write}
            onBack={() => setSeen(null)}
          />
        ) : draft ? (
          <ColumnsStage
            draft={draft}
            onDraft={setDraft}
            onSheet={(sheet) => void begin(draft.file, sheet)}
            onLook={() => void look()}
            onLeave={again}
          />
        ) : (
          <FileStage reading={reading} error={error} onFile={(chosen) => void read(chosen)} />
        )}
      </ScreenBody>
    </>
  );
}
