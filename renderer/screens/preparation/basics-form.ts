import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { unfitForPanel } from '#domain/scoring/panel-set.ts';
import type { MeetingId, NomineeId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { inForceOn, parseClockTime, yearOf, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import type { MeetingDetails } from '#store/preparation.ts';
import type { DeviceSettings } from '#store/settings.ts';
import type { preparationWords } from '#words/preparation-words.ts';

/** What stands in the fields of the first step, as typed. */
export type Basics = Omit<DeviceSettings['preparation'], 'meeting'>;

type Proposed = (typeof preparationWords)['vi']['proposed'];

/** The fields of a new meeting before anything is known of an earlier one. */
export function proposedBasics(today: CivilDate, council: CouncilRecord, proposed: Proposed): Basics {
  const year = proposedYear(today);
  return {
    title: proposed.title(year),
    purpose: proposed.purpose(year),
    year,
    date: today,
    time: '8:00',
    place: '',
    guests: '',
    programme: proposed.programme.map((item) => ({ ...item })),
    scored: scoredClusters(council, today)[0]?.id ?? 'nobody',
    criteriaSet: '',
  };
}

/** The fields with what is the same at most meetings taken from the last one; its day and title are its own. */
export const takenFrom = (last: Meeting, basics: Basics, council: CouncilRecord): Basics => ({
  ...basics,
  time: last.opensAt,
  place: last.place,
  guests: last.guests.join('\n'),
  programme: last.programme.length > 0 ? last.programme.map((item) => ({ ...item })) : basics.programme,
  scored: clusterScored(last, council),
  criteriaSet: panelSets(council).find(({ id }) => id === last.criteriaSetId)?.id ?? '',
});

/** The fields as the meeting has them. */
export const basicsOf = (meeting: Meeting, council: CouncilRecord): Basics => ({
  title: meeting.title,
  purpose: meeting.purpose,
  year: meeting.year,
  date: meeting.date,
  time: meeting.opensAt,
  place: meeting.place,
  guests: meeting.guests.join('\n'),
  programme: meeting.programme.map((item) => ({ ...item })),
  scored: clusterScored(meeting, council),
  criteriaSet: meeting.criteriaSetId ?? '',
});

/** The fields for another year: a title and purpose that were only proposed follow it. */
export function withYear(basics: Basics, year: number | null, proposed: Proposed): Basics {
  const { year: before, title, purpose } = basics;
  if (before === null || year === null || !isYear(year)) return { ...basics, year };
  return {
    ...basics,
    year,
    title: title === proposed.title(before) ? proposed.title(year) : title,
    purpose: purpose === proposed.purpose(before) ? proposed.purpose(year) : purpose,
  };
}

/** What is wrong with the fields, by field; empty when a meeting can be made of them. */
export function faultsOf(basics: Basics): ReadonlySet<'date' | 'time' | 'year'> {
  const faults = new Set<'date' | 'time' | 'year'>();
  if (basics.date === null) faults.add('date');
  if (!parseClockTime(basics.time)) faults.add('time');
  if (basics.year === null || !isYear(basics.year)) faults.add('year');
  return faults;
}

/** What of a meeting in preparation is not to go: whom it scores, and the sheets on which marks stand. */
type Held = Pick<MeetingRecord, 'meeting' | 'sheets' | 'sheetChecks'>;

/** What the fields say of the meeting; undefined while one of them cannot be read. */
export function detailsOf(
  basics: Basics,
  council: CouncilRecord,
  held: Held | null = null,
): MeetingDetails | undefined {
  const { title, purpose, year, date, place } = basics;
  const opensAt = parseClockTime(basics.time);
  if (faultsOf(basics).size > 0 || date === null || year === null || !opensAt) return undefined;
  const set = chosenSet(basics, council);
  const cluster = scoredClusters(council, date).find(({ id }) => id === basics.scored);
  return {
    title,
    purpose,
    year,
    date,
    opensAt,
    place,
    guests: basics.guests.split('\n'),
    // A line without a name and without minutes was never filled in.
    programme: basics.programme
      .filter((item) => item.title.trim() !== '' || item.minutes !== null)
      .map((item) => ({ title: item.title, minutes: item.minutes ?? 0 })),
    criteriaSetId: cluster && set ? set.id : null,
    scoredNomineeIds: set && cluster ? scoredIn(cluster, council, held) : [],
  };
}

/** Under what the fields of a meeting are kept on this device. */
export const draftKey = (meetingId: MeetingId | null): string => meetingId ?? 'new';

/** A cluster whose enterprises the council's panel may score. */
export interface ScoredCluster {
  readonly id: string;
  readonly name: string;
  readonly nominees: readonly NomineeId[];
}

/** The clusters with the enterprises that belong to them on the day, in the cluster's order. */
export const scoredClusters = (council: CouncilRecord, day: CivilDate | null): readonly ScoredCluster[] =>
  day === null || panelSets(council).length === 0
    ? []
    : council.clusters.map(({ id, name }) => ({
        id,
        name,
        nominees: council.clusterMemberships
          .filter((membership) => membership.clusterId === id && inForceOn(membership, day))
          .toSorted((a, b) => a.order - b.order)
          .map((membership) => membership.nomineeId),
      }));

/** The sets by which the panel may score, the one that ships first; the meeting's own stays, whatever it is. */
export const panelSets = (council: CouncilRecord, inHand = ''): readonly CriteriaSet[] =>
  council.criteriaSets.filter((set) => (set.published && set.id === inHand) || !unfitForPanel(set));

/** The set by which the panel scores, where nobody chose another the first of those it may. */
export const chosenSet = ({ criteriaSet }: Basics, council: CouncilRecord): CriteriaSet | undefined => {
  const sets = panelSets(council, criteriaSet);
  return sets.find(({ id }) => id === criteriaSet) ?? sets[0];
};

/** The enterprises of the cluster; whoever left it since marks stand on its sheets is scored with it all the same. */
function scoredIn({ id, nominees }: ScoredCluster, council: CouncilRecord, held: Held | null): readonly NomineeId[] {
  if (!held || clusterScored(held.meeting, council) !== id) return nominees;
  const marked = [...held.sheets, ...held.sheetChecks].filter(({ marks }) => Object.keys(marks).length > 0);
  const staying = new Set(marked.map(({ nomineeId }) => nomineeId));
  return [...nominees, ...held.meeting.scoredNomineeIds.filter((one) => staying.has(one) && !nominees.includes(one))];
}

/** The cluster to which most of those belong whom a meeting scores: one of them may have left it since. */
function clusterScored({ scoredNomineeIds, date }: Meeting, council: CouncilRecord): string {
  const among = scoredClusters(council, date).map(({ id, nominees }) => ({
    id,
    scored: nominees.filter((one) => scoredNomineeIds.includes(one)).length,
  }));
  const [most] = among.toSorted((a, b) => b.scored - a.scored);
  return most && most.scored > 0 ? most.id : 'nobody';
}

const isYear = (year: number): boolean => year >= 1000 && year <= 9999;

/** The year whose files a meeting considers: its own, but the new year's first meetings still look back. */
function proposedYear(date: CivilDate): number {
  const looksBack = ['01', '02'].includes(date.slice(5, 7));
  return looksBack ? yearOf(date) - 1 : yearOf(date);
}
