import { foldedIndex, foldedLine, type FoldedIndex } from '#domain/search/folded-index.ts';
import { calledName, nomineeUnit } from '#domain/nominations/nomination.ts';
import type { CouncilDatabase } from './database.ts';

/** What of the register can be looked for. */
export const registerGroups = [
  'enterprises',
  'collectives',
  'people',
  'clusters',
  'zones',
  'held-awards',
  'initiatives',
] as const;
export type RegisterGroup = (typeof registerGroups)[number];

/** Something of the register: what it is called, what tells it from others of its name, and where it is looked at. */
export interface RegisterLine {
  readonly group: RegisterGroup;
  /** The row, or of an award held whoever holds it. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

/** The register made ready to be looked in: [derived] from the tables, never kept. */
export interface RegisterSearch {
  readonly lines: readonly RegisterLine[];
  readonly index: FoldedIndex;
}

/** Reads the register and makes it ready: some hundred milliseconds for ten thousand, so not while somebody types. */
export async function loadRegisterSearch(db: CouncilDatabase): Promise<RegisterSearch> {
  const [nominees, clusters, zones, held, initiatives] = await Promise.all([
    db.nominees.toArray(),
    db.clusters.toArray(),
    db.zones.toArray(),
    db.heldAwards.toArray(),
    db.initiatives.toArray(),
  ]);
  const lines: RegisterLine[] = [];
  const folded: string[] = [];
  const add = (line: RegisterLine, ...more: readonly string[]): void => {
    lines.push(line);
    folded.push(foldedLine(line.label, line.note, ...more));
  };
  const nameById = new Map(nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  for (const nominee of nominees) {
    const code = nominee.kind === 'enterprise' ? nominee.taxCode : nominee.unitTaxCode;
    const note = [nominee.kind === 'enterprise' ? code : '', nomineeUnit(nominee)].filter(Boolean).join(', ');
    add({ group: groupOf[nominee.kind], id: nominee.id, label: nominee.name, note }, code, code.replace('-', ''));
  }
  for (const { id, name, zones: own } of clusters) add({ group: 'clusters', id, label: name, note: own.join(', ') });
  for (const { id, name, province } of zones) add({ group: 'zones', id, label: name, note: province });
  for (const { nomineeId, award, decisionNumber, issuer } of held) {
    const label = [award, decisionNumber].filter(Boolean).join(', ');
    add({ group: 'held-awards', id: nomineeId, label, note: nameById.get(nomineeId) ?? '' }, issuer);
  }
  for (const { id, title, decision, authors } of initiatives) {
    const names = authors.map(({ name }) => name).join(', ');
    add({ group: 'initiatives', id, label: title, note: names }, decision?.number ?? '');
  }
  return { lines, index: foldedIndex(folded) };
}

const groupOf = { enterprise: 'enterprises', collective: 'collectives', person: 'people' } as const;

/**
 * Follows the register: hands it out made ready, again after every entry that came onto the disk, a moment after the last
 * of them; gives the way to stop.
 */
export function followRegisterSearch(
  db: CouncilDatabase,
  hear: (search: RegisterSearch) => void,
  rest: number = 500,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const load = async (): Promise<void> => {
    const search = await loadRegisterSearch(db);
    if (!stopped) hear(search);
  };
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void load().catch(() => undefined), rest);
  };
  db.commits.add(again);
  void load().catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
    db.commits.delete(again);
  };
}
