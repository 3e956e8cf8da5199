import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { IndicatorKind } from './indicators.ts';

/** Why a figure was not taken: it stays where it was typed, with this as its reason. */
export type FigureRefusal =
  | { readonly type: 'not-a-figure'; readonly typed: string }
  | { readonly type: 'figure-negative' }
  /** More decimals than the indicator has; people are counted whole. */
  | { readonly type: 'figure-too-fine'; readonly decimals: number }
  /** 11,625: a good eleven here, over eleven thousand elsewhere. */
  | { readonly type: 'figure-unclear'; readonly typed: string }
  | { readonly type: 'figure-too-large' };

/** How points and commas are meant: 1.234,5 here, 1,234.5 elsewhere. */
export type Notation = 'vietnamese' | 'international';

/** How many decimals an indicator has: people are counted whole. */
export const decimalsOf = (kind: IndicatorKind): number => (kind === 'workers' ? 0 : 2);

/** No enterprise reaches so much of any unit: a figure beyond was typed in another unit. */
export const mostOfFigure = 1_000_000_000;

/**
 * Reads a figure as typed or pasted, in hundredths; nothing and a dash tell nothing. One separator is a decimal one,
 * whichever it is, as long as two figures at the most follow it: since no indicator has three, 1.234 is over a thousand.
 * A comma before three figures is read only where the notation of the whole list is known.
 */
export function parseFigure(
  kind: IndicatorKind,
  typed: string,
  notation?: Notation,
): Result<number | null, FigureRefusal> {
  const text = tidyText(typed).replace(/\s/gu, '').replace('−', '-');
  if (/^[-–—]?$/u.test(text)) return ok(null);
  const match = /^([-+]?)(\d[\d.,]*)$/u.exec(text);
  const digits = match?.[2];
  if (digits === undefined) return err({ type: 'not-a-figure', typed: tidyText(typed) });
  const plain = plainDigits(digits, notation);
  if (plain === undefined) return err({ type: 'not-a-figure', typed: tidyText(typed) });
  if (plain === null) return err({ type: 'figure-unclear', typed: text });
  const [whole = '', rest = ''] = plain.split('.');
  const decimals = decimalsOf(kind);
  // Noughts behind the last decimal say nothing: 1.200,00 people are 1.200.
  const fraction = rest.replace(/0+$/u, '');
  if (fraction.length > decimals) return err({ type: 'figure-too-fine', decimals });
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  if (match?.[1] === '-' && value > 0) return err({ type: 'figure-negative' });
  return value > mostOfFigure ? err({ type: 'figure-too-large' }) : ok(value);
}

/** Takes a number that a sheet keeps as one; what is left of its reckoning beyond the ninth decimal says nothing. */
export function takeFigure(kind: IndicatorKind, value: number): Result<number, FigureRefusal> {
  const decimals = decimalsOf(kind);
  if (value < 0) return err({ type: 'figure-negative' });
  if (value * 100 > mostOfFigure) return err({ type: 'figure-too-large' });
  const rounded = Number(value.toFixed(decimals));
  return Math.abs(rounded - value) > 1e-9 * Math.max(1, value)
    ? err({ type: 'figure-too-fine', decimals })
    : ok(Math.round(rounded * 100));
}

/** Whether this many hundredths can stand as a figure of the indicator. */
export const isFigure = (kind: IndicatorKind, value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= mostOfFigure && (decimalsOf(kind) > 0 || value % 100 === 0);

/** The digits with a point before the decimals, and no other separator; null where they may mean one or the other. */
function plainDigits(digits: string, notation: Notation | undefined): string | null | undefined {
  if (/^\d+$/u.test(digits)) return digits;
  if (grouped.vietnamese.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (grouped.international.test(digits)) return digits.replaceAll(',', '');
  const single = /^(\d+)([.,])(\d+)$/u.exec(digits);
  if (!single) return undefined;
  const [, whole = '', separator = '', rest = ''] = single;
  if (rest.length !== 3 || !/^[1-9]\d{0,2}$/u.test(whole)) return `${whole}.${rest}`;
  const known = notation ?? (separator === '.' ? 'vietnamese' : undefined);
  if (known === undefined) return null;
  return (separator === '.') === (known === 'vietnamese') ? `${whole}${rest}` : `${whole}.${rest}`;
}

/** Figures of which one look says how they are meant: grouped twice, or grouped and broken. */
const grouped: Readonly<Record<Notation, RegExp>> = {
  vietnamese: /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u,
  international: /^\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/u,
};

/** How a whole list writes its figures, by those of which one look says so; undefined where none does, or they disagree. */
export function notationOf(texts: readonly string[]): Notation | undefined {
  const found = new Set(texts.flatMap((text) => notationOfOne(text.replace(/\s/gu, ''))));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function notationOfOne(text: string): readonly Notation[] {
  if (grouped.vietnamese.test(text) || /^\d+,\d{1,2}$/u.test(text)) return ['vietnamese'];
  return grouped.international.test(text) || /^\d+\.\d{1,2}$/u.test(text) ? ['international'] : [];
}

/** A figure as tables show it: 325000 as 3.250; with `depth` the figures of one column share their decimals: 11,60. */
export function formatFigure(value: number, depth?: number): string {
  const whole = String(Math.floor(value / 100)).replace(/\B(?=(\d{3})+$)/gu, '.');
  const rest = String(value % 100).padStart(2, '0');
  const shown = depth === undefined ? rest.replace(/0+$/u, '') : rest.slice(0, depth);
  return shown ? `${whole},${shown}` : whole;
}

/** How many decimals the figures of one column need. */
export const depthOf = (values: readonly number[]): number =>
  values.some((value) => value % 10 !== 0) ? 2 : values.some((value) => value % 100 !== 0) ? 1 : 0;
