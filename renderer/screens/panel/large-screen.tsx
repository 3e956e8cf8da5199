import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { MemberId } from '#domain/ids.ts';
import { barredFrom, tryCode, type TurnRefusal } from '#domain/meeting/hand-round.ts';
import { allowed } from '#domain/meeting/meeting.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { canTakeTurn, finishedAmong } from '#domain/scoring/own-sheets.ts';
import { useLive } from '#store/live.ts';
import { checkPin, forgiveTries } from '#store/pins.ts';
import { loadScoringRoom, type ScoringRoom } from '#store/score-sheets.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { largeWords } from '#words/large-words.ts';
import { voterName } from '#words/voter-name.ts';
import { Booth, BoothMiddle, BoothSentence } from '../booth.tsx';
import { useDesk } from '../desk.tsx';
import { heldScoreRound, type ScoreRound } from '../score-round-memory.ts';
import { useGuardedWindow } from '../use-guarded-window.ts';
import { WayOutForm } from '../way-out-form.tsx';
import { WhoForm } from '../who-form.tsx';
import { OwnTurn } from './own-turn.tsx';

/** What the members see while the laptop goes round for scoring: the whole window, and no way to anything else. */
export function LargeScreen() {
  const words = useWords(largeWords);
  const held = heldScoreRound.useHeld();
  const { db } = useDesk();
  const meetingId = held?.round.meetingId;
  const room = useLive(
    async () => (meetingId === undefined ? undefined : ((await loadScoringRoom(db, meetingId)) ?? null)),
    [db, meetingId],
  );
  useGuardedWindow();
  if (!held || room === undefined) return null;
  const set = room?.criteriaSet;
  const takesMarks = room !== null && allowed[room.meeting.phase].score !== undefined;
  if (takesMarks && set && room.meeting.scoredNomineeIds.length > 0)
    return <Pages round={held.round} room={room} set={set} />;
  return (
    <Booth name={words.name} subject="" aside="">
      <BoothMiddle title={words.closed}>
        <BoothSentence>{words.closedWhy}</BoothSentence>
        <NextAction keys="Enter" onPress={heldScoreRound.forget}>
          {words.back}
        </NextAction>
      </BoothMiddle>
    </Booth>
  );
}

interface PagesProps {
  readonly round: ScoreRound;
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
}

function Pages({ round, room, set }: PagesProps) {
  const [page, setPage] = useState<'neutral' | 'who' | 'way-out'>('neutral');
  const words = useWords(largeWords);
  const { db } = useDesk();
  const neutral = (): void => setPage('neutral');
  const takeBack = (): void => {
    heldScoreRound.handRound(false);
    void forgiveTries(db);
  };
  if (round.turn !== null) {
    const pass = (): void => {
      heldScoreRound.keep({ ...round, turn: null });
      neutral();
    };
    return <OwnTurn key={round.turn} room={room} set={set} memberId={round.turn} onPass={pass} />;
  }
  if (page === 'way-out') {
    return (
      <Between round={round} room={room} set={set}>
        <WayOutForm wayOut={round.wayOut} onOut={takeBack} onLeave={neutral} />
      </Between>
    );
  }
  return (
    <Between round={round} room={room} set={set}>
      {page === 'who' ? (
        <Who round={round} room={room} onLeave={neutral} />
      ) : (
        <BoothMiddle title={words.action}>
          <Begin onBegin={() => setPage('who')} onWayOut={() => setPage('way-out')} />
        </BoothMiddle>
      )}
    </Between>
  );
}

function Begin({ onBegin, onWayOut }: { onBegin(this: void): void; onWayOut(this: void): void }) {
  const { booth } = useWords(kioskWords);
  const words = useWords(largeWords);
  return (
    <>
      <BoothSentence>{booth.beginHint}</BoothSentence>
      <NextAction keys="Enter" onPress={onBegin} beside={<Button onClick={onWayOut}>{booth.wayOut}</Button>}>
        {booth.begin}
      </NextAction>
      <BoothSentence>{words.kept}</BoothSentence>
    </>
  );
}

/** Between two members: how many have finished, and nothing of anybody's marks. */
function Between({ round, room, set, children }: PagesProps & { readonly children: React.ReactNode }) {
  const words = useWords(largeWords);
  const { db } = useDesk();
  const { id: meetingId, scoredNomineeIds: nomineeIds } = room.meeting;
  const sheets = useLive(() => db.sheets.where({ meetingId }).toArray(), [db, meetingId]);
  const turns = round.tickets.map(({ memberId }) => memberId);
  const finished = sheets && finishedAmong(turns, sheets, { set, nomineeIds }).length;
  return (
    <Booth
      name={words.name}
      subject={words.context(nomineeIds.length)}
      aside={finished === undefined ? '' : words.turnout(finished, turns.length)}
    >
      {children}
    </Booth>
  );
}

interface WhoProps {
  readonly round: ScoreRound;
  readonly room: ScoringRoom;
  onLeave(this: void): void;
}

/** The member says who he is and shows it; his own sheet is then in front of him. */
function Who({ round, room, onLeave }: WhoProps) {
  const words = useWords(largeWords);
  const language = useLanguage();
  const { db } = useDesk();
  const enter = async (member: MemberId, typed: string): Promise<TurnRefusal | null> => {
    const barred = barredFrom(round, canTakeTurn(room, member), member);
    if (barred) return barred;
    if (round.tickets.find(({ memberId }) => memberId === member)?.proof.type === 'pin') {
      const checked = await checkPin(db, member, typed);
      if (checked.ok) heldScoreRound.keep({ ...round, turn: member });
      return checked.ok ? null : checked.error;
    }
    const tried = tryCode(round, member, typed);
    heldScoreRound.keep(tried.refused ? tried.round : { ...tried.round, turn: member });
    return tried.refused;
  };
  return (
    <WhoForm
      tickets={round.tickets}
      code={words.codes}
      verb={words.enter}
      nameOf={(memberId) => voterName(room, memberId, language)}
      enter={enter}
      onLeave={onLeave}
    />
  );
}
