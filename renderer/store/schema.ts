import type { StruckRow } from '#domain/voting/round.ts';
import { kindByTable, type TableKind, type TableName } from './tables.ts';

/** One shipped shape of the database; once shipped it is never edited, and the step to it is tested. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's index lists. Ids are random: a number that counts up would tell the order of votes. */
  readonly indexes: Readonly<Record<string, string>>;
  /** Turns a row of the version before into one of this version. */
  readonly upgradeRow: (table: string, row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** What came with the fourth shape, with the fifth and with the sixth. */
type AddedTable =
  | 'corrections'
  | 'interests'
  | 'replies'
  | 'initiatives'
  | 'zones'
  | 'receivers'
  | 'registryEvents'
  | 'heldAwards'
  | YearTable
  | ScoringTable;
type YearTable =
  | 'indicators'
  | 'movements'
  | 'registrations'
  | 'pledges'
  | 'difficulties'
  | 'guidingDocuments'
  | 'guidanceLetters'
  | 'receipts'
  | 'attachments'
  | 'opinionLetters'
  | 'publications'
  | 'holidays'
  | 'flags';

type ScoringTable = 'scorings' | 'assessments' | 'sheetChecks';

const version1: Readonly<Record<Exclude<TableName, AddedTable>, string>> = {
  councils: 'id',
  letterheads: 'id',
  members: 'id',
  memberships: 'id, memberId',
  clusters: 'id, &number',
  clusterMemberships: 'id, clusterId, nomineeId',
  nominees: 'id, &taxCode',
  nominations: 'id, nomineeId, year, &[year+awardId+nomineeId+occasion]',
  ruleBooks: 'id, from',
  criteriaSets: 'id',
  meetings: 'id, date',
  attendances: 'id, meetingId, &[meetingId+memberId]',
  matters: 'id, meetingId, nominationId, &[meetingId+nominationId]',
  recusals: 'id, meetingId, &[meetingId+nominationId+memberId]',
  sheets: 'id, meetingId, &[meetingId+nomineeId+memberId]',
  rounds: 'id, meetingId',
  papers: 'id, meetingId',
  journal: '[replica+counter]',
  journalRows: '[replica+counter+part], [replica+counter]',
  heads: 'replica',
  files: 'id',
  settings: 'key',
};

type Row = Readonly<Record<string, unknown>>;

/** What the second shape added, a table: late arrivals, programme, transfers, remarks on one nomination, scans. */
const addedInVersion2: Readonly<Record<string, (row: Row) => Row>> = {
  nominees: (row) => (row['kind'] === 'enterprise' ? {} : { unitTaxCode: '' }),
  nominations: () => ({ period: '', initiatives: [], transferredFrom: null }),
  attendances: () => ({ arrivedAt: null, leftAt: null, substitute: '' }),
  matters: () => ({ addedInSession: false }),
  rounds: ({ rows }) => ({ rows: listOf(rows).map((line, index) => ({ ...line, number: index + 1 })) }),
  papers: () => ({ scan: null }),
  meetings: (row) => ({
    programme: [],
    assents: [],
    // The first shape took the time of the invitation for the time of the opening.
    openedAt: row['opening'] ? row['opensAt'] : null,
    notes: listOf(row['notes']).map((note) => ({ ...note, nominationId: null })),
  }),
};

/** What the third shape added: how papers end in a council's own words, and which printed lines a vote had struck. */
const addedInVersion3: Readonly<Record<string, (row: Row) => Row>> = {
  // As it was worded then, whatever is usual later: a step that shipped is never edited.
  meetings: () => ({
    wording: {
      receivers: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ Hội đồng'],
      copies: 3,
      membersSign: false,
      ballotTitle: 'Phiếu bầu',
      ballotsKeptUntil: 'khi có quyết định khen thưởng',
    },
  }),
  // The second shape told of a struck line only by the gap it left among the numbers.
  rounds: ({ rows }) => ({ struck: gapsIn(listOf(rows).map((line) => Number(line['number']))) }),
};

/** What the fourth shape added: bodies beside the council, circulation in writing, choices, second votes, the register. */
const addedInVersion4: Readonly<Record<string, (row: Row) => Row>> = {
  councils: () => ({ kind: 'council', rehearsal: false }),
  clusters: () => ({ regulations: [] }),
  clusterMemberships: () => ({ deputy: false }),
  nominees: ({ kind }) => ({ ended: null, ...addedToNominee[String(kind)] }),
  meetings: ({ wording }) => ({
    kind: 'council',
    deadline: null,
    reopenings: [],
    enteredFromPaper: null,
    openedDespite: '',
    circulation: null,
    nextHeadId: null,
    wording: { ...rowOf(wording), ballotValidity: 'row', ballotsLarge: false, ballotStubs: false },
  }),
  // The third shape kept no trace of who went out and came back.
  attendances: () => ({ away: [] }),
  rounds: () => ({
    question: { type: 'yes-no' },
    follows: null,
    means: 'paper',
    sharedPaper: null,
    validity: 'row',
    recounts: [],
    challenges: [],
  }),
};

/** What a nominee of each kind has besides. */
const addedToNominee: Readonly<Record<string, Row>> = {
  enterprise: {
    profile: {
      part: null,
      capital: null,
      country: '',
      industry: '',
      workers: null,
      women: null,
      revenue: null,
      budget: null,
      representative: '',
      phone: '',
      plants: [],
    },
  },
  collective: { classification: '' },
  person: { bornOn: null, classification: '' },
};

/** Tables of the fourth shape: zones, receivers and what became of nominees; the register of interests, replies to a circulation, what the initiative council recognised. */
const version4: Readonly<Record<Exclude<TableName, YearTable | ScoringTable>, string>> = {
  ...version1,
  corrections: 'id, meetingId',
  interests: 'id, memberId',
  replies: 'id, meetingId, &[meetingId+memberId]',
  initiatives: 'id, councilId',
  zones: 'id',
  receivers: 'id',
  registryEvents: 'id, nomineeId',
  heldAwards: 'id, nomineeId',
};

/** Tables of the fifth shape: what units plan, register and reach in a year, and how dossiers come in and are looked at. */
const version5: Readonly<Record<Exclude<TableName, ScoringTable>, string>> = {
  ...version4,
  indicators: 'id, nomineeId, year, &[nomineeId+year]',
  movements: 'id, year',
  registrations: 'id, nomineeId, year, &[nomineeId+year]',
  pledges: 'id, &[clusterId+year]',
  difficulties: 'id, clusterId',
  guidingDocuments: 'id, date',
  guidanceLetters: 'id, year',
  receipts: 'id, nomineeId, year, &[year+number]',
  attachments: 'id, nominationId',
  opinionLetters: 'id, year',
  publications: 'id, year',
  holidays: 'id, &on',
  flags: 'id, nomineeId',
};

/** Tables of the sixth shape: what a cluster's units are given at each stage, and sheets of the panel typed twice. */
const version6: Readonly<Record<TableName, string>> = {
  ...version5,
  scorings: 'id, year',
  assessments: 'id, scoringId, &[scoringId+nomineeId+stage]',
  sheetChecks: 'id, meetingId, &[meetingId+nomineeId+memberId]',
};

/** What the sixth shape added: whom a criteria set is for, and how it is reckoned. */
const addedInVersion6: Readonly<Record<string, (row: Row) => Row>> = {
  criteriaSets: ({ criteria, tieChain }) => ({
    audience: 'enterprise',
    year: null,
    follows: null,
    step: 1,
    belowZero: false,
    cap: null,
    commentBelow: null,
    commentOnDifference: false,
    classes: [],
    criteria: listOf(criteria).map(withRule),
    // The shapes before named groups alone.
    tieChain: textsOf(tieChain).map((code) => ({ type: 'group', code })),
  }),
};

/** The shapes before knew points alone: a line without others under it is scored directly. */
const withRule = (criterion: Row): Row => {
  const children = listOf(criterion['children']);
  return { ...criterion, rule: children.length === 0 ? { type: 'direct' } : null, children: children.map(withRule) };
};

const gapsIn = (numbers: readonly number[]): readonly StruckRow[] =>
  Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1)
    .filter((number) => !numbers.includes(number))
    .map((number) => ({ number, nominee: null }));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first shape held a list of words here
