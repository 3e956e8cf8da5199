import { quorumState } from '../meeting/attendance.ts';
import { countGaps, fileGaps } from '../meeting/completeness.ts';
import { caseOf, rollNow, seatOf, seatsOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { ProgrammeItem } from '../meeting/meeting.ts';
import { proposedFor } from '../meeting/recusal-proposals.ts';
import { countNominations } from '../nominations/nomination.ts';
import { deciderOf, type Award } from '../rules/rule-book.ts';
import { foldText } from '../text.ts';
import { laterBy, type ClockTime, type Instant } from '../time.ts';
import { rowProspect } from '../voting/round.ts';
import type { ChairScriptFacts, ScriptItem, ScriptPart, ScriptVote } from './summons.ts';
import { awardCounts } from './agenda-counts.ts';
import { awardFacts, caseFacts, commonFacts, personFacts, tellerFacts } from './shared-facts.ts';

/** Makes the facts of the chair's script: what to read at each item of the programme, with the figures as they stand. */
export function chairScriptFacts(record: MeetingRecord, frozenAt: Instant): ChairScriptFacts {
  const { meeting, ruleBook } = record;
  const roll = rollNow(record);
  const gaps = fileGaps(record);
  const called = record.attendances.length > 0;
  const waiting = record.matters.flatMap(({ outcome, nominationId }) => (outcome === null ? [nominationId] : []));
  const members = new Set(seatsOf(record).map(({ memberId }) => memberId));
  return {
    kind: 'chair-script',
    ...commonFacts(record, frozenAt, null, []),
    purpose: meeting.purpose,
    chair: personFacts(record, meeting.chairId),
    secretary: personFacts(record, meeting.secretaryId),
    items: scriptItems(meeting.programme, meeting.openedAt ?? meeting.opensAt),
    quorum: quorumState(roll, ruleBook.quorum.threshold),
    rollCalled: called,
    absent: called
      ? roll.absent.map((memberId) => ({
          name: seatOf(record, memberId).name,
          writtenOpinion: roll.writtenOpinions.includes(memberId),
        }))
      : [],
    guests: meeting.guests,
    ...countNominations(record.nominations),
    awards: awardCounts(record),
    incomplete: gaps.length,
    gaps: countGaps(gaps),
    votes: scriptVotes(record),
    recusals: record.recusals.map(({ nominationId, memberId, reason }) => ({
      ...caseFacts(record, nominationId),
      member: seatOf(record, memberId).name,
      reason,
    })),
    concerned: proposedFor(record, waiting).map(({ nominationId, memberId, reason }) => ({
      ...caseFacts(record, nominationId),
      member: seatOf(record, memberId).name,
      reason,
    })),
    tellers: tellerFacts(record, meeting.tellers),
    noTellers: record.nominees.flatMap((nominee) =>
      nominee.kind === 'person' && nominee.memberId !== null && members.has(nominee.memberId)
        ? [seatOf(record, nominee.memberId).name]
        : [],
    ),
  };
}

/** The votes from the lower award to the higher, with the number that each row needs and the rows that cannot reach it. */
function scriptVotes(record: MeetingRecord): readonly ScriptVote[] {
  const roll = rollNow(record);
  // Before the roll is called everybody is expected.
  const expected = record.attendances.length > 0 ? roll : { ...roll, present: roll.members, absent: [] };
  const casesOf = (award: Award) =>
    record.matters.filter(({ nominationId }) => caseOf(record, nominationId).nomination.awardId === award.id);
  return record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .filter((award) => casesOf(award).length > 0)
    .map((award) => {
      const { vote } = award;
      const { required, base } = rowProspect(vote, expected, []);
      const decider = deciderOf(record.ruleBook, award);
      return {
        ...awardFacts(record, award.id),
        cases: casesOf(award).length,
        mode: vote.mode,
        threshold: vote.threshold,
        base: vote.base,
        required: { count: required, of: base },
        decider: decider.name.vi,
        route: decider.route,
        outOfReach: casesOf(award).flatMap(({ nominationId }) => {
          const recused = record.recusals.filter((line) => line.nominationId === nominationId);
          const prospect = rowProspect(
            vote,
            expected,
            recused.map(({ memberId }) => memberId),
          );
          return prospect.reachable ? [] : [{ ...caseFacts(record, nominationId), ...prospect }];
        }),
      };
    });
}

/** What an item of the programme is about, by the words in which councils name it; the first that fits. */
const partWords: readonly (readonly [ScriptPart, RegExp])[] = [
  ['tellers', /bau to kiem phieu|bau ban kiem phieu/u],
  ['ballot', /bo phieu|kiem phieu/u],
  ['hands', /gio tay|bieu quyet/u],
  ['minutes', /bien ban|be mac/u],
  ['conclusion', /ket luan/u],
  ['discussion', /thao luan|y kien/u],
  ['report', /bao cao|tham dinh|tong hop/u],
  ['opening', /khai mac|ly do|chuong trinh/u],
];

/** The order of a meeting whose programme does not name its parts. */
const usualParts: readonly ScriptPart[] = [
  'opening',
  'report',
  'discussion',
  'hands',
  'tellers',
  'ballot',
  'conclusion',
  'minutes',
];

/** The programme with its times, each item with the part that is read at it; a part that no item names follows its neighbour. */
function scriptItems(programme: readonly ProgrammeItem[], opensAt: ClockTime): readonly ScriptItem[] {
  let at: ClockTime | undefined = opensAt;
  const items = programme.map(({ title, minutes }): ScriptItem & { readonly parts: ScriptPart[] } => {
    const part = partWords.find(([, words]) => words.test(foldText(title)))?.[0];
    const item = { title, minutes, at: at ?? null, parts: part ? [part] : [] };
    at = at && laterBy(at, minutes);
    return item;
  });
  if (items.length === 0) return usualParts.map((part) => ({ title: '', minutes: null, at: null, parts: [part] }));
  for (const [index, part] of usualParts.entries()) {
    if (items.some(({ parts }) => parts.includes(part))) continue;
    const before = usualParts.slice(0, index).toReversed();
    const neighbour = items.findLast(({ parts }) => parts.some((other) => before.includes(other))) ?? items[0];
    neighbour?.parts.push(part);
  }
  // A part is read once, where it is named first.
  const read = new Set<ScriptPart>();
  return items.map(({ parts, ...item }) => ({
    ...item,
    parts: parts.filter((part) => !read.has(part) && read.add(part)),
  }));
}
