import { compositionOn, letterheadOn, type Seat } from '../council.ts';
import type { OpinionLetter } from '../dossiers/opinion-letter.ts';
import type { Publication } from '../dossiers/publication.ts';
import type { JudgedNomination } from '../eligibility/review.ts';
import { reviewGroups, type ReviewGroup } from '../intake/findings.ts';
import type { AwardId, NominationId, NomineeId } from '../ids.ts';
import { inAgendaOrder } from '../meeting/agenda-order.ts';
import { calledName, countNominations, isCollective, nomineeDetail } from '../nominations/nomination.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { awardAmong, type Award, type RuleBook } from '../rules/rule-book.ts';
import { vietnamStamp, type CivilDate, type Instant } from '../time.ts';
import type { AppraisalFacts, AppraisedRow, AskedAgency, OpinionFacts, PublicationFacts } from './appraisal.ts';
import type { PaperHead } from './authority-facts.ts';
import { groupOverrides } from './override-facts.ts';
import { namedAward, standingFacts, symbolOf } from './standing-facts.ts';

/** A nomination as the report takes it: what its rules and findings say is worded where words are. */
export interface AppraisedCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly review: JudgedNomination;
  readonly standing: AppraisedRow['standing'];
}

/** What the report on a year's files, or on those of one meeting, is made from. */
export interface Appraisal extends PaperHead {
  readonly year: number;
  readonly meetingOn: CivilDate | null;
  readonly ruleBooks: readonly RuleBook[];
  readonly cases: readonly AppraisedCase[];
  readonly asked: AppraisalFacts['asked'];
  readonly letters: readonly OpinionLetter[];
  readonly publications: readonly Publication[];
  /** The enterprise that a person or collective belongs to, where the register knows it. */
  readonly unitOf: ReadonlyMap<NomineeId, NomineeId>;
}

/** Makes the facts of the report under today's letterhead; undefined where none is in force. */
export function appraisalFacts(appraisal: Appraisal, now: Instant): AppraisalFacts | undefined {
  const { cases, year, letters, ruleBooks } = appraisal;
  const today = vietnamStamp(now).date;
  const symbol = symbolOf(letterheadOn(appraisal.letterheads, today)?.minutesSymbol ?? '', '/BC');
  const common = standingFacts(appraisal, { year, date: today, symbol }, now);
  if (!common) return undefined;
  const counted = (some: readonly AppraisedCase[]) => countNominations(some.map(({ nomination }) => nomination));
  const inGroup = (group: ReviewGroup, some = cases): readonly AppraisedCase[] =>
    some.filter(({ review }) => review.group === group);
  const listed = new Set(cases.map(({ nomination }) => nomination.id));
  return {
    kind: 'appraisal',
    ...common,
    meetingOn: appraisal.meetingOn,
    total: counted(cases),
    groups: {
      eligible: counted(inGroup('eligible')),
      'to-supplement': counted(inGroup('to-supplement')),
      late: counted(inGroup('late')),
    },
    asked: appraisal.asked,
    overrides: groupOverrides(cases, (nomination) => placedAward(ruleBooks, nomination)),
    letters: letters.map((letter) => agencyFacts(letter)),
    publications: appraisal.publications.flatMap((publication) => {
      const nominations = publication.nominationIds.filter((id) => listed.has(id)).length;
      return nominations === 0 ? [] : [{ ...publicationFacts(publication), nominations }];
    }),
    awards: awardsOf(appraisal).map(({ award, of }) => {
      const sizes = Object.fromEntries(reviewGroups.map((group) => [group, inGroup(group, of).length]));
      return {
        ...namedAward(award),
        eligible: sizes['eligible'] ?? 0,
        'to-supplement': sizes['to-supplement'] ?? 0,
        late: sizes['late'] ?? 0,
        collectives: of.filter(({ nominee }) => isCollective(nominee)).length,
        persons: of.filter(({ nominee }) => !isCollective(nominee)).length,
        rows: of.map((one) => rowFacts(appraisal, one, today)),
      };
    }),
    signedBy: signersOf(compositionOn(appraisal.memberships, appraisal.members, today)),
  };
}

