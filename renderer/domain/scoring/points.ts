import { err, ok, type Result } from '../result.ts';

/** Points in hundredths: 9,5 is 950. Never a fraction, so that sums are exact. */
export type Points = number & { readonly __unit: 'hundredths' };

/** What a member put on a leaf: points, or that the criterion does not apply; an empty cell is neither. */
export type Mark = Points | 'not-applicable';

/** Why typed points were not taken. */
export type PointsRefusal =
  | { readonly type: 'not-a-number'; readonly typed: string }
  | { readonly type: 'too-fine'; readonly typed: string }
  | { readonly type: 'out-of-range'; readonly min: Points; readonly max: Points };

/** Wraps whole points, as presets write them. */
export const points = (whole: number): Points => hundredths(Math.round(whole * 100));

/** Takes a whole number of hundredths as points: the one place where a number becomes points. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no other door
export const hundredths = (value: number): Points => value as Points;

/** 1.000 and 1.000,5 as they are printed; and 9,5 or 9.5, where a point before other than three figures is a comma. */
const written = /^(?:([1-9]\d{0,2}(?:\.\d{3}){1,2})(?:,(\d+))?|(\d{1,5})(?:[.,](\d+))?)$/u;

/**
 * Reads points as typed, and as they are printed: 9,5 and 9.5 are the same, 1.000 is a thousand; two decimals at the
 * most; between min and max, both allowed.
 */
export function parsePoints(
  typed: string,
  range: { readonly min: Points; readonly max: Points },
): Result<Points, PointsRefusal> {
  const text = typed.trim();
  const isBelowZero = /^[-−]/u.test(text);
  const match = written.exec(isBelowZero ? text.slice(1) : text);
  if (!match) return err({ type: 'not-a-number', typed });
  const decimals = match[2] ?? match[4] ?? '';
  if (decimals.length > 2) return err({ type: 'too-fine', typed });
  const whole = Number((match[1] ?? match[3] ?? '').replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  const value = hundredths(isBelowZero ? 0 - whole : whole);
  if (value < range.min || value > range.max) return err({ type: 'out-of-range', ...range });
  return ok(value);
}

/** 950 as 9,5; 95200 as 952; with `decimals` the figures of one column share their depth: 9,50. */
export function formatPoints(value: Points, decimals?: number): string {
  const sign = value < 0 ? '−' : '';
  const whole = String(Math.floor(Math.abs(value) / 100)).replace(/\B(?=(\d{3})+$)/gu, '.');
  const rest = String(Math.abs(value) % 100).padStart(2, '0');
  const shown = decimals === undefined ? rest.replace(/0+$/u, '') : rest.slice(0, decimals);
  return sign + whole + (shown ? `,${shown}` : '');
}

/** Sum of points, exact. */
export const sumPoints = (values: readonly Points[]): Points =>
  hundredths(values.reduce<number>((sum, value) => sum + value, 0));

/** Sum divided by count, rounded half up once, at the end. */
export const meanPoints = (values: readonly Points[]): Points =>
  hundredths(Math.floor((2 * sumPoints(values) + values.length) / (2 * values.length)));
