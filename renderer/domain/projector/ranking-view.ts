import type { Council } from '../council.ts';
import type { NomineeId } from '../ids.ts';
import { calledName, nomineeDetail } from '../nominations/nomination.ts';
import type { Stage } from '../scoring/assessment.ts';
import { standingsOf, type Standings } from '../scoring/cut-line.ts';
import type { Quota } from '../scoring/quota.ts';
import { contestOf, type ScoringRecord } from '../scoring/stages.ts';
import { isTried, noTrial, rulesUnder, type Trial } from '../scoring/trial.ts';
import { named, pagesOf } from './columns.ts';
import { pageAt } from './page-at.ts';
import type { ProjectedRank, ProjectorView } from './view.ts';

/** How much of a ranking the chair lets the room read: who stands above the line, everybody’s place, points too. */
export const reaches = ['above', 'places', 'points'] as const;
export type Reach = (typeof reaches)[number];

/** A ranking as it was sent to the wall: of which stage, how much of it, and what is tried. */
export interface RankingSubject {
  readonly type: 'ranking';
  readonly stage: Stage;
  readonly reach: Reach;
  readonly trial: Trial;
}

/** A line before the cut or before those who are equal across it takes this much of a column. */
const lineHeight = 62;

/**
 * What the wall shows of a ranking: places, names and, where the chair says so, points. Whoever has no place is not on
 * it, and neither is what a single sheet gave.
 */
export function rankingView(
  record: ScoringRecord,
  council: Pick<Council, 'name' | 'sample' | 'rehearsal'>,
  { stage, reach, trial }: RankingSubject,
  page: number,
): ProjectorView {
  const { scoring, set } = record;
  const settled = { chain: set.tieChain, quota: scoring.quota, decisions: scoring.tieDecisions };
  const contest = contestOf(record, stage);
  const rules = rulesUnder(settled, trial);
  const standings = standingsOf(contest, rules);
  const before = isTried(trial) ? standingsOf(contest, rulesUnder(settled, noTrial)) : null;
  const rows = rowsOf(record, standings, before, { reach, quota: rules.quota });
  const lines = Number(rows.some(({ side }) => side === 'line')) + Number(rows.some(({ side }) => side === 'below'));
  const { columns, at } = pageAt(
    pagesOf(named(rows), { reserved: rules.quota === null ? 0 : lines * lineHeight }),
    page,
  );
  return {
    kind: 'ranking',
    meeting: { title: '', council: council.name, sample: council.sample, rehearsal: council.rehearsal },
    title: scoring.title,
    year: scoring.year,
    trial: isTried(trial),
    quota: rules.quota,
    places: standings.places,
    ranked: standings.ranked.length - standings.unranked.length,
    columns,
    page: at,
  };
}

function rowsOf(
  { nominees }: ScoringRecord,
  { ranked, above, onTheLine }: Standings,
  before: Standings | null,
  { reach, quota }: { readonly reach: Reach; readonly quota: Quota | null },
): readonly ProjectedRank[] {
  const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
  const [stands, stood, equal] = [new Set(above), new Set(before?.above), new Set(onTheLine)];
  const sideOf = (id: NomineeId): ProjectedRank['side'] =>
    quota === null || stands.has(id) ? 'above' : equal.has(id) ? 'line' : 'below';
  const rows = ranked.flatMap(({ nomineeId, rank, score }): readonly ProjectedRank[] => {
    const nominee = byId.get(nomineeId);
    if (!nominee || rank === undefined) return [];
    const isNew = before !== null && stands.has(nomineeId) !== stood.has(nomineeId);
    return [
      {
        rank,
        name: calledName(nominee),
        detail: nomineeDetail(nominee),
        points: reach === 'points' ? (score.points ?? null) : null,
        side: sideOf(nomineeId),
        change: isNew ? (stands.has(nomineeId) ? 'enters' : 'leaves') : null,
      },
    ];
  });
  return reach === 'above' ? rows.filter(({ side }) => side !== 'below') : rows;
}
