import { tidyText } from '../text.ts';

/** A line's code as written, and the code of the group that it names itself; undefined where no column tells groups. */
export interface WrittenCode {
  readonly code: string;
  readonly parent: string | undefined;
}

/** Where a line stands: its own code, and its group's; null at the top. */
export interface Place {
  readonly code: string;
  readonly under: string | null;
}

/*
 * [Note: Codes of an office's own table] Our own workbook names every line's group. A table that somebody made has a
 * column of codes alone, and they say it in one of two ways: by their beginning (I.1 under I, 1.1 under 1), or by their
 * figures (A, then I, then 1, then a), each under the nearest line above with figures of a higher rank. There the same 1
 * stands under I and under II, so such a line takes its group's code in front: I.1, II.1.
 */

/** Puts every line under its group; a line whose group stands nowhere above it is placed under the code it asked for. */
export function placesOf(lines: readonly WrittenCode[]): readonly Place[] {
  const first = bare(lines[0]?.code ?? '');
  const capitals = first === 'A';
  // A sign such as + ranks with the highest.
  const highest = figuresRank(first, capitals) ?? 0;
  const rankOf = (written: string): number => figuresRank(written, capitals) ?? highest;
  const placed: (Place & { readonly written: string; readonly rank: number })[] = [];
  for (const { code, parent } of lines) {
    const written = parent === undefined ? bare(code) : code;
    const rank = rankOf(written);
    placed.push({ written, rank, ...(parent === undefined ? placeBelow(placed, written, rank) : named(code, parent)) });
  }
  return placed.map(({ code, under }) => ({ code, under }));
}

const named = (code: string, parent: string): Place => ({ code, under: parent === '' ? null : parent });

/** Where a line stands by its code alone, below those that are placed. */
function placeBelow(
  placed: readonly (Place & { readonly written: string; readonly rank: number })[],
  written: string,
  rank: number,
): Place {
  const dot = written.lastIndexOf('.');
  const begins = dot > 0 ? written.slice(0, dot) : undefined;
  const above = placed.findLast((line) => (begins === undefined ? line.rank < rank : line.written === begins));
  const under = above?.code ?? begins ?? null;
  if (under === null || written === '') return { code: written, under };
  return { code: `${under}.${written.slice(dot + 1)}`, under };
}

/** A code without the stop or bracket behind it: 1. and 1) are 1. */
const bare = (code: string): string => tidyText(code).replace(/(?<=[\p{L}\d])[.):]+$/u, '');

/** How high the figures of a code rank: A, then I, then 1, then a; undefined of a sign. */
function figuresRank(code: string, capitals: boolean): number | undefined {
  const [first = '', ...rest] = code.split('.');
  const rank = figures.findIndex((kind, at) => kind.test(first) && (at > 0 || capitals));
  if (rank === -1) return undefined;
  return rest.length > 0 ? rank + 0.5 : rank;
}

const figures = [/^[A-H]$/u, /^[IVXLC]+$/u, /^\d+$/u, /^[a-zđ]$/u];
