import type { CriteriaSet } from './criteria.ts';
import type { MemberId, NomineeId } from '../ids.ts';
import { rollNow, seatsOf, talliesOf, type Composition, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { mostChosen } from '../voting/choices.ts';
import type { Round } from '../voting/round.ts';
import { rankNominees, type Ranked } from './ranking.ts';
import { panelScore, type ScoreSheet, type Standing } from './scoring.ts';
import { unprovenBy } from './second-entry.ts';
import { isWomenPreferred } from './women.ts';

/**
 * Whose sheets the panel waits for: those in the room, and whoever has begun a sheet; before the roll is called, all
 * members.
 */
export function scorersOf(
  record: Composition &
    Pick<MeetingRecord, 'attendances'> & { readonly sheets: readonly Pick<ScoreSheet, 'memberId'>[] },
): readonly MemberId[] {
  const members = seatsOf(record).map((seat) => seat.memberId);
  if (record.attendances.length === 0) return members;
  const { present } = rollNow(record);
  const begun = new Set(record.sheets.map((sheet) => sheet.memberId));
  return members.filter((id) => present.includes(id) || begun.has(id));
}

/** What the tie chain asks of a nominee beside its points; of one that is not known, nothing. */
export const standingIn = (nominees: readonly Nominee[], id: NomineeId): Standing => {
  const nominee = nominees.find((one) => one.id === id);
  return { women: nominee !== undefined && isWomenPreferred(nominee) };
};

/**
 * The scored enterprises by their panel figures, best first, as the council decided on equals; provisional while a sheet
 * is missing, or not proven by its second entry where one was asked for.
 */
export function rankPanel(record: MeetingRecord, set: CriteriaSet): readonly Ranked[] {
  const { meeting, nominees, sheets, sheetChecks } = record;
  const scorers = scorersOf(record);
  const unproven = meeting.sheetsTwice ? unprovenBy(set, sheets, sheetChecks) : new Set<NomineeId>();
  const scores = meeting.scoredNomineeIds.map((id) => {
    const score = panelScore(set, id, sheets, scorers, standingIn(nominees, id));
    return unproven.has(id) ? { ...score, provisional: true } : score;
  });
  return rankNominees(scores, meeting.panelTies);
}

/** Those who share a place: equal at every step, and the council has not decided. */
export const openTies = (ranked: readonly Ranked[]): readonly (readonly Ranked[])[] =>
  [...new Set(ranked.flatMap(({ rank }) => rank ?? []))]
    .map((place) => ranked.filter(({ rank }) => rank === place))
    .filter((equals) => equals.length > 1);

/** All whom no step parts, best first: those who share a place, and those whom the council put in order. */
export function equalsAmong(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const decisions = [...new Set(ranked.flatMap(({ decision }) => decision ?? []))];
  const decided = decisions.map((made) => ranked.filter(({ decision }) => decision === made));
  return [...openTies(ranked), ...decided].toSorted((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0));
}

/** A counted ballot on which the council chose among these, and the votes that each of them had. */
export interface TieBallot {
  readonly round: Round;
  readonly votes: ReadonlyMap<NomineeId, number>;
}

/** The ballots that say something of these: choices, counted, with all of them on the paper. */
export const tieBallots = (
  { rounds, nominations }: Pick<MeetingRecord, 'rounds' | 'nominations'>,
  nomineeIds: readonly NomineeId[],
): readonly TieBallot[] =>
  rounds.flatMap((round) => {
    if (mostChosen(round) === undefined || !round.result) return [];
    const votes = new Map(
      talliesOf(round).flatMap(({ nominationId, yes }) => {
        const nomineeId = nominations.find(({ id }) => id === nominationId)?.nomineeId;
        return nomineeId !== undefined && nomineeIds.includes(nomineeId) ? [[nomineeId, yes] as const] : [];
      }),
    );
    return votes.size === nomineeIds.length ? [{ round, votes }] : [];
  });

/** Whether a ballot gives this order, and parts each from the next by itself; undefined where it gives another. */
export function givesOrder({ votes }: TieBallot, nomineeIds: readonly NomineeId[]): 'wholly' | 'partly' | undefined {
  const inOrder = nomineeIds.map((id) => votes.get(id) ?? 0);
  const steps = inOrder.slice(1).map((own, place) => (inOrder[place] ?? 0) - own);
  if (steps.some((step) => step < 0)) return undefined;
  return steps.every((step) => step > 0) ? 'wholly' : 'partly';
}
