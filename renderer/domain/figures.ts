/** A count as papers print it: at least two digits (08). */
export const paperCount = (count: number): string => String(count).padStart(2, '0');

/** A share in hundredths of a percent, rounded half up from the exact fraction: 8 of 9 is 88,89. For print only. */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return '–';
  const hundredths = hundredthsOfPercent(part, whole);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${Math.floor(hundredths / 100)}${decimals ? `,${decimals}` : ''}%`;
}

/** A share in hundredths of a percent, rounded half up from the exact fraction. */
const hundredthsOfPercent = (part: number, whole: number): number => Math.floor((part * 20_000 + whole) / (2 * whole));

/** The same with two decimals always, for a column of shares: 104,00%. */
export const percentColumn = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${hundredthsText(hundredthsOfPercent(part, whole), 2)}%`;

/** 1234567 as 1.234.567. */
export const groupedInteger = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, '.');

/** 1.234,5: hundredths as they are read; to a depth where a column wants all its figures alike (1.234,50). */
export function hundredthsText(value: number, depth: 0 | 2 = 0): string {
  const digits = String(Math.abs(value % 100)).padStart(2, '0');
  const rest = depth === 2 ? digits : digits.replace(/0+$/u, '');
  return `${groupedInteger(Math.trunc(value / 100))}${rest && `,${rest}`}`;
}
