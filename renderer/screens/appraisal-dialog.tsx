import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { HotkeyLayer, useFieldKey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { MeetingId } from '#domain/ids.ts';
import { countGroups } from '#domain/intake/findings.ts';
import { countNominations } from '#domain/nominations/nomination.ts';
import { loadAppraisal, type YearAppraisal } from '#store/appraisal.ts';
import { useLive } from '#store/live.ts';
import { appraisalWords } from '#words/appraisal-words.ts';
import { said } from '#words/bilingual.ts';
import { findingWords } from '#words/finding-words.ts';
import { drawAppraisal } from './appraisal-sheet.ts';
import { useDesk } from './desk.tsx';
import { ProposalsForm } from './proposals-form.tsx';
import { usePrinting } from './use-printing.ts';

interface AppraisalDialogProps {
  readonly year: number;
  readonly meetingId: MeetingId | null;
  onClose(this: void): void;
}

/** The report on the files: its figures, what the standing members propose, and its printing. */
export function AppraisalDialog({ year, meetingId, onClose }: AppraisalDialogProps) {
  const words = useWords(appraisalWords);
  const { db } = useDesk();
  const titleId = useId();
  const appraisal = useLive(() => loadAppraisal(db, year, meetingId), [db, year, meetingId]);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wide } }}>
      <HotkeyLayer active>
        <WayOut />
        <Box sx={{ p: '20px', display: 'grid', gap: '14px' }}>
          <Typography id={titleId} variant="h2">
            {words.title(year)}
          </Typography>
          {appraisal && appraisal.cases.length === 0 && <Quiet>{words.nothing}</Quiet>}
          {appraisal && appraisal.cases.length > 0 && (
            <>
              <Figures appraisal={appraisal} />
              <ProposalsForm appraisal={appraisal} />
              <PrintReport appraisal={appraisal} year={year} />
            </>
          )}
          <Box>
            <Button onClick={onClose}>{words.close}</Button>
          </Box>
        </Box>
      </HotkeyLayer>
    </Dialog>
  );
}

// A list to be worked through, not a question: it takes the room that its lines need.
const wide = { width: 760, maxWidth: 'calc(100% - 64px)' } as const;

/** Esc is the dialog's own key; the sheet of shortcuts tells of it. */
function WayOut() {
  const words = useWords(appraisalWords);
  useFieldKey('Escape', words.close);
  return null;
}

function Figures({ appraisal: { cases } }: { readonly appraisal: YearAppraisal }) {
  const words = useWords(appraisalWords);
  const { group } = useWords(findingWords);
  const all = countNominations(cases.map(({ nomination }) => nomination));
  const counts = countGroups(cases.map(({ review }) => review));
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Quiet>{words.counts(groupedInteger(all.nominations), groupedInteger(all.nominees))}</Quiet>
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        <KeyFigure value={String(counts.eligible)} label={group.eligible} tone="ok" />
        <KeyFigure value={String(counts['to-supplement'])} label={group['to-supplement']} />
        <KeyFigure value={String(counts.late)} label={group.late} />
      </Box>
    </Box>
  );
}

function PrintReport({ appraisal, year }: { readonly appraisal: YearAppraisal; readonly year: number }) {
  const words = useWords(appraisalWords);
  const desk = useDesk();
  const printing = usePrinting();
  const print = () =>
    printing.print(
      () => drawAppraisal(desk, year, appraisal),
      said(appraisalWords, (kept) => kept.printing),
    );
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <KeyedButton keys="I" icon={<Print />} onPress={() => void print()}>
        {printing.running ? words.drawing : words.print}
      </KeyedButton>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </Box>
  );
}
