import type {
  AwardFacts,
  CaseFacts,
  ChoiceFacts,
  CommonFacts,
  MinutesFacts,
  PersonFacts,
  RoundFacts,
  SignerFacts,
  SignerPart,
} from './facts.ts';
import type { AwardId, MemberId, NominationId } from '../ids.ts';
import type { Teller } from '../meeting/meeting.ts';
import { caseOf, letterheadOf, seatOf, talliesOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, isCollective, nomineeDetail, nomineeUnit } from '../nominations/nomination.ts';
import { mostChosen } from '../voting/choices.ts';
import { countsOpinions, rowProspect, turnOf, type Round } from '../voting/round.ts';
import { awardOf } from '../rules/rule-book.ts';
import type { Instant } from '../time.ts';
import { namedAward } from './standing-facts.ts';

/** What every paper of a meeting carries; the symbol is null on a paper without a number. */
export function commonFacts(
  record: MeetingRecord,
  frozenAt: Instant,
  symbol: string | null,
  signers: readonly SignerFacts[],
): CommonFacts {
  const { council, meeting } = record;
  // What a circulation comes to is dated by the day on which it is summed up.
  const date = meeting.circulation?.closedOn ?? meeting.date;
  const letterhead = letterheadOf(record);
  return {
    ...bodyOf(record),
    frozenAt,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: {
      superiorLines: letterhead.superiorLines,
      issuerLines: letterhead.issuerLines,
      symbol,
      place: letterhead.place,
      date,
    },
    councilName: council.name,
    authorityName: letterhead.authorityName,
    foundingDecision: letterhead.foundingDecision,
    year: meeting.year,
    date,
    place: meeting.place,
    signers,
  };
}

/** Said only where it is not the council itself. */
const bodyOf = ({ council: { kind } }: MeetingRecord): Pick<CommonFacts, 'body'> =>
  kind === 'council' ? {} : { body: kind };

/** A member of the day as minutes name him. */
export function personFacts(record: MeetingRecord, memberId: MemberId): PersonFacts {
  const { name, position, role, representative } = seatOf(record, memberId);
  return { name, position, role, ...(representative ? { representative } : {}) };
}

/**
 * A signature block; the part names its field, so that every paper's fields are known beforehand. For a unit the person
 * signs who speaks for it, in his office there.
 */
export function signerFacts(record: MeetingRecord, part: SignerPart, memberId: MemberId): SignerFacts {
  const { name, representative, position } = seatOf(record, memberId);
  return representative
    ? { field: part, part, memberId, name: representative, office: [position, name].filter(Boolean).join(', ') }
    : { field: part, part, memberId, name };
}

/** The elected tellers, head first. */
export const tellerFacts = (record: MeetingRecord, tellers: readonly Teller[]): MinutesFacts['tellers'] =>
  (['head', 'secretary', 'member'] as const).flatMap((part) =>
    tellers
      .filter((teller) => teller.part === part)
      .map((teller) => ({ name: seatOf(record, teller.memberId).name, part })),
  );

/** One closed round as papers print it. */
export function roundFacts(record: MeetingRecord, round: Round): RoundFacts {
  const { base, required } = rowProspect(round.rule, round.roll, []);
  const tallies = talliesOf(round);
  const choose = choiceFacts(record, round);
  const turn = turnOf(record.rounds, round);
  return {
    ...bodyOf(record),
    ...awardFacts(record, round.awardId),
    mode: round.rule.mode,
    threshold: round.rule.threshold,
    base: round.rule.base,
    grade: round.rule.grade,
    source: round.rule.source,
    members: round.roll.members.length,
    present: round.roll.present.length,
    opinions: opinionsIn(round),
    required: { count: required, of: base },
    rows: tallies.map(({ nominationId, ...tally }, index) => {
      const { nominee } = caseOf(record, nominationId);
      const number = round.rows.find((row) => row.nominationId === nominationId)?.number ?? index + 1;
      return {
        number,
        nominee: calledName(nominee),
        detail: nomineeDetail(nominee),
        unit: nomineeUnit(nominee),
        ...tally,
      };
    }),
    struck: round.struck,
    ...(round.means === 'kiosk' ? { means: round.means } : {}),
    ...(choose ? { choose } : {}),
    ...(turn > 1 ? { turn } : {}),
    ...(round.reason ? { reason: round.reason } : {}),
    ...(round.recounts.length > 0
      ? {
          recounts: round.recounts.map(({ closedAt, reason, askedBy }) => ({
            closedAt,
            reason,
            askedBy: seatOf(record, askedBy).name,
          })),
        }
      : {}),
    ...(round.challenges.length > 0
      ? {
          challenges: round.challenges.map(({ memberId, text, answer }) => ({
            member: seatOf(record, memberId).name,
            text,
            answer,
          })),
        }
      : {}),
  };
}

/** How many may be chosen, and what they are called on paper; undefined where the vote is yes or no. */
export function choiceFacts(record: MeetingRecord, round: Pick<Round, 'question' | 'rows'>): ChoiceFacts | undefined {
  const most = mostChosen(round);
  if (most === undefined) return undefined;
  const collectives = round.rows.filter(({ nominationId }) =>
    isCollective(caseOf(record, nominationId).nominee),
  ).length;
  const of = collectives === round.rows.length ? 'collective' : collectives === 0 ? 'person' : 'case';
  return { most, of };
}

/** Written opinions that a round counts: those on its roll, or the replies to a circulation. */
function opinionsIn({ rule, roll, result }: Round): number {
  if (result?.mode === 'circulation') return result.count.received;
  return countsOpinions(rule) ? roll.writtenOpinions.length : 0;
}

/** An award as papers name it. */
export function awardFacts(record: MeetingRecord, awardId: AwardId): AwardFacts {
  return namedAward(awardOf(record.ruleBook, awardId));
}

/** A nomination as papers name it. */
export function caseFacts(record: MeetingRecord, nominationId: NominationId): CaseFacts {
  const { nomination, nominee } = caseOf(record, nominationId);
  return { nominee: calledName(nominee), ...awardFacts(record, nomination.awardId) };
}
