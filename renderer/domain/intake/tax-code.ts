/** What was made of a tax code as written: none, one that holds, one whose lost zero was put back, or a wrong one. */
export type TaxCodeReading =
  | { readonly type: 'none' }
  | { readonly type: 'valid'; readonly taxCode: string }
  | { readonly type: 'repaired'; readonly taxCode: string }
  | { readonly type: 'wrong' };

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Reads a tax code of 10 digits, or 13 for a branch; a spreadsheet that took it for a number has cut its first zero. */
export function readTaxCode(written: string): TaxCodeReading {
  const digits = written.replace(/[\s.-]/gu, '');
  if (!digits) return { type: 'none' };
  if (!/^\d+$/u.test(digits)) return { type: 'wrong' };
  if (digits.length === 10 || digits.length === 13) {
    return holds(digits) ? { type: 'valid', taxCode: spelled(digits) } : { type: 'wrong' };
  }
  const whole = `0${digits}`;
  const lostZero = (whole.length === 10 || whole.length === 13) && holds(whole);
  return lostZero ? { type: 'repaired', taxCode: spelled(whole) } : { type: 'wrong' };
}

/** The tenth digit checks the nine before it. */
function holds(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}

const spelled = (digits: string): string =>
  digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
