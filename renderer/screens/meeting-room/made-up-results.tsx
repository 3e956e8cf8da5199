import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { madeUpCount } from '#domain/voting/made-up-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { useDeskRoom } from '../desk.tsx';
import { draftOf, type CountDraft } from './count-draft.ts';

interface MadeUpResultsProps {
  readonly round: Round;
  onFilled(this: void, draft: CountDraft): void;
}

/** In a rehearsal: a count as tellers might bring it, so that nobody has to invent eighty figures. */
export function MadeUpResults({ round, onFilled }: MadeUpResultsProps) {
  const words = useWords(rehearsalWords);
  const { rehearsal } = useDeskRoom();
  if (!rehearsal.running || round.question.type !== 'yes-no') return null;
  return (
    <KeyedButton keys="Alt+M" onPress={() => onFilled(draftOf(madeUpCount(round)))}>
      {words.madeUp}
    </KeyedButton>
  );
}
