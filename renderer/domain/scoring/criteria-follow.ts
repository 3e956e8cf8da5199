import { tidyText } from '../text.ts';
import { linesOf, type EditedSet, type LinePath } from './criteria-edit.ts';
import type { Criterion } from './criteria.ts';

/** Where lines stand after the set changed, by where they stood (0.2); a line that went has no place. */
export type PlacesAfter = ReadonlyMap<string, LinePath>;

/** How the place of a line is written. */
export const placeId = (path: LinePath): string => path.join('.');

/** A line that says where it stood before an edit; the edit takes the word along with the line. */
interface Marked extends Criterion {
  readonly stood: string;
  readonly children: readonly Marked[];
}

/** Where the lines of a set stand after an edit. */
export function placesAfter<Set extends EditedSet>(set: Set, edit: (set: Set) => Set): PlacesAfter {
  const after = edit({ ...set, criteria: marked(set.criteria) });
  return new Map(
    linesOf(after.criteria).flatMap(({ path, criterion }) => (isMarked(criterion) ? [[criterion.stood, path]] : [])),
  );
}

const marked = (lines: readonly Criterion[], under: LinePath = []): readonly Marked[] =>
  lines.map((line, index) => {
    const path = [...under, index];
    return { ...line, stood: placeId(path), children: marked(line.children, path) };
  });

const isMarked = (line: Criterion): line is Marked => 'stood' in line;

/**
 * Where lines stand once an edit was taken back, and nobody says what went where: a line is the one that stood there
 * before while it is about the same, and else it is gone.
 */
export function placesKept(before: readonly Criterion[], after: readonly Criterion[]): PlacesAfter {
  const stood = new Map(linesOf(before).map(({ path, criterion }) => [placeId(path), about(criterion)]));
  return new Map(
    linesOf(after).flatMap(({ path, criterion }) =>
      stood.get(placeId(path)) === about(criterion) ? [[placeId(path), path]] : [],
    ),
  );
}

const about = ({ label, rule }: Criterion): string => `${rule?.type} ${tidyText(label)}`;

/** Whether every line of a set stands where it stood, and none went. */
export const stoodStill = (before: readonly Criterion[], places: PlacesAfter): boolean =>
  linesOf(before).every(({ path }) => {
    const to = places.get(placeId(path));
    return to !== undefined && placeId(to) === placeId(path);
  });
