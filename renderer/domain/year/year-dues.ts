import { lastWorkingDay } from '../dossiers/working-days.ts';
import type { AwardId, ClusterId, NomineeId } from '../ids.ts';
import type { Records } from '../records.ts';
import { daysFrom, inForceOn, parseCivilDate, yearOf, type CivilDate } from '../time.ts';
import { reviewOf } from './movement.ts';

/** The tables that are read whole to tell what a year asks for. */
export const dueTables = [
  'clusters',
  'clusterMemberships',
  'movements',
  'pledges',
  'difficulties',
  'guidanceLetters',
  'opinionLetters',
  'publications',
  'holidays',
  'meetings',
] as const;
/** The rows of these, the registrations of the year, and whoever stands in a cluster. */
export type DueRows = Pick<Records, (typeof dueTables)[number] | 'registrations' | 'nominees'>;

/** What comes due in a year. */
export type YearDueKind =
  | 'movement-launch'
  | 'movement-report'
  | 'movement-interim'
  | 'movement-final'
  | 'registrations'
  | 'pledges'
  | 'difficulty'
  | 'award-deadline'
  | 'opinions'
  | 'publication'
  | 'meeting'
  | 'replies';

/** Something that comes due on a day: what, whose, how many are waited for, and in which year and row it is found. */
export interface YearDue {
  readonly kind: YearDueKind;
  readonly on: CivilDate;
  /** Below nought once the day has passed. */
  readonly days: number;
  /** The row that it stands in; empty where it is about a whole list. */
  readonly id: string;
  readonly year: number;
  /** What a person calls it: the movement, the cluster, the agency, the meeting. */
  readonly name: string;
  /** How many are waited for: units, clusters, enterprises without an answer, nominations shown. */
  readonly count: number;
  /** The awards whose files are received until then. */
  readonly awardIds: readonly AwardId[];
}

/** How many days the home screen looks ahead. */
export const daysAhead = 60;

/** Everything of the year that is still to be done, the earliest first: what has passed unfinished, then what comes. */
export const yearDues = (rows: DueRows, today: CivilDate): readonly YearDue[] =>
  [
    ...movementDues(rows, today),
    ...unitDues(rows, today),
    ...difficultyDues(rows),
    ...dossierDues(rows, today),
    ...meetingDues(rows, today),
  ]
    .map((due): YearDue => ({ id: '', name: '', count: 0, awardIds: [], ...due, days: daysFrom(today, due.on) }))
    .toSorted((a, b) => a.days - b.days);

/** What has passed unfinished, and what comes within the days that the home screen looks ahead. */
export const nearDues = (dues: readonly YearDue[]): readonly YearDue[] => dues.filter(({ days }) => days <= daysAhead);

type Found = Pick<YearDue, 'kind' | 'on' | 'year'> & Partial<YearDue>;

/** That it was launched, and that reports came in, nobody writes down: such a day passes. A review waits for its result. */
const movementDues = ({ movements }: DueRows, today: CivilDate): readonly Found[] =>
  movements
    // What was never concluded is asked for one more year, then no longer.
    .filter((movement) => movement.year >= yearOf(today) - 1 && !reviewOf(movement, 'final'))
    .flatMap((movement) => {
      const { id, year, title: name } = movement;
      const due = (kind: YearDueKind, on: CivilDate | null, open: boolean): readonly Found[] =>
        on !== null && open ? [{ kind, on, year, id, name }] : [];
      const { launchOn, reportBy, interimOn, finalOn } = movement;
      return [
        ...due('movement-launch', launchOn, launchOn !== null && launchOn >= today),
        ...due('movement-report', reportBy, reportBy !== null && reportBy >= today),
        ...due('movement-interim', interimOn, !reviewOf(movement, 'interim')),
        ...due('movement-final', finalOn, true),
      ];
    });

/** Units register, and clusters sign their pledge, by the end of the first quarter. */
function unitDues(rows: DueRows, today: CivilDate): readonly Found[] {
  const year = yearOf(today);
  const on = parseCivilDate(`31/3/${year}`);
  const going = new Set(rows.nominees.filter(({ ended }) => ended === null).map(({ id }) => id));
  const standing = rows.clusterMemberships.filter((row) => inForceOn(row, today) && going.has(row.nomineeId));
  const units = new Set<NomineeId>(standing.map(({ nomineeId }) => nomineeId));
  const clusters = new Set<ClusterId>(standing.map(({ clusterId }) => clusterId));
  for (const registration of rows.registrations) if (registration.year === year) units.delete(registration.nomineeId);
  for (const pledge of rows.pledges) {
    if (pledge.year === year && pledge.signedOn !== null) clusters.delete(pledge.clusterId);
  }
  const due = (kind: YearDueKind, count: number): readonly Found[] =>
    on === undefined || count === 0 ? [] : [{ kind, on, year, count }];
  return [...due('registrations', units.size), ...due('pledges', clusters.size)];
}

const difficultyDues = ({ difficulties, clusters }: DueRows): readonly Found[] =>
  difficulties.flatMap(({ id, dueOn, endedOn, raisedOn, clusterId }): readonly Found[] =>
    dueOn === null || endedOn !== null
      ? []
      : [
          {
            kind: 'difficulty',
            on: dueOn,
            year: yearOf(raisedOn),
            id,
            name: clusters.find((cluster) => cluster.id === clusterId)?.name ?? '',
          },
        ],
  );

/** Deadlines for files pass by themselves; letters wait for answers, and what is shown to the public for its closing. */
function dossierDues(rows: DueRows, today: CivilDate): readonly Found[] {
  const deadlines = rows.guidanceLetters.flatMap(({ id, year, deadlines: all }) =>
    [...new Set(all.map(({ on }) => on))]
      .filter((on) => on >= today)
      .map((on): Found => {
        const awardIds = all.filter((deadline) => deadline.on === on).map(({ awardId }) => awardId);
        return { kind: 'award-deadline', on, year, id, awardIds, count: awardIds.length };
      }),
  );
  const opinions = rows.opinionLetters.flatMap(({ id, year, agency: name, dueOn: on, asked }): readonly Found[] => {
    const count = asked.filter(({ answer }) => answer === null).length;
    return count === 0 ? [] : [{ kind: 'opinions', on, year, id, name, count }];
  });
  const publications = rows.publications
    .filter(({ closing }) => closing === null)
    .map(({ id, year, number: name, from, workingDays, nominationIds }): Found => ({
      kind: 'publication',
      on: lastWorkingDay(from, workingDays, rows.holidays),
      year,
      id,
      name,
      count: nominationIds.length,
    }));
  return [...deadlines, ...opinions, ...publications];
}

/** Meetings to come, and until when a circulation is answered; what passed is told by what it still lacks. */
const meetingDues = ({ meetings }: DueRows, today: CivilDate): readonly Found[] =>
  meetings.flatMap(({ id, title: name, date, deadline, phase }): readonly Found[] => {
    const on = deadline?.date ?? date;
    const open = deadline ? phase === 'in-session' : phase === 'preparing' || phase === 'convened';
    return open && on >= today ? [{ kind: deadline ? 'replies' : 'meeting', on, year: yearOf(on), id, name }] : [];
  });
