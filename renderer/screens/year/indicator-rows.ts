import type { GridLine } from '#components/grid-lines.ts';
import type { Cluster } from '#domain/council.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { NomineeId } from '#domain/ids.ts';
import { foldText } from '#domain/text.ts';
import {
  untold,
  withFigure,
  withProposals,
  type FigurePart,
  type IndicatorCell,
  type IndicatorKind,
  type IndicatorTable,
} from '#domain/year/indicators.ts';
import type { RegisterRow } from '#store/register-reading.ts';

/** A place in the table of an enterprise. */
export type FigurePlace = Omit<IndicatorCell, 'value'>;

/** The name of a place, by which what was typed there is found again. */
export const placeKey = ({ nomineeId, kind, part }: FigurePlace): string => `${nomineeId} ${kind} ${part}`;

/** An enterprise with its figures as they stand. */
export interface EnterpriseRow {
  readonly type: 'enterprise';
  readonly id: NomineeId;
  readonly name: string;
  readonly taxCode: string;
  readonly cluster: Cluster | null;
  readonly folded: string;
  /** As it was told. */
  readonly own: IndicatorTable;
  /** With what is proposed for last year. */
  readonly figures: IndicatorTable;
  /** Texts that stand in its cells and were not taken, by the name of their place. */
  readonly kept: ReadonlyMap<string, string>;
}

/** What the enterprises of a cluster, or all that are shown, come to. */
export interface SumRow {
  readonly type: 'sum';
  readonly label: string;
  readonly tables: readonly IndicatorTable[];
}

export type IndicatorRow = EnterpriseRow | SumRow;

type FiguresOf = ReadonlyMap<NomineeId, IndicatorTable>;
const noTexts: ReadonlyMap<string, string> = new Map();

/** The enterprises that are followed, and those that told something before they ended, cluster by cluster. */
export function indicatorRows(
  entries: readonly RegisterRow[],
  own: FiguresOf,
  before: FiguresOf,
): readonly EnterpriseRow[] {
  const rows = entries.flatMap(({ nominee, cluster }): EnterpriseRow[] => {
    if (nominee.kind !== 'enterprise' || (nominee.ended && !own.has(nominee.id))) return [];
    const { id, name, taxCode } = nominee;
    const told = own.get(id) ?? untold;
    const folded = foldText(`${name} ${taxCode}`);
    const figures = withProposals(told, before.get(id));
    return [{ type: 'enterprise', id, name, taxCode, cluster, folded, own: told, figures, kept: noTexts }];
  });
  return rows.toSorted((a, b) => (a.cluster?.number ?? Infinity) - (b.cluster?.number ?? Infinity) || 0);
}

/** The rows with what was typed and is on its way, and what was not taken. */
export function withTyped(
  rows: readonly EnterpriseRow[],
  typed: readonly IndicatorCell[],
  kept: ReadonlyMap<string, { readonly place: FigurePlace; readonly text: string }>,
): readonly EnterpriseRow[] {
  if (typed.length + kept.size === 0) return rows;
  const touched = new Set(
    [...typed, ...[...kept.values()].map(({ place }) => place)].map(({ nomineeId }) => nomineeId),
  );
  return rows.map((row) => {
    if (!touched.has(row.id)) return row;
    const cells = typed.filter(({ nomineeId }) => nomineeId === row.id);
    const texts = [...kept].flatMap(([key, { place, text }]) =>
      place.nomineeId === row.id ? [[key, text] as const] : [],
    );
    return {
      ...row,
      own: cells.reduce(withFigure, row.own),
      figures: cells.reduce(withFigure, row.figures),
      kept: new Map(texts),
    };
  });
}

/** How the table is narrowed. */
export interface IndicatorFilter {
  readonly sought: string;
  readonly cluster: string;
  readonly show: IndicatorKind | 'all';
  /** Whom it lets through by what was told when it was chosen: a row does not go away under the hand that types. */
  readonly state:
    { readonly type: 'any' } | { readonly type: 'waiting' | 'reported'; readonly reported: ReadonlySet<NomineeId> };
}

/** The rows that a filter lets through. */
export function filteredRows(rows: readonly EnterpriseRow[], filter: IndicatorFilter): readonly EnterpriseRow[] {
  const words = foldText(filter.sought).split(' ').filter(Boolean);
  const { state } = filter;
  return rows.filter(
    ({ id, cluster, folded }) =>
      words.every((word) => folded.includes(word)) &&
      (filter.cluster === 'any' || (cluster?.id ?? 'none') === filter.cluster) &&
      (state.type === 'any' || state.reported.has(id) === (state.type === 'reported')),
  );
}

interface LineWords {
  readonly noCluster: string;
  sum(this: void, count: string): string;
}

/** The lines of the table: each cluster with its sums over its enterprises, and the sums of all at the foot. */
export function indicatorLines(rows: readonly EnterpriseRow[], words: LineWords): readonly GridLine<IndicatorRow>[] {
  const byCluster = new Map<string, EnterpriseRow[]>();
  for (const row of rows) {
    const key = row.cluster?.id ?? 'none';
    const own = byCluster.get(key);
    if (own) own.push(row);
    else byCluster.set(key, [row]);
  }
  const sumOf = (label: string, of: readonly EnterpriseRow[]): SumRow => ({
    type: 'sum',
    label,
    tables: of.map(({ figures }) => figures),
  });
  const clusters = [...byCluster].flatMap(([key, of]): readonly GridLine<IndicatorRow>[] => [
    { kind: 'group', id: `cluster ${key}`, row: sumOf(of[0]?.cluster?.name ?? words.noCluster, of) },
    ...of.map((row) => ({ kind: 'row', id: row.id, row }) as const),
  ]);
  return [...clusters, { kind: 'total', id: 'all', row: sumOf(words.sum(groupedInteger(rows.length)), rows) }];
}

/** Where last year's figure is only proposed, as cells to be written down. */
export const proposedCells = (rows: readonly EnterpriseRow[]): readonly IndicatorCell[] =>
  rows.flatMap(({ id, own, figures }) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a table are its indicators
    (Object.keys(figures) as readonly IndicatorKind[]).flatMap((kind): readonly IndicatorCell[] => {
      const part: FigurePart = 'lastYear';
      const { lastYear: value } = figures[kind];
      return own[kind].lastYear === null && value !== null ? [{ nomineeId: id, kind, part, value }] : [];
    }),
  );
