import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { useToast } from '#components/toast.tsx';
import { readNominationFile, type NominationSheet } from '#documents/workbook.ts';
import type { SheetFault } from '#domain/intake/sheet-fault.ts';
import { yearOf, type CivilDate } from '#domain/time.ts';
import { importNominations, previewImport } from '#store/intake.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { preparationListWords, sheetFaultSentence } from '#words/preparation-list-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { PreparationAside } from './basics-step.tsx';
import { FileChoice } from './file-choice.tsx';
import { ImportPreview } from './import-preview.tsx';
import { StepFrame } from './step-frame.tsx';
import { stepPath, type Preparation } from './steps.ts';
import { TemplateButton } from './template-button.tsx';

interface ImportStepProps {
  readonly preparation: Preparation;
  readonly aside: PreparationAside;
}

interface ChosenFile {
  readonly name: string;
  /** Null while it is being read. */
  readonly sheet: NominationSheet | null;
  readonly fault: SheetFault | null;
}

/** Step 3: the list a unit sent, read, shown line by line, and taken in by one deed; nothing is written before that. */
export function ImportStep({ preparation, aside }: ImportStepProps) {
  const words = useWords(preparationListWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { record, nominations } = preparation;
  const year = record?.meeting.year ?? aside.draft?.year ?? yearOf(aside.today);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(aside.today);
  const lines = file?.sheet?.lines ?? null;
  const plan = useLive(
    async () =>
      lines && receivedOn ? previewImport(desk, { rows: lines.map(({ row }) => ({ row, receivedOn })), year }) : null,
    // The desk's actor may change meanwhile; what the list comes to does not.
    [desk.db, lines, receivedOn, year],
  );
  const accepted = plan?.counts.accepted ?? 0;

  const read = async (chosen: File): Promise<void> => {
    command.clear();
    const reading: ChosenFile = { name: chosen.name, sheet: null, fault: null };
    setFile(reading);
    const result = await readNominationFile(chosen);
    // Another file chosen meanwhile stays.
    setFile((now) => {
      if (now !== reading) return now;
      return result.ok ? { ...reading, sheet: result.value } : { ...reading, fault: result.error };
    });
  };
  const write = async (): Promise<void> => {
    if (!lines || !receivedOn) return;
    const rows = lines.map(({ row }) => ({ row, receivedOn }));
    await command.run(async () => {
      const done = await importNominations(desk, { rows, year });
      if (!done.ok) return done;
      const { counts } = done.value;
      toast({ sentence: said(preparationListWords, (kept) => kept.written(counts.accepted, counts.toFix)) });
      return done;
    });
  };
  const goOn = (): void => goTo(stepPath(record?.meeting.id ?? null, 'review'));
  const hasNew = accepted > 0;

  return (
    <StepFrame
      preparation={preparation}
      step="import"
      onSave={hasNew ? write : goOn}
      {...(hasNew ? { verb: words.write(accepted) } : {})}
      error={command.error}
    >
      <Card
        title={words.importTitle}
        note={words.importNote(year)}
        aside={<TemplateButton year={year} day={preparation.day} council={preparation.council} />}
      >
        <Box sx={{ display: 'flex', gap: '16px', flexWrap: 'wrap', alignItems: 'flex-end' }}>
          <Box sx={{ width: 170 }}>
            <DateEntry label={words.receivedOn} value={receivedOn} onDate={setReceivedOn} />
          </Box>
          <FileChoice onFile={(chosen) => void read(chosen)} />
          <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
            <FileState file={file} />
            {nominations > 0 && <Quiet size="dense">{words.alreadyThere(nominations, year)}</Quiet>}
          </Box>
        </Box>
        {file?.fault && (
          <Box sx={{ mt: '10px' }}>
            <InlineError>{sheetFaultSentence(file.fault, language)}</InlineError>
          </Box>
        )}
      </Card>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {lines && plan ? <ImportPreview lines={lines} plan={plan} /> : <EmptyState>{words.noFile}</EmptyState>}
      </Box>
    </StepFrame>
  );
}

function FileState({ file }: { readonly file: ChosenFile | null }) {
  const words = useWords(preparationListWords);
  if (!file) return null;
  const reading = !file.sheet && !file.fault;
  return (
    <Box role="status">
      <Quiet size="dense">
        {reading ? words.reading : file.sheet ? words.chosen(file.name, file.sheet.sheet) : file.name}
      </Quiet>
    </Box>
  );
}
