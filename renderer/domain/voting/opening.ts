import type { AwardId, NominationId, RoundId } from '../ids.ts';
import { caseOf, rollNow, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName } from '../nominations/nomination.ts';
import { ballotNow, besidePaper, linesSetUp } from '../papers/ballot-now.ts';
import type { BallotPapersFacts } from '../papers/facts.ts';
import type { Paper } from '../papers/paper.ts';
import { err, ok, type Result } from '../result.ts';
import { awardOf, type VoteRule } from '../rules/rule-book.ts';
import { isChoice, mostNames } from './choices.ts';
import { countsOpinions, roundRows, rowProspect, type Question, type Round, type RowProspect } from './round.ts';

/** How the clerk has a vote taken; what is left out is as usual: yes or no on everything undecided, on its own paper. */
export interface VoteSetup {
  readonly question?: Question;
  /** Only these rows: undecided ones, or ones that fell short and are voted on again. */
  readonly only?: readonly NominationId[];
  /** Further awards on the same paper. */
  readonly together?: readonly AwardId[];
  /** It was set up before: a paper of its award later than this version is the one that it is cast on. */
  readonly printedAfter?: number;
}

/** Why a vote cannot be taken as it was set up. */
export type OpeningRefusal =
  /** Nobody, or everybody, could be chosen. */
  | { readonly type: 'choice-impossible'; readonly most: number; readonly of: number }
  /** A choice has a paper of its own: one mark too many would spoil the other awards on it. */
  | { readonly type: 'choice-alone' }
  | { readonly type: 'too-many-names'; readonly most: number; readonly count: number }
  | { readonly type: 'already-carried'; readonly name: string }
  | { readonly type: 'decided-otherwise'; readonly name: string }
  | { readonly type: 'not-of-award'; readonly name: string }
  | { readonly type: 'not-by-ballot'; readonly awardId: AwardId }
  /** One award stands on a paper once. */
  | { readonly type: 'award-twice'; readonly awardId: AwardId }
  /** Written opinions are mixed among the papers of one award and not of the other: no one set of figures fits both. */
  | { readonly type: 'opinions-differ' };

/** A vote as it would open now. */
export interface PlannedVote extends Pick<Round, 'awardId' | 'rule' | 'question' | 'follows' | 'rows' | 'struck'> {
  /** On the list, but not on the paper that was printed. */
  readonly notPrinted: readonly NominationId[];
}

/** The votes that would open on one paper now, the award's own first. */
export function plannedVotes(
  record: MeetingRecord,
  papers: readonly Paper[],
  awardId: AwardId,
  setup: VoteSetup = {},
): Result<readonly PlannedVote[], OpeningRefusal> {
  const { question = { type: 'yes-no' }, only, together = [], printedAfter } = setup;
  if (question.type === 'choose' && together.length > 0) return err({ type: 'choice-alone' });
  const awards = [awardId, ...together];
  const twice = awards.find((id, index) => awards.indexOf(id) !== index);
  if (twice !== undefined) return err({ type: 'award-twice', awardId: twice });
  const votes: PlannedVote[] = [];
  for (const [place, id] of awards.entries()) {
    const own = id === awardId;
    const printed = printedAfter === undefined ? undefined : linesSetUp(papers, awardId, printedAfter, place);
    const vote = plannedVote(
      record,
      papers,
      id,
      own ? { question, ...(only ? { only } : {}) } : {},
      together.length > 0,
      printed,
    );
    if (!vote.ok) return vote;
    votes.push(vote.value);
  }
  const refusal = whyNotTogether(votes);
  return refusal ? err(refusal) : ok(votes);
}

function whyNotTogether(votes: readonly PlannedVote[]): OpeningRefusal | undefined {
  const byHands = votes.length > 1 ? votes.find(({ rule }) => rule.mode !== 'ballot') : undefined;
  if (byHands) return { type: 'not-by-ballot', awardId: byHands.awardId };
  if (new Set(votes.map(({ rule }) => countsOpinions(rule))).size > 1) return { type: 'opinions-differ' };
  const count = votes.reduce((sum, { rule, rows }) => sum + (rule.mode === 'ballot' ? rows.length : 0), 0);
  return count > mostNames ? { type: 'too-many-names', most: mostNames, count } : undefined;
}

