import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { goTo } from '#components/navigation.ts';
import type { RoundId } from '#domain/ids.ts';
import { paperRound } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { placesOf, samePlace } from './agenda.ts';
import { AfterStage } from './after-stage.tsx';
import { AgendaPane } from './agenda-pane.tsx';
import { rememberedDraft } from './count-draft.ts';
import { CountingStage } from './counting-stage.tsx';
import { DecidedStage } from './decided-stage.tsx';
import { DiscussingStage } from './discussing-stage.tsx';
import { EndingStage } from './ending-stage.tsx';
import { HandsStage } from './hands-stage.tsx';
import { InvitingStage } from './inviting-stage.tsx';
import { IssuedStage } from './issued-stage.tsx';
import { KioskStage } from './kiosk-stage.tsx';
import { rememberedRecount, rememberRecount, type Recounting } from './recounting.ts';
import { RecountingStage } from './recounting-stage.tsx';
import { RollCallStage } from './roll-call-stage.tsx';
import { ProjectorControl, useProjectorKeys } from './projector-control.tsx';
import { RollPane } from './roll-pane.tsx';
import { useRoom } from './room.ts';
import { RoomLayout, Said } from './room-layout.tsx';
import { OwnStage } from './own-stage.tsx';
import { recountStage, stageOf, type Stage } from './stage.ts';
import { rememberedTwice } from './twice-draft.ts';

/** The room as it is now: the stage decides the middle and the next action; agenda and roll stand beside it. */
export function RoomStage({ undoRefusal }: { readonly undoRefusal: string | undefined }) {
  const { keys } = useWords(meetingRoomWords);
  const { ballot, result: resultWords } = useWords(voteWords);
  const { recount: recountWords } = useWords(countingWords);
  const { undo: undoWords } = useWords(roomDeedWords);
  const { record, agenda, place, go, undo } = useRoom();
  const open = record.rounds.find((round) => round.result === null);
  const openId = open?.id;
  // A count that was begun goes on where it was left.
  const [countingRound, setCountingRound] = useState<RoundId | undefined>(() =>
    open && (rememberedDraft(paperRound(open)) || rememberedTwice(paperRound(open))) ? openId : undefined,
  );
  const counting = openId !== undefined && countingRound === openId;
  const [recounting, setRecounting] = useState(() => rememberedRecount(record.meeting.id));
  const recount = (begun: Recounting | null): void => {
    rememberRecount(record.meeting.id, begun);
    setRecounting(begun ?? undefined);
  };
  const stage = (recounting && recountStage(record, agenda, recounting)) ?? stageOf(record, agenda, place, counting);
  useProjectorKeys(stage);
  const typesCount = stage.type === 'counting' || stage.type === 'recounting';
  const turn = (step: 1 | -1): void => {
    const places = placesOf(agenda, record.council.kind !== 'council');
    const next = places[places.findIndex((candidate) => samePlace(candidate, place)) + step];
    if (next) go(next);
  };
  const leaving: Partial<Record<Stage['type'], string>> = {
    counting: ballot.backToIssue,
    recounting: recountWords.leave,
    ...(place.at === 'award' && place.results ? { decided: resultWords.leave } : {}),
  };
  const walks = stage.type !== 'inviting' && stage.type !== 'roll-call' && !typesCount;
  useHotkey('PageUp', keys.places, walks ? () => turn(-1) : undefined);
  useHotkey('PageDown', keys.places, walks ? () => turn(1) : undefined);
  useHotkey('A', keys.roll, walks ? () => go({ at: 'opening' }) : undefined);
  useHotkey('S', keys.scores, record.criteriaSet ? () => goTo(`/meetings/${record.meeting.id}/scores`) : undefined);
  useHotkey('Ctrl+Z', undoWords.key, record.meeting.phase === 'archived' ? undefined : () => void undo());
  useHotkey('P', keys.papers, () => goTo(`/papers/${record.meeting.id}`));
  useHotkey('Escape', leaving[stage.type] ?? keys.meetings, () => {
    if (isTyping(document.activeElement)) document.activeElement.blur();
    else if (stage.type === 'recounting') recount(null);
    else if (stage.type === 'counting') setCountingRound(undefined);
    else if (stage.type === 'decided' && place.at === 'award' && place.results)
      go({ at: 'award', awardId: place.awardId });
    else goTo('/meetings');
  });
  return (
    <RoomLayout counting={typesCount}>
      {undoRefusal !== undefined && (
        <Said>
          <InlineWarning>{undoRefusal}</InlineWarning>
        </Said>
      )}
      {!typesCount && <AgendaPane foot={<ProjectorControl stage={stage} />} />}
      {!typesCount && <RollPane />}
      <StageView stage={stage} onCounting={(on) => setCountingRound(on ? openId : undefined)} onRecount={recount} />
    </RoomLayout>
  );
}

interface StageViewProps {
  readonly stage: Stage;
  onCounting(this: void, on: boolean): void;
  onRecount(this: void, begun: Recounting | null): void;
}

function StageView({ stage, onCounting, onRecount }: StageViewProps) {
  switch (stage.type) {
    case 'inviting':
      return <InvitingStage />;
    case 'roll-call':
      return <RollCallStage opened={false} />;
    case 'opened':
      return <RollCallStage opened />;
    case 'discussing':
      return <DiscussingStage key={stage.group.award.id} group={stage.group} />;
    case 'hands':
      return <HandsStage key={stage.group.openRound?.id} group={stage.group} />;
    case 'issued':
      return <IssuedStage group={stage.group} onCount={() => onCounting(true)} />;
    case 'kiosk':
      return <KioskStage key={stage.group.openRound?.id} group={stage.group} />;
    case 'counting':
      return <CountingStage key={stage.group.openRound?.id} group={stage.group} onLeave={() => onCounting(false)} />;
    case 'decided':
      return <DecidedStage key={stage.group.award.id} group={stage.group} onRecount={onRecount} />;
    case 'recounting': {
      const { type: _type, ...recounted } = stage;
      const leave = (): void => onRecount(null);
      return <RecountingStage key={stage.round.id} {...recounted} onDone={leave} onLeave={leave} />;
    }
    case 'own':
      return <OwnStage />;
    case 'ending':
      return <EndingStage />;
    default:
      return <AfterStage />;
  }
}

const isTyping = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
