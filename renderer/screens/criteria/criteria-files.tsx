import Button from '@mui/material/Button';
import { useRef, useState, type ReactNode } from 'react';
import { FilePicker, listEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { useToast } from '#components/toast.tsx';
import { drawCriteria, readListFile } from '#documents/workbook.ts';
import type { CriteriaSetId } from '#domain/ids.ts';
import { readCriteriaSheets, type CriteriaReading } from '#domain/scoring/criteria-sheet.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { inFileName } from '#domain/text.ts';
import { beginCriteria, ownName } from '#store/criteria-sets.ts';
import { said } from '#words/bilingual.ts';
import { criteriaFileWords, criteriaSheetFaultSentence } from '#words/criteria-file-words.ts';
import { criteriaSheetWords } from '#words/criteria-sheet-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import { CriteriaFileCard } from './criteria-file-card.tsx';

interface CriteriaFilesProps {
  /** The set in hand, which goes out; undefined where there is none. */
  readonly set: CriteriaSet | undefined;
  /** The year in hand, for which a table comes in that names none. */
  readonly year: number;
  onTaken(this: void, id: CriteriaSetId): void;
  /** The screen, given the two buttons, and the file that is being looked at, which stands in the place of the set. */
  children(this: void, actions: ReactNode, file: ReactNode): ReactNode;
}

/** A criteria set on its way out as a workbook, and a workbook on its way in as a draft. */
export function CriteriaFiles({ set, year, onTaken, children }: CriteriaFilesProps) {
  const words = useWords(criteriaFileWords);
  const language = useLanguage();
  const desk = useDesk();
  const deed = useDeed(criteriaDeeds);
  const field = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<string>();
  const [opened, setOpened] = useState<{ readonly name: string; readonly read: CriteriaReading } | null>(null);
  const handOut = useHandOut(setError);
  const open = async (file: File): Promise<void> => {
    setReading(true);
    setError(undefined);
    deed.clear();
    const sheets = await readListFile(file);
    setReading(false);
    const read = sheets.ok
      ? readCriteriaSheets(sheets.value, criteriaSheetWords, { name: file.name.replace(/\.\w+$/u, ''), year })
      : sheets;
    setOpened(read.ok ? { name: file.name, read: read.value } : null);
    if (!read.ok) setError(criteriaSheetFaultSentence(read.error, language));
  };
  const take = async (read: CriteriaReading): Promise<void> => {
    // What comes in is the council's own, also where it went out as an example of no year.
    const draft = { ...read.set, name: ownName(read.set), year: read.set.year ?? year };
    let taken: CriteriaSetId | undefined;
    await deed.give(
      async () => {
        const begun = await beginCriteria(desk, draft, 'criteria-imported');
        if (begun.ok) taken = begun.value;
        return begun;
      },
      said(criteriaFileWords, (kept) => kept.taken(draft.name)),
    );
    if (taken === undefined) return;
    setOpened(null);
    onTaken(taken);
  };
  const choose = (): void => field.current?.click();
  // Their keys stand in the strip below: beside the words on both there is no room for them.
  useHotkey('Alt+I', words.import, choose);
  useHotkey('Alt+X', words.export, set && (() => void handOut(set)));
  const actions = (
    <>
      <Button size="small" onClick={choose} aria-keyshortcuts="Alt+I">
        {words.import}
      </Button>
      {set && (
        <Button size="small" onClick={() => void handOut(set)} aria-keyshortcuts="Alt+X">
          {words.export}
        </Button>
      )}
      <span role="status">{reading && <Quiet size="dense">{words.reading}</Quiet>}</span>
      {error !== undefined && <InlineError>{error}</InlineError>}
    </>
  );
  return (
    <>
      {children(
        actions,
        opened && (
          <CriteriaFileCard
            file={opened.name}
            reading={opened.read}
            error={deed.error}
            onTake={() => take(opened.read)}
            onAnother={choose}
            onClose={() => setOpened(null)}
          />
        ),
      )}
      <FilePicker ref={field} label={words.import} accept={listEndings} onFile={(file) => void open(file)} />
    </>
  );
}

/** Draws a set as a workbook and hands it to the system; tells where it lies. */
function useHandOut(tell: (error: string | undefined) => void): (set: CriteriaSet) => Promise<void> {
  const words = useWords(criteriaFileWords);
  const toast = useToast();
  const bridge = useBridge();
  return async (set) => {
    tell(undefined);
    const drawn = await drawCriteria(set);
    if (!drawn.ok) return tell(words.exportFailed);
    const suggestedName = `bang-tieu-chi-${inFileName(ownName(set))}-${set.year ?? 'mau'}-ban-${set.version}.xlsx`;
    const saved = await bridge.saveDocument({ suggestedName, bytes: drawn.value });
    if (!saved.ok) return saved.error.type === 'write-failed' ? tell(words.exportFailed) : undefined;
    const { path } = saved.value;
    return toast({ sentence: said(criteriaFileWords, (kept) => kept.exported(path)) });
  };
}
