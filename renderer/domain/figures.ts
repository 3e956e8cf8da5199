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
export function percentColumn(part: number, whole: number): string {
  if (whole === 0) return '–';
  const hundredths = hundredthsOfPercent(part, whole);
  return `${groupedInteger(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}%`;
}

/** 1234567 as 1.234.567. */
export const groupedInteger = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