function plannedVote(
  record: MeetingRecord,
  papers: readonly Paper[],
  awardId: AwardId,
  { question = { type: 'yes-no' }, only }: VoteSetup,
  shared: boolean,
  printed: BallotPapersFacts['rows'] | undefined,
): Result<PlannedVote, OpeningRefusal> {
  const { vote } = awardOf(record.ruleBook, awardId);
  const ids = only ? chosenRows(record, awardId, only) : ok(undecidedOf(record, awardId));
  if (!ids.ok) return ids;
  if (!isChoice(question, ids.value.length) && question.type === 'choose')
    return err({ type: 'choice-impossible', most: question.most, of: ids.value.length });
  const follows = repeated(record, awardId, ids.value);
  // The usual vote is cast on the paper of its award; another on its own, where it was set up before, or is printed as it opens.
  const usual = question.type === 'yes-no' && !only && !shared && follows === null;
  const rows = usual
    ? ballotNow(record, papers, awardId)
    : besidePaper(freshRows(record, ids.value, question), printed ?? []);
  const rule: VoteRule = question.type === 'choose' ? { ...vote, mode: 'ballot' } : vote;
  return ok({ awardId, rule, question, follows, ...rows });
}

const undecidedOf = (record: MeetingRecord, awardId: AwardId): readonly NominationId[] =>
  record.matters
    .filter(({ outcome, nominationId }) => outcome === null && awardIdOf(record, nominationId) === awardId)
    .map(({ nominationId }) => nominationId);

/** The rows that were picked, in the order of the agenda: each undecided, or fallen short and not moved since. */
function chosenRows(
  record: MeetingRecord,
  awardId: AwardId,
  only: readonly NominationId[],
): Result<readonly NominationId[], OpeningRefusal> {
  const picked = record.matters.filter(({ nominationId }) => only.includes(nominationId));
  for (const { nominationId, outcome } of picked) {
    const name = calledName(caseOf(record, nominationId).nominee);
    if (awardIdOf(record, nominationId) !== awardId) return err({ type: 'not-of-award', name });
    if (outcome === null || outcome.type === 'below-threshold') continue;
    const carried = outcome.type === 'approved' || outcome.type === 'approved-on-condition';
    return err({ type: carried ? 'already-carried' : 'decided-otherwise', name });
  }
  return ok(picked.map(({ nominationId }) => nominationId));
}

/** Whether a vote takes up what had fallen short: only for a reason, since what was voted is not voted away in silence. */
export const takesUpFallen = (record: MeetingRecord, { rows }: Pick<PlannedVote, 'rows'>): boolean =>
  rows.some((row) =>
    record.matters.some(
      ({ nominationId, outcome }) => nominationId === row.nominationId && outcome?.type === 'below-threshold',
    ),
  );

/** The vote that one on these rows repeats: the last on any of them, where every one was voted on before. */
function repeated(record: MeetingRecord, awardId: AwardId, ids: readonly NominationId[]): RoundId | null {
  const closed = record.rounds.filter((round) => round.awardId === awardId && round.result !== null);
  const isIn = (round: Round, id: NominationId): boolean => round.rows.some((row) => row.nominationId === id);
  const all = ids.length > 0 && ids.every((id) => closed.some((round) => isIn(round, id)));
  return (all ? closed.findLast((round) => ids.some((id) => isIn(round, id)))?.id : undefined) ?? null;
}

/**
 * Rows numbered from 1. Whoever chooses one nominee votes against the others: a member who takes no part in the vote on
 * one of them takes no part in the choice.
 */
function freshRows(record: MeetingRecord, ids: readonly NominationId[], question: Question): Round['rows'] {
  const rows = roundRows(ids, record.recusals);
  if (question.type !== 'choose') return rows;
  const recused = [...new Set(rows.flatMap((row) => row.recused))];
  return rows.map((row) => {
    const forAnother = recused.filter((id) => !row.recused.includes(id));
    return { ...row, recused, ...(forAnother.length > 0 ? { forAnother } : {}) };
  });
}

const awardIdOf = (record: MeetingRecord, id: NominationId): AwardId => caseOf(record, id).nomination.awardId;

/** What a planned vote asks for on each of its rows, and the most that the roll can still give. */
export const prospectsOf = (
  record: MeetingRecord,
  { rule, rows }: Pick<PlannedVote, 'rule' | 'rows'>,
): readonly (RowProspect & { readonly nominationId: NominationId })[] =>
  rows.map(({ nominationId, recused }) => ({ nominationId, ...rowProspect(rule, rollNow(record), recused) }));
