import type { AwardListFacts, AwardListRow } from './facts.ts';
import type { AwardId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { calledName, isCollective, nomineeDetail } from '../nominations/nomination.ts';
import { isProposed } from '../meeting/outcome.ts';
import { countsOpinions } from '../voting/round.ts';
import { awardOf, deciderOf } from '../rules/rule-book.ts';
import { mainSymbol } from './opinion-facts.ts';
import { commonFacts, roundFacts, signerFacts } from './shared-facts.ts';
import { compareNames } from '../text.ts';
import { vietnamStamp, type Instant } from '../time.ts';

/** Makes the facts of one award's list, kept with the minutes; it holds only those whom the council proposes. */
export function awardListFacts(record: MeetingRecord, awardId: AwardId, frozenAt: Instant): AwardListFacts {
  const { meeting, ruleBook } = record;
  const award = awardOf(ruleBook, awardId);
  const proposed = record.matters.flatMap((matter) => {
    const { nomination, nominee } = caseOf(record, matter.nominationId);
    const { outcome } = matter;
    return nomination.awardId === awardId && isProposed(outcome) ? [{ nomination, nominee, outcome }] : [];
  });
  const row = ({ nomination, nominee, outcome }: (typeof proposed)[number]): AwardListRow => {
    const round = record.rounds.find((candidate) => candidate.id === outcome.roundId);
    const vote = round && roundFacts(record, round);
    const tally = vote?.rows[round?.rows.findIndex((line) => line.nominationId === nomination.id) ?? -1];
    if (!vote || !tally) throw new Error(`Nomination ${nomination.id} was approved without a vote`);
    return {
      nominee: calledName(nominee),
      detail: nomineeDetail(nominee),
      achievement: nomination.achievement,
      earlierAwards: nomination.earlierAwards.map((earlier) => ({
        award: earlier.award,
        number: earlier.decisionNumber,
        date: earlier.decisionDate,
      })),
      yes: tally.yes,
      base: tally.base,
      members: vote.members,
      voters:
        vote.mode === 'circulation' ? tally.yes + tally.no + tally.blank : vote.present + vote.opinions - tally.recused,
      remark: outcome.type === 'approved-on-condition' ? outcome.condition : '',
    };
  };
  const reopening = meeting.reopenings.findLast(({ papers }) => papers.length > 0);
  return {
    kind: 'award-list',
    ...(reopening ? { replacesBefore: vietnamStamp(reopening.at).date } : {}),
    minutesSymbol: mainSymbol(record),
    ...(meeting.circulation ? { inWriting: true } : {}),
    ...commonFacts(record, frozenAt, null, [
      signerFacts(record, 'secretary', meeting.secretaryId),
      signerFacts(record, 'chair', meeting.chairId),
    ]),
    award: award.name.vi,
    class: award.class,
    decider: deciderOf(ruleBook, award).name.vi,
    opinionsCounted: countsOpinions(award.vote),
    collectives: proposed.filter(({ nominee }) => isCollective(nominee)).map(row),
    persons: proposed
      .filter(({ nominee }) => !isCollective(nominee))
      .toSorted((a, b) => compareNames(a.nominee.name, b.nominee.name))
      .map(row),
  };
}
