import Box from '@mui/material/Box';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { CaseInHand } from './case-in-hand.tsx';
import { CaseList } from './case-list.tsx';
import { Discussion } from './discussion.tsx';
import { OpenVote } from './open-vote.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** One award before its vote: the list, the case in hand with its conditions, and what is said about it. */
export function DiscussingStage({ group }: { readonly group: AgendaGroup }) {
  const { keys, matter } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { result } = useWords(voteWords);
  const { inHand: sought, show, go } = useRoom();
  const { cases } = group;
  const found = cases.findIndex(({ nomination }) => nomination.id === sought);
  const index =
    found >= 0
      ? found
      : Math.max(
          0,
          cases.findIndex(({ matter: one }) => one.outcome === null),
        );
  const inHand = cases[index];
  const step = (by: 1 | -1): void => {
    const next = cases[index + by];
    if (next) show(next.nomination.id);
  };
  useHotkey('ArrowUp', keys.cases, () => step(-1));
  useHotkey('ArrowDown', keys.cases, () => step(1));
  if (!inHand) return null;
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          aside={
            <>
              <Box sx={{ color: 'text.secondary' }}>{matter.caseOf(index + 1, cases.length)}</Box>
              {group.closedRounds.length > 0 && (
                <KeyedButton keys="J" onPress={() => go({ at: 'award', awardId: group.award.id, results: true })}>
                  {result.see}
                </KeyedButton>
              )}
            </>
          }
        />
        {cases.length > 1 && <CaseList group={group} current={inHand.nomination.id} onChoose={show} />}
        <CaseInHand group={group} agendaCase={inHand} />
        <Discussion on={inHand.nomination.id} />
      </Middle>
      <Foot>
        <OpenVote group={group} inHand={inHand} />
      </Foot>
    </>
  );
}
