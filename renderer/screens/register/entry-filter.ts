import { zoneKey } from '#domain/registry/dated-line.ts';
import { foldText } from '#domain/text.ts';
import type { RegisterRow } from '#store/register-reading.ts';
import type { DeviceSettings } from '#store/settings.ts';

/** How a list of the register is narrowed. */
export type EntryFilter = DeviceSettings['registerFilters'][number]['filter'];

/** A list in which everybody stands who is still followed. */
export const openFilter: EntryFilter = {
  sought: '',
  zone: 'any',
  cluster: 'any',
  capital: 'any',
  awarded: 'any',
  state: 'going',
};

/** A row with its words folded once, not once a key. */
export interface SeekableRow {
  readonly row: RegisterRow;
  readonly folded: string;
  readonly zone: string;
}

/** Folds what can be looked for in a row: name, tax code, unit, zone, decisions. */
export const seekable = (rows: readonly RegisterRow[]): readonly SeekableRow[] =>
  rows.map((row) => {
    const { nominee, enterprise, awards } = row;
    const said = nominee.kind === 'enterprise' ? [nominee.taxCode, nominee.zone] : [nominee.unit, nominee.unitTaxCode];
    const numbers = awards.map(({ decisionNumber }) => decisionNumber);
    return {
      row,
      folded: foldText([nominee.name, ...said, ...numbers].join(' ')),
      zone: zoneKey(enterprise?.zone ?? ''),
    };
  });

/** The rows that a filter lets through. */
export function filtered(rows: readonly SeekableRow[], filter: EntryFilter): readonly RegisterRow[] {
  const words = foldText(filter.sought).split(' ').filter(Boolean);
  const zone = filter.zone === 'any' ? undefined : zoneKey(filter.zone);
  return rows.flatMap(({ row, folded, zone: own }) => {
    const { nominee, enterprise, cluster, awards } = row;
    const isIn =
      (filter.state === 'all' || (nominee.ended === null) === (filter.state === 'going')) &&
      words.every((word) => folded.includes(word)) &&
      (zone === undefined || own === zone) &&
      (filter.cluster === 'any' || (cluster?.id ?? 'none') === filter.cluster) &&
      (filter.capital === 'any' || enterprise?.profile.capital === filter.capital) &&
      (filter.awarded === 'any' || awards.length > 0 === (filter.awarded === 'yes'));
    return isIn ? [row] : [];
  });
}

/** The zones written in a list, each once, for the filter to choose from. */
export function zonesIn(rows: readonly RegisterRow[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const { enterprise } of rows) {
    if (enterprise?.zone) byKey.set(zoneKey(enterprise.zone), enterprise.zone);
  }
  return [...byKey.values()].toSorted(new Intl.Collator('vi').compare);
}
