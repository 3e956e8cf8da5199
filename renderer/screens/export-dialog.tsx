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
import { drawList, drawProvincial } from '#documents/workbook.ts';
import { exportedLists, type ExportedList } from '#domain/lists/list-facts.ts';
import { provincialSets, type ProvincialSet } from '#domain/lists/provincial.ts';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { loadEverything, loadListFacts, loadProvincialFacts } from '#store/exported-lists.ts';
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

type Form = 'xlsx' | 'csv' | 'province' | 'json';

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
  const [set, setSet] = useState<ProvincialSet>('MauTDKT');
  const [year, setYear] = useState(String(yearOf(day)));
  const [failed, setFailed] = useState(false);
  const drawn = async (): Promise<Uint8Array | undefined> => {
    if (form === 'json') return everythingJson(await loadEverything(desk));
    const moment = { day, year: Number(year) };
    const made =
      form === 'province'
        ? await drawProvincial(await loadProvincialFacts(desk.db, set, moment))
        : await drawList(await loadListFacts(desk.db, list, moment), form);
    return made.ok ? made.value : undefined;
  };
  const save = async (): Promise<void> => {
    setFailed(false);
    const bytes = await drawn();
    if (!bytes) return setFailed(true);
    const subject = { json: 'bang-vang', province: set, xlsx: words.list[list], csv: words.list[list] }[form];
    const ending = form === 'province' ? 'xlsx' : form;
    const suggestedName = `${subject} ${day}.${ending}`;
    const saved = await bridge.saveDocument({ suggestedName, bytes });
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
          { value: 'province', label: words.forms.province },
          { value: 'json', label: words.everything },
        ]}
        onChoice={setForm}
        autoFocus
      />
      {form === 'province' && (
        <ChoiceEntry<ProvincialSet>
          label={words.which}
          value={set}
          choices={provincialSets.map((value) => ({ value, label: `${value}: ${words.set[value]}` }))}
          onChoice={setSet}
        />
      )}
      {(form === 'xlsx' || form === 'csv') && (
        <ChoiceEntry<ExportedList>
          label={words.which}
          value={list}
          choices={exportedLists.map((value) => ({ value, label: words.list[value] }))}
          onChoice={setList}
        />
      )}
      {(form === 'province' || (form !== 'json' && list === 'nominations')) && (
        <TextEntry label={words.year} value={year} onText={setYear} />
      )}
      <Quiet>{words.note}</Quiet>
    </AskDialog>
  );
}
