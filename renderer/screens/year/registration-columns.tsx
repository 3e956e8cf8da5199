import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { TickedName } from '#components/ticked-name.tsx';
import { percentText } from '#domain/figures.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { registeredShare, type RegistrationGroup, type RegistrationLine } from '#domain/year/registration.ts';
import type { Language } from '#words/bilingual.ts';
import type { yearRegistrationWords } from '#words/year-registration-words.ts';

type Words = (typeof yearRegistrationWords)['vi'];
type Line = RegistrationLine & { readonly chosen: boolean };

/** The units under their clusters, each cluster with its share. */
export const registrationLines = (
  groups: readonly RegistrationGroup[],
  chosen: ReadonlySet<string>,
  words: Words,
): readonly GridLine<Line>[] =>
  groups.flatMap((group): readonly GridLine<Line>[] => {
    const { registered, units } = registeredShare([group]);
    const share = words.clusterShare(registered, units, percentText(registered, units));
    const { cluster, lines } = group;
    return [
      cluster
        ? { kind: 'heading', id: cluster.id, label: cluster.name, note: units === 0 ? words.noUnits : share }
        : { kind: 'heading', id: 'outside', label: words.outside },
      ...lines.map((line) => ({
        kind: 'row' as const,
        id: line.nominee.id,
        row: { ...line, chosen: chosen.has(line.nominee.id) },
      })),
    ];
  });

/** What a line says of a unit; beside an open form only who it is and whether it registered. */
export function registrationColumns(
  narrow: boolean,
  words: Words,
  language: Language,
  books: readonly RuleBook[],
): readonly GridColumn<Line>[] {
  const shortName = new Map(
    books.flatMap(({ awards }) => awards.map(({ id, shortName }) => [id, shortName[language]])),
  );
  const { column } = words;
  const name: GridColumn<Line> = {
    id: 'name',
    title: column.unit,
    ...(narrow ? {} : { width: 330 }),
    cell: ({ nominee, head, chosen }) => (
      <TickedName name={calledName(nominee)} chosen={chosen} chosenWord={words.isChosen}>
        {head && words.head}
      </TickedName>
    ),
  };
  const state: GridColumn<Line> = {
    id: 'state',
    title: column.state,
    width: 150,
    cell: ({ registration }) =>
      registration ? shortDate(registration.registeredOn) : <StatusChip label={words.missing} tone="warning" />,
  };
  if (narrow) return [name, state];
  return [
    name,
    state,
    {
      id: 'awards',
      title: column.awards,
      cell: ({ registration }) => registration?.awardIds.map((id) => shortName.get(id) ?? '').join('; ') ?? '',
    },
    { id: 'targets', title: column.targets, cell: ({ registration }) => registration?.targets.join('; ') ?? '' },
    {
      id: 'plan',
      title: column.plan,
      width: 140,
      cell: ({ registration }) => {
        if (!registration) return '';
        const { actionPlan } = registration;
        return actionPlan === null ? words.noPlan : actionPlan.number || words.hasPlan;
      },
    },
  ];
}
