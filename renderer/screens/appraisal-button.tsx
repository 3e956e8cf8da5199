import Summarize from '@mui/icons-material/SummarizeOutlined';
import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { MeetingId } from '#domain/ids.ts';
import { appraisalWords } from '#words/appraisal-words.ts';
import { AppraisalDialog } from './appraisal-dialog.tsx';

interface AppraisalButtonProps {
  readonly year: number;
  /** The meeting whose agenda is reported on; null for the year's list. */
  readonly meetingId: MeetingId | null;
}

/** Opens the report on how the files stand, to be prepared and printed. */
export function AppraisalButton({ year, meetingId }: AppraisalButtonProps) {
  const words = useWords(appraisalWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <KeyedButton keys="B" icon={<Summarize />} onPress={() => setOpen(true)}>
        {words.open}
      </KeyedButton>
      {open && <AppraisalDialog year={year} meetingId={meetingId} onClose={() => setOpen(false)} />}
    </>
  );
}