const textsOf = (value: unknown): readonly string[] => value as readonly string[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first shape held a list of objects here
const listOf = (value: unknown): readonly Row[] => value as readonly Row[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the third shape holds an object here
const rowOf = (value: unknown): Row => value as Row;

/** The step to a shape that only adds to rows. */
const adding =
  (added: Readonly<Record<string, (row: Row) => Row>>): SchemaVersion['upgradeRow'] =>
  (table, row) => ({ ...row, ...added[table]?.(row) });

/** Every shape ever shipped, oldest first. */
export const schemaVersions: readonly SchemaVersion[] = [
  { version: 1, indexes: version1, upgradeRow: (_table, row) => row },
  { version: 2, indexes: version1, upgradeRow: adding(addedInVersion2) },
  { version: 3, indexes: version1, upgradeRow: adding(addedInVersion3) },
  { version: 4, indexes: version4, upgradeRow: adding(addedInVersion4) },
  { version: 5, indexes: version5, upgradeRow: (_table, row) => row },
  { version: 6, indexes: version6, upgradeRow: adding(addedInVersion6) },
];

/** The newest version of a list: what this code writes. */
export function newestVersion(versions: readonly SchemaVersion[]): number {
  const newest = versions.at(-1);
  if (!newest) throw new Error('There is no schema');
  return newest.version;
}

/**
 * Brings a row from an older version to the newest, step by step. Pure: Dexie's upgrade, replay, restore and merge all
 * use it, so that a replayed journal equals a migrated database.
 */
export const upgradeRow = (
  versions: readonly SchemaVersion[],
  table: string,
  row: Readonly<Record<string, unknown>>,
  from: number,
): Readonly<Record<string, unknown>> =>
  versions.filter(({ version }) => version > from).reduce((current, step) => step.upgradeRow(table, current), row);

/** The kind of a table; undefined for one that this code does not know. */
export const kindOf = (name: string): TableKind | undefined =>
  (kindByTable as Readonly<Record<string, TableKind>>)[name];

/** Whether a replay rebuilds this table. */
export const isRecordTable = (name: string): boolean => kindOf(name) === 'record';
