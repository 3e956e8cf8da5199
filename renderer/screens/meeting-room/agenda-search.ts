import { foldText } from '#domain/text.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';

/** How many digits the numbers of an agenda have: two, and three from the hundredth nomination on. */
export const digitsOf = (agenda: readonly AgendaGroup[]): number =>
  Math.max(2, String(Math.max(0, ...agenda.flatMap(({ cases }) => cases.map(({ matter }) => matter.order)))).length);

/** The number of a nomination on the agenda, as it is typed: 007. */
export const agendaNumber = (agenda: readonly AgendaGroup[], { matter }: AgendaCase): string =>
  String(matter.order).padStart(digitsOf(agenda), '0');

/** A case found, with the award it stands under. */
export interface FoundCase {
  readonly agendaCase: AgendaCase;
  readonly award: Award;
}

/** At most so many are shown: whoever types on finds fewer. */
const mostShown = 12;

/** The cases whose name, unit or tax code holds every word typed, marks and đ aside; names that begin so come first. */
export function casesMatching(agenda: readonly AgendaGroup[], sought: string): readonly FoundCase[] {
  const words = foldText(sought).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const all = agenda.flatMap(({ award, cases }) => cases.map((agendaCase) => ({ agendaCase, award })));
  const found = all.filter(({ agendaCase }) => {
    const text = textOf(agendaCase);
    return words.every((word) => text.includes(word));
  });
  const begins = (line: FoundCase): number =>
    foldText(line.agendaCase.nominee.name)
      .split(' ')
      .some((part) => part.startsWith(words[0] ?? ''))
      ? 0
      : 1;
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, mostShown);
}

const textOf = ({ nominee }: AgendaCase): string =>
  foldText([nominee.name, nominee.kind === 'enterprise' ? nominee.taxCode : nominee.unit].join(' '));
