import type { RecusalProposal } from '#domain/meeting/recusal-proposals.ts';
import { said } from '#words/bilingual.ts';
import { interestWords } from '#words/interest-words.ts';
import { ConcernedDialog } from '../concerned-dialog.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

interface ConcernedProps {
  readonly proposals: readonly RecusalProposal[];
  onClose(this: void): void;
}

/** What the register proposes, answered in the room, where it can be taken back. */
export function Concerned(props: ConcernedProps) {
  const { record } = useRoom();
  const done = useDone();
  const answered = (): Promise<void> => done(said(interestWords, (kept) => kept.proposal.answered));
  return <ConcernedDialog record={record} {...props} onAnswered={answered} />;
}
