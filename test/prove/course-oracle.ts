import { chosenOf } from './choice-oracle.ts';
import { leastVotes, suffices, type Share } from './vote-oracle.ts';

/*
 * The council's own book of a meeting in which everything happens: who sat where when papers went out, what each of them
 * marked, and what that makes of every nomination. It counts people and shares no line with the product; sums and groups are
 * added up afresh from the last page of the book (papers-and-habits.md 1.2, domain.md 3.4-3.6).
 */

/** How one member behaves in one vote: whether his paper comes back, and how firmly he agrees, row by row. */
export interface Habit {
  readonly paper: 'valid' | 'invalid' | 'kept';
  readonly marks: readonly ('yes' | 'no' | 'blank' | 'both')[];
}

/** What is asked in one vote of one award. */
export interface Asked {
  readonly award: string;
  readonly hands: boolean;
  readonly share: Share;
  readonly ofPresent: boolean;
  readonly recusedStay: boolean;
  readonly opinionsCount: boolean;
  /** At most so many are chosen; nothing where each row is asked yes or no. */
  readonly most: number | null;
}

/** Where the members are when a vote opens. */
export interface Seated {
  readonly members: readonly string[];
  readonly here: readonly string[];
  readonly wrote: readonly string[];
}

/** One row of a vote in the book. */
export interface BookRow {
  readonly nomination: string;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly both: number;
  readonly base: number;
  readonly required: number;
  /** Nothing where a choice leaves it undecided. */
  readonly carried: boolean | null;
}

/** The papers of a vote, counted once for everything that stands on them. */
export interface BookPapers {
  readonly here: number;
  readonly returned: number;
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unmarked: number;
}

/** One vote as somebody writes it down who watches every hand and opens every paper. */
export function written(
  asked: Asked,
  seated: Seated,
  rows: readonly { readonly nomination: string; readonly recused: readonly string[] }[],
  habitOf: (member: string) => Habit,
  firstRow: number,
  /** To whom most lean, where somebody is chosen: the row from which each looks for a name. */
  leaning: number,
): { readonly papers: BookPapers; readonly rows: readonly BookRow[] } {
  const mixes = asked.opinionsCount && !asked.ofPresent;
  const voters = mixes ? [...seated.here, ...seated.wrote] : seated.here;
  const everRecused = new Set(rows.flatMap(({ recused }) => recused));
  const cast = voters.map((member) => ({
    member,
    habit: habitOf(member),
    paper: asked.hands ? 'valid' : habitOf(member).paper,
  }));
  const back = cast.filter(({ paper }) => paper !== 'kept');
  const valid = back.filter(({ paper }) => paper === 'valid');
  const markOf = ({ marks }: Habit, row: number) => marks[(firstRow + row) % marks.length] ?? 'blank';
  const chosenBy = ({ member, habit }: (typeof valid)[number]): readonly number[] =>
    everRecused.has(member)
      ? []
      : rows
          .map((_, place) => (place + leaning) % rows.length)
          .filter((row) => markOf(habit, row) === 'yes')
          .slice(0, asked.most ?? 0);
  const tallies = rows.map(({ nomination, recused }, row) => {
    const taking = valid.filter(({ member }) => !recused.includes(member));
    const says = (mark: string): number => taking.filter(({ habit }) => markOf(habit, row) === mark).length;
    const leftBlank = asked.hands ? 0 : valid.length - taking.length;
    const of = asked.ofPresent ? seated.here : seated.members;
    const out = asked.most === null ? recused : [...everRecused];
    const leaves = asked.ofPresent || !asked.recusedStay;
    const base = of.filter((member) => !(leaves && out.includes(member))).length;
    const marks =
      asked.most === null
        ? {
            yes: says('yes'),
            no: says('no'),
            blank: says('blank') + leftBlank + (asked.hands ? says('both') : 0),
            both: asked.hands ? 0 : says('both'),
          }
        : { yes: valid.filter((paper) => chosenBy(paper).includes(row)).length, no: 0, blank: 0, both: 0 };
    return { nomination, ...marks, base, required: leastVotes(base, asked.share) };
  });
  const reaching = tallies.map(({ yes, base }) => suffices(yes, base, asked.share));
  const chosen =
    asked.most === null
      ? reaching
      : chosenOf(
          tallies.map(({ yes }) => yes),
          reaching,
          asked.most,
        );
  return {
    papers: {
      here: seated.here.length,
      returned: back.filter(({ member }) => seated.here.includes(member)).length,
      opinions: back.filter(({ member }) => !seated.here.includes(member)).length,
      valid: valid.length,
      invalid: back.length - valid.length,
      unmarked: valid.filter((paper) => chosenBy(paper).length === 0).length,
    },
    rows: tallies.map((tally, row) => ({
      ...tally,
      carried: asked.most !== null && chosen[row] !== true ? null : chosen[row] === true,
    })),
  };
}

/** A page of the book: one vote, as it stands after every count of its papers. */
export interface Page {
  readonly id: string;
  readonly asked: Asked;
  /** Who took no part in each row when it opened: whatever is said later belongs to later votes. */
  readonly recused: readonly (readonly string[])[];
  rows: readonly BookRow[];
  counts: number;
}

/** A nomination in the book. */
export interface Entry {
  readonly id: string;
  readonly nominee: string;
  readonly award: string;
  condition: boolean;
  /** How it left without a vote, or that it was moved to a lower form. */
  aside: 'deferred' | 'withdrawn' | 'returned' | 'moved' | null;
}

/** What the votes made of a nomination: the last that decided, and nothing where none did. */
export const verdictOf = (
  pages: readonly Page[],
  id: string,
): { readonly page: Page; readonly carried: boolean } | null =>
  pages
    .flatMap((page) => page.rows.filter((row) => row.nomination === id).map((row) => ({ page, carried: row.carried })))
    .findLast((found): found is { page: Page; carried: boolean } => found.carried !== null) ?? null;

/** How a nomination ended, in the words of the sum. */
export function endOf(pages: readonly Page[], entry: Entry): string {
  if (entry.aside) return entry.aside;
  const verdict = verdictOf(pages, entry.id);
  if (!verdict) return 'open';
  return verdict.carried ? (entry.condition ? 'on condition' : 'proposed') : 'fallen';
}
