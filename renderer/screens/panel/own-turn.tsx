import { useMemo, useState } from 'react';
import type { MemberId } from '#domain/ids.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { leftToMark, reckonedMarks, scorerOf } from '#domain/scoring/own-sheets.ts';
import { quantitativeLeaves } from '#domain/scoring/stage-figures.ts';
import type { Marks } from '#domain/scoring/scoring.ts';
import { useLive } from '#store/live.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import { DeskContext, useDesk, useDeskRoom } from '../desk.tsx';
import { useIdle } from '../use-idle.ts';
import { OwnOverview } from './own-overview.tsx';
import { OwnUnit } from './own-unit.tsx';
import { scoredOf, type Scored } from './panel-figures.ts';
import type { ScoreBook } from './score-book.ts';
import { useScoreBook } from './use-score-book.ts';

interface OwnTurnProps {
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
  readonly memberId: MemberId;
  /** The laptop is handed on, or nobody touched it for a while: every mark is saved already. */
  onPass(this: void): void;
}

/** One member's turn at the laptop: what he types is recorded under his own name. */
export function OwnTurn(props: OwnTurnProps) {
  const room = useDeskRoom();
  const own = { ...room, desk: { ...room.desk, actor: scorerOf(props.room, props.memberId) } };
  useIdle(props.onPass);
  return (
    <DeskContext value={own}>
      <OwnSheets {...props} />
    </DeskContext>
  );
}

/** What every page of a member's own sheet knows. */
export interface OwnPageProps {
  readonly book: ScoreBook;
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
  readonly memberId: MemberId;
  readonly scored: readonly Scored[];
  /** What the year's figures give on leaves that nobody marks. */
  readonly reckoned: ReadonlyMap<string, Marks>;
}

function OwnSheets({ room, set, memberId, onPass }: OwnTurnProps) {
  // A book of his own turn: what is still on its way to the disk when he hands on stays under his name.
  const book = useScoreBook({ room, set, entry: 'first', live: true });
  const scored = useMemo(() => scoredOf(room), [room]);
  const reckoned = useReckoned(room, set);
  return book && reckoned && <OwnPages {...{ book, room, set, memberId, scored, reckoned, onPass }} />;
}

function OwnPages({ onPass, ...own }: OwnPageProps & { onPass(this: void): void }) {
  const { book, set, memberId, scored } = own;
  const [at, setAt] = useState(() => scored.findIndex(({ id }) => leftToMark(set, book.marks(memberId, id)) > 0));
  const nominee = scored[at];
  if (!nominee) return <OwnOverview {...own} onOpen={setAt} onPass={onPass} />;
  return <OwnUnit key={nominee.id} {...own} nominee={nominee} onTurn={(to) => setAt(to === scored.length ? -1 : to)} />;
}

/** Points on leaves that are reckoned; undefined until the year's figures are read, which only such a set asks for. */
function useReckoned(room: ScoringRoom, set: CriteriaSet): ReadonlyMap<string, Marks> | undefined {
  const { db } = useDesk();
  const { year, scoredNomineeIds } = room.meeting;
  const asks = quantitativeLeaves(set.criteria).length > 0;
  const figures = useLive(async () => (asks ? db.indicators.where({ year }).toArray() : []), [db, year, asks]);
  return useMemo(
    () =>
      figures &&
      reckonedMarks(set, scoredNomineeIds, new Map(figures.map(({ nomineeId, figures: told }) => [nomineeId, told]))),
    [figures, set, scoredNomineeIds],
  );
}