/** The awards of the list from higher to lower, each with its cases in the order in which lists print them. */
function awardsOf({
  cases,
  ruleBooks,
}: Appraisal): readonly { readonly award: Award | undefined; readonly of: readonly AppraisedCase[] }[] {
  const [book] = ruleBooks;
  const ids = [...new Set(cases.map(({ nomination }) => nomination.awardId))];
  return ids
    .map((id: AwardId) => {
      const of = cases.filter(({ nomination }) => nomination.awardId === id);
      const [first] = of;
      return { award: first && awardAmong(ruleBooks, first.nomination), of: book ? inAgendaOrder(of, book) : of };
    })
    .toSorted((a, b) => (a.award?.paperOrder ?? 99) - (b.award?.paperOrder ?? 99));
}

const placedAward = (books: readonly RuleBook[], nomination: Nomination) => {
  const award = awardAmong(books, nomination);
  return { ...namedAward(award), order: award?.paperOrder ?? 99 };
};

function rowFacts(
  appraisal: Appraisal,
  { nomination, nominee, standing }: AppraisedCase,
  today: CivilDate,
): AppraisedRow {
  const publication = appraisal.publications.findLast(({ nominationIds }) => nominationIds.includes(nomination.id));
  const unit = appraisal.unitOf.get(nominee.id);
  return {
    nominee: calledName(nominee),
    detail: nomineeDetail(nominee),
    achievement: nomination.achievement,
    period: nomination.period,
    earlierAwards: nomination.earlierAwards.map(({ award, decisionNumber, decisionDate }) => ({
      award,
      number: decisionNumber,
      date: decisionDate,
    })),
    initiatives: nomination.initiatives.map(({ text, decisionNumber, decisionDate }) => ({
      text,
      number: decisionNumber,
      date: decisionDate ?? null,
    })),
    standing,
    opinions: appraisal.letters.flatMap((letter) =>
      letter.asked
        .filter(({ nomineeId }) => nomineeId === nominee.id || nomineeId === unit)
        .map(({ answer, answeredOn, answerNumber, note }): OpinionFacts => {
          const waiting = letter.dueOn < today ? 'overdue' : 'awaited';
          return { agency: letter.agency, answer: answer ?? waiting, number: answerNumber, on: answeredOn, note };
        }),
    ),
    publication: publication ? publicationFacts(publication, nomination.id) : null,
    proposal: nomination.standingProposal ?? '',
  };
}

/** What was said while nominations were shown: all of it, or what touches one of them. */
const publicationFacts = (
  { number, place, from, workingDays, closing }: Publication,
  nominationId?: NominationId,
): PublicationFacts => ({
  number,
  place,
  from,
  workingDays,
  closing: closing && {
    on: closing.on,
    feedback: closing.remarks
      .filter((remark) => [null, nominationId ?? remark.nominationId].includes(remark.nominationId))
      .map(({ text }) => text)
      .join('; '),
  },
});

function agencyFacts({ agency, number, date, asked }: OpinionLetter): AskedAgency {
  const count = (wanted: OpinionLetter['asked'][number]['answer']): number =>
    asked.filter(({ answer }) => answer === wanted).length;
  return {
    agency,
    number,
    date,
    asked: asked.length,
    agree: count('agree'),
    disagree: count('disagree'),
    'no-opinion': count('no-opinion'),
    open: count(null),
  };
}

/** The secretary, who wrote it, and the standing member or deputy who stands for it. */
function signersOf(seats: readonly Seat[]): AppraisalFacts['signedBy'] {
  const parts = ['secretary', 'standing-member', 'standing-vice-chair'] as const;
  const found = parts.flatMap((role) => seats.find((seat) => seat.role === role) ?? []);
  return found.slice(0, 2).map(({ role, name }) => ({ role, name }));
}
