import Download from '@mui/icons-material/FileDownloadOutlined';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { everythingJson } from '#documents/everything-json.ts';
import { drawList } from '#documents/workbook.ts';
import { exportedLists, type ExportedList } from '#domain/lists/list-facts.ts';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { loadEverything, loadListFacts } from '#store/exported-lists.ts';
import { said } from '#words/bilingual.ts';
import { exportWords } from '#words/export-words.ts';
import { useBridge, useDesk } from './desk.tsx';

/** The way to a list outside the application, beginning with the one that is looked at. */
export function ExportButton({ list }: { readonly list?: ExportedList }) {
  const words = useWords(exportWords);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <KeyedButton keys="X" icon={<Download />} onPress={() => setAsked(true)}>
        {words.action}
      </KeyedButton>
      {asked && <ExportDialog {...(list ? { list } : {})} onClose={() => setAsked(false)} />}
    </>
  );
}

type Form = 'xlsx' | 'csv' | 'json';

interface ExportDialogProps {
  /** The list that is asked for first. */
  readonly list?: ExportedList;
  onClose(this: void): void;
}

/** Xuất danh sách: which list, in which form; it is drawn away from the window and saved where the officer says. */
function ExportDialog({ list: first = 'enterprises', onClose }: ExportDialogProps) {
  const words = useWords(exportWords);
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const { date: day } = vietnamStamp(desk.clock());
  const [list, setList] = useState<ExportedList>(first);
  const [form, setForm] = useState<Form>('xlsx');
  const [year, setYear] = useState(String(yearOf(day)));
  const [failed, setFailed] = useState(false);
  const drawn = async (): Promise<Uint8Array | undefined> => {
    if (form === 'json') return everythingJson(await loadEverything(desk));
    const facts = await loadListFacts(desk.db, list, { day, year: Number(year) });
    const made = await drawList(facts, form);
    return made.ok ? made.value : undefined;
  };
  const save = async (): Promise<void> => {
    setFailed(false);
    const bytes = await drawn();
    if (!bytes) return setFailed(true);
    const name = exportWords.vi.fileName(form === 'json' ? 'bang-vang' : exportWords.vi.list[list], day);
    const saved = await bridge.saveDocument({ suggestedName: `${name}.${form}`, bytes });
    if (!saved.ok) return setFailed(saved.error.type === 'write-failed');
    const { path } = saved.value;
    onClose();
    toast({ sentence: said(exportWords, (kept) => kept.saved(path)) });
    return undefined;
  };
  return (
    <AskDialog
      open
      title={words.title}
      verb={words.save}
      onVerb={save}
      onClose={onClose}
      error={failed ? words.failed : undefined}
    >
      <ChoiceEntry<Form>
        label={words.form}
        value={form}
        choices={[
          { value: 'xlsx', label: words.forms.xlsx },
          { value: 'csv', label: words.forms.csv },
          { value: 'json', label: words.everything },
        ]}
        onChoice={setForm}
        autoFocus
      />
      {form !== 'json' && (
        <ChoiceEntry<ExportedList>
          label={words.which}
          value={list}
          choices={exportedLists.map((value) => ({ value, label: words.list[value] }))}
          onChoice={setList}
        />
      )}
      {form !== 'json' && list === 'nominations' && <TextEntry label={words.year} value={year} onText={setYear} />}
      <Quiet>{words.note}</Quiet>
    </AskDialog>
  );
}
