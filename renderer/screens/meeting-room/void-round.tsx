import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { paperRound, type Round } from '#domain/voting/round.ts';
import { voidRound } from '#store/rounds.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { rememberDraft } from './count-draft.ts';
import { rememberHands } from './hands-draft.ts';
import { rememberTwice } from './twice-draft.ts';

/** Hủy lượt này: a vote opened by mistake is thrown away, with its reason, before anything was counted. */
export function VoidRound({ round }: { readonly round: Round }) {
  const { voidRound: words } = useWords(voteWords);
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState(false);
  const enter = async (reason: string): Promise<void> => {
    const done = await command.run(() => voidRound(desk, { meetingId: round.meetingId, roundId: round.id, reason }));
    if (!done) return;
    rememberDraft(paperRound(round), null);
    rememberTwice(paperRound(round), null);
    rememberHands(round.id, null);
    setAsked(false);
  };
  return (
    <>
      <KeyedButton keys="H" onPress={() => setAsked(true)}>
        {words.action}
      </KeyedButton>
      {asked && (
        <ReasonDialog
          title={words.title}
          why={words.why}
          label={words.reason}
          verb={words.confirm}
          onReason={enter}
          onClose={() => setAsked(false)}
          error={command.error}
        />
      )}
    </>
  );
}
