import type { CivilDate } from '../time.ts';

/** The lists that go out, each as a clerk keeps it; those of the register come in again under the same heads. */
export const exportedLists = [
  'enterprises',
  'people',
  'collectives',
  'held-awards',
  'nominations',
  'clusters',
  'zones',
  'receivers',
  'members',
  'initiatives',
  'meetings',
] as const;
export type ExportedList = (typeof exportedLists)[number];

/** What the columns of the lists say, in the order in which they stand. */
export const columnsOfExport = {
  enterprises: [
    'number',
    'name',
    'taxCode',
    'zone',
    'part',
    'capital',
    'country',
    'industry',
    'workers',
    'women',
    'revenue',
    'budget',
    'representative',
    'phone',
    'cluster',
    'ended',
  ],
  people: ['number', 'salutation', 'name', 'bornOn', 'position', 'unit', 'unitTaxCode', 'classification', 'ended'],
  collectives: ['number', 'name', 'unit', 'unitTaxCode', 'classification', 'ended'],
  'held-awards': ['number', 'name', 'unit', 'taxCode', 'period', 'award', 'decisionNumber', 'decidedOn', 'issuer'],
  nominations: [
    'number',
    'salutation',
    'name',
    'position',
    'unit',
    'taxCode',
    'occasion',
    'award',
    'achievement',
    'period',
    'earlierAwards',
    'initiatives',
    'receivedOn',
    'outcome',
  ],
  clusters: ['number', 'cluster', 'name', 'taxCode', 'zone', 'clusterPart', 'from', 'to'],
  zones: ['number', 'name', 'province', 'from', 'to', 'formerly', 'document'],
  receivers: ['number', 'name', 'address', 'purpose', 'from', 'to', 'formerly'],
  members: ['number', 'name', 'role', 'position', 'from', 'to'],
  initiatives: ['number', 'name', 'level', 'scope', 'decisionNumber', 'decidedOn', 'authors'],
  meetings: ['number', 'name', 'date', 'place', 'phase'],
} as const satisfies Readonly<Record<ExportedList, readonly string[]>>;

/** What a column of a list that goes out says. */
export type ExportedColumn = (typeof columnsOfExport)[ExportedList][number];

/** Columns whose values are days; those of `figures` are numbers, every other is text. */
export const days: ReadonlySet<ExportedColumn> = new Set(['bornOn', 'decidedOn', 'receivedOn', 'from', 'to', 'date']);
export const figures: ReadonlySet<ExportedColumn> = new Set(['number', 'workers', 'women', 'revenue', 'budget']);

/** One line: a value a column, null where nothing is known; a word of the product stands as its code. */
export type ListLine = { readonly [Column in ExportedColumn]?: string | number | null };

/** A list as it goes out on a day, complete and in its order: documents only write it down. */
export interface ListFacts {
  readonly list: ExportedList;
  readonly lines: readonly ListLine[];
}

/** Which year's nominations, and on which day seats and clusters are looked at. */
export interface ListMoment {
  readonly day: CivilDate;
  readonly year: number;
}
