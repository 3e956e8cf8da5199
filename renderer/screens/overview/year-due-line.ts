import type { Path } from '#components/navigation.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import type { YearDue } from '#domain/year/year-dues.ts';
import type { Language } from '#words/bilingual.ts';
import { overviewWords } from '#words/overview-words.ts';
import { yearDueWords } from '#words/year-due-words.ts';
import type { Line } from './due-line.tsx';

/** A due day of the year in words. */
export function yearDueLine(due: YearDue, awards: readonly Award[], language: Language): Line {
  const words = yearDueWords[language];
  const { daysLeft } = overviewWords[language];
  const overdue = due.days < 0;
  return {
    when: overdue ? words.overdueBy(-due.days) : daysLeft(due.days),
    tone: overdue ? 'error' : due.days <= soon ? 'warning' : 'neutral',
    what: words.what[due.kind]({
      year: due.year,
      name: due.name,
      count: groupedInteger(due.count),
      overdue,
    }),
    note: words.on(calledDue(due, awards, language), shortDate(due.on)),
    verb: words.verb,
    to: placeOf(due),
  };
}

// Within a week it cannot wait for another day.
const soon = 7;

/** Whose day it is. */
export function calledDue(due: YearDue, awards: readonly Award[], language: Language): string {
  const words = yearDueWords[language];
  switch (due.kind) {
    case 'registrations':
    case 'pledges':
      return words.firstQuarter;
    case 'award-deadline':
      return awards
        .filter(({ id }) => due.awardIds.includes(id))
        .map(({ name }) => name[language])
        .join(', ');
    case 'publication':
      return due.name === '' ? '' : words.numbered(due.name);
    default:
      return due.name;
  }
}

/** Where it is done. */
export function placeOf({ kind, id, year }: YearDue): Path {
  switch (kind) {
    case 'registrations':
    case 'pledges':
      return `/year/${kind}/${year}`;
    case 'difficulty':
      return `/year/difficulties/${year}/${id}`;
    case 'award-deadline':
      return '/nominations/guidance';
    case 'opinions':
      return '/nominations/opinions';
    case 'publication':
      return '/nominations/publications';
    case 'meeting':
    case 'replies':
      return `/meetings/${id}`;
    default:
      return `/year/movements/${year}/${id}`;
  }
}
