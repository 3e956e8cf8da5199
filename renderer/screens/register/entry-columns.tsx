import type { GridColumn } from '#components/grid-lines.ts';
import { TickedName } from '#components/ticked-name.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { calledName, type Nominee } from '#domain/nominations/nomination.ts';
import { shortDate } from '#domain/time.ts';
import type { RegisterRow } from '#store/register-reading.ts';
import type { registerScreenWords } from '#words/register-screen-words.ts';
import type { registryWords } from '#words/registry-words.ts';

/** A line of the list: its row, and whether it is chosen with others. */
export interface EntryLine {
  readonly row: RegisterRow;
  readonly chosen: boolean;
}

type Words = (typeof registerScreenWords)['vi'];
type Registry = (typeof registryWords)['vi'];

/** The columns of a kind of entries; beside an open entry only those that tell entries apart. */
export function entryColumns(
  kind: Nominee['kind'],
  narrow: boolean,
  words: Words,
  registry: Registry,
): readonly GridColumn<EntryLine>[] {
  const { column } = words;
  const name: GridColumn<EntryLine> = {
    id: 'name',
    title: kind === 'person' ? column.person : column.name,
    ...(narrow ? {} : { width: kind === 'enterprise' ? 380 : 260 }),
    cell: ({ row, chosen }) => <NameCell nominee={row.nominee} chosen={chosen} words={words} registry={registry} />,
  };
  const cluster: GridColumn<EntryLine> = {
    id: 'cluster',
    title: column.cluster,
    width: 74,
    cell: ({ row }) => (row.cluster ? words.clusterNumber(row.cluster.number) : ''),
  };
  const awards: GridColumn<EntryLine> = {
    id: 'awards',
    title: column.awards,
    width: 96,
    numeric: true,
    cell: ({ row }) => (row.awards.length > 0 ? row.awards.length : ''),
  };
  if (kind === 'enterprise')
    return [name, ...ofEnterprises(narrow, words, registry), ...(narrow ? [] : [cluster, awards])];
  const unit: GridColumn<EntryLine> = {
    id: 'unit',
    title: column.unit,
    cell: ({ row: { nominee } }) => (nominee.kind === 'enterprise' ? '' : nominee.unit),
  };
  if (narrow) return [name, unit];
  const position: GridColumn<EntryLine> = {
    id: 'position',
    title: column.position,
    width: 190,
    cell: ({ row: { nominee } }) => (nominee.kind === 'person' ? nominee.position : ''),
  };
  const classification: GridColumn<EntryLine> = {
    id: 'classification',
    title: column.classification,
    width: 150,
    cell: ({ row: { nominee } }) => (nominee.kind === 'collective' ? nominee.classification : ''),
  };
  return [name, unit, kind === 'person' ? position : classification, cluster, awards];
}

function ofEnterprises(narrow: boolean, { column }: Words, registry: Registry): readonly GridColumn<EntryLine>[] {
  const taxCode: GridColumn<EntryLine> = {
    id: 'taxCode',
    title: column.taxCode,
    width: 130,
    cell: ({ row: { nominee } }) => (nominee.kind === 'enterprise' ? nominee.taxCode : ''),
  };
  if (narrow) return [taxCode];
  return [
    taxCode,
    {
      id: 'zone',
      title: column.zone,
      cell: ({ row: { nominee, zone } }) =>
        nominee.kind === 'enterprise' ? [nominee.zone, zone?.province].filter(Boolean).join(', ') : '',
    },
    {
      id: 'capital',
      title: column.capital,
      width: 170,
      cell: ({ row: { nominee } }) => {
        if (nominee.kind !== 'enterprise') return '';
        const { capital, country } = nominee.profile;
        return country || (capital ? registry.capital[capital] : '');
      },
    },
    {
      id: 'workers',
      title: column.workers,
      width: 90,
      numeric: true,
      cell: ({ row: { nominee } }) =>
        nominee.kind === 'enterprise' && nominee.profile.workers !== null
          ? groupedInteger(nominee.profile.workers)
          : '',
    },
  ];
}

interface NameCellProps {
  readonly nominee: Nominee;
  readonly chosen: boolean;
  readonly words: Words;
  readonly registry: Registry;
}

const NameCell = ({ nominee, chosen, words, registry }: NameCellProps) => (
  <TickedName name={calledName(nominee)} chosen={chosen} chosenWord={words.isChosen}>
    {nominee.ended && registry.endedOn(registry.ending[nominee.ended.why], shortDate(nominee.ended.on))}
  </TickedName>
);
