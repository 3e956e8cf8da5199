import { foldText } from '../text.ts';
import { linesOf, type LinePath } from './criteria-edit.ts';
import { reckoningFields, type Criterion, type CriteriaSet } from './criteria.ts';

/** What of a line may differ between two versions. */
export type LineField = 'code' | 'label' | 'max' | 'bonus' | 'rule';

/** What of a set, besides its lines, may differ between two versions. */
const settingFields = [
  'name',
  'audience',
  ...reckoningFields,
  'tieChain',
  'classes',
] as const satisfies readonly (keyof CriteriaSet)[];
export type SettingField = (typeof settingFields)[number];

/** One difference between a version and the one before it. */
export type CriteriaChange =
  | { readonly type: 'came' | 'went'; readonly line: Criterion }
  | {
      readonly type: 'changed';
      readonly before: Criterion;
      readonly after: Criterion;
      readonly fields: readonly LineField[];
    }
  /** Nothing of it is different but its code: lines before it came or went. */
  | { readonly type: 'recoded'; readonly before: Criterion; readonly after: Criterion }
  /** It stands under another group. */
  | { readonly type: 'moved'; readonly line: Criterion; readonly under: Criterion | null }
  | { readonly type: 'setting'; readonly field: SettingField };

/**
 * What is different in a later version: what came, changed or moved, in its order, what went, what has only another
 * code, and the settings. A line is the same one where it says the same under the same code; else where it says the same; else under the same code.
 */
export function diffCriteria(before: CriteriaSet, after: CriteriaSet): readonly CriteriaChange[] {
  const olds = placesOf(before);
  const news = placesOf(after);
  const pairs = pairsOf(olds, news);
  const kept = new Set(pairs.values());
  const changes = news.flatMap((place): readonly CriteriaChange[] => {
    const old = pairs.get(place);
    return old ? changesOf(old, place, pairs) : [{ type: 'came', line: place.line }];
  });
  return [
    ...changes.filter(({ type }) => type !== 'recoded'),
    ...olds.filter((old) => !kept.has(old)).map(({ line }): CriteriaChange => ({ type: 'went', line })),
    ...changes.filter(({ type }) => type === 'recoded'),
    ...settingFields
      .filter((field) => !isSame(before[field], after[field]))
      .map((field): CriteriaChange => ({ type: 'setting', field })),
  ];
}

/** A line where it stands, with the group around it. */
interface Place {
  readonly line: Criterion;
  readonly around: Place | null;
}

function placesOf({ criteria }: CriteriaSet): readonly Place[] {
  const byPath = new Map<string, Place>();
  const keyOf = (path: LinePath): string => path.join('.');
  for (const { path, criterion } of linesOf(criteria))
    byPath.set(keyOf(path), { line: criterion, around: byPath.get(keyOf(path.slice(0, -1))) ?? null });
  return [...byPath.values()];
}

/** Which line of the version before each line is. */
function pairsOf(olds: readonly Place[], news: readonly Place[]): ReadonlyMap<Place, Place> {
  const pairs = new Map<Place, Place>();
  const left = new Set(olds);
  const sameLabel = (a: Criterion, b: Criterion): boolean => foldText(a.label) === foldText(b.label) && a.label !== '';
  const alike = [
    (a: Criterion, b: Criterion) => a.code === b.code && sameLabel(a, b),
    sameLabel,
    (a: Criterion, b: Criterion) => a.code === b.code,
  ];
  for (const isAlike of alike)
    for (const place of news) {
      const old = pairs.has(place)
        ? undefined
        : [...left].find(
            ({ line }) => (line.rule === null) === (place.line.rule === null) && isAlike(line, place.line),
          );
      if (!old) continue;
      pairs.set(place, old);
      left.delete(old);
    }
  return pairs;
}

function changesOf(old: Place, place: Place, pairs: ReadonlyMap<Place, Place>): readonly CriteriaChange[] {
  const [before, after] = [old.line, place.line];
  const fields = (['code', 'label', 'max', 'bonus', 'rule'] as const).filter(
    (field) => !isSame(before[field], after[field]),
  );
  // A group that came is no group of the version before.
  const isRecoded = fields.length === 1 && fields[0] === 'code';
  const around = place.around === null ? null : pairs.get(place.around);
  return [
    ...(isRecoded ? [{ type: 'recoded', before, after } as const] : []),
    ...(fields.length > 0 && !isRecoded ? [{ type: 'changed', before, after, fields } as const] : []),
    ...(around === old.around ? [] : [{ type: 'moved', line: after, under: place.around?.line ?? null } as const]),
  ];
}

/** Whether two values say the same: numbers, texts, and what is made of them. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}
