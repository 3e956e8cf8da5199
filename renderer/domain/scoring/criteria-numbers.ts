import { leavesOf, takesOff, type Criterion, type CriteriaSet, type TieStep } from './criteria.ts';

/** What codes are made of at the top of a set: 1, 2, 3 or 01, 02, 03 or I, II, III; below it 1.1, 01.1 or I.1. */
type Numerals = 'arabic' | 'padded' | 'roman';

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;
const romanTens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'] as const;
const roman = (number: number): string =>
  number > 99 ? String(number) : `${romanTens[Math.floor(number / 10)] ?? ''}${romans[number % 10] ?? ''}`;

const isRoman = (code: string): boolean => /^[IVXLC]+(?:\.\d+)*$/u.test(code);
const isArabic = (code: string): boolean => /\d/u.test(code);

/** As the first line that has a number has it: the others follow. */
const numeralsOf = (criteria: readonly Criterion[]): Numerals => {
  const first = criteria.find(({ code }) => isRoman(code) || isArabic(code))?.code ?? '';
  if (isRoman(first)) return 'roman';
  return /^0\d/u.test(first) ? 'padded' : 'arabic';
};

/**
 * A sign of its own, such as + before the bonus, or X before what disqualifies: it is no number, and the lines after it
 * count on without it.
 */
const isSign = (line: Criterion, numerals: Numerals): boolean => {
  const { code } = line;
  if (numerals !== 'roman') return code !== '' && !isArabic(code);
  return code !== '' && (!isRoman(code) || (code === 'X' && onlyTakesOff(line)));
};

/** Whether nothing can be won by a line: it is taken off, or disqualifies. */
const onlyTakesOff = (line: Criterion): boolean => leavesOf([line]).every(takesOff);

/** The code of the so-manieth line under a code; at the top under none. */
function codeAt(under: string, number: number, numerals: Numerals): string {
  if (under !== '') return `${under}.${number}`;
  return numerals === 'roman' ? roman(number) : String(number).padStart(numerals === 'padded' ? 2 : 1, '0');
}

/** The code that a new line gets where it stands: the next number of its group that no line has. */
export function freeCode(criteria: readonly Criterion[], under: string, siblings: readonly Criterion[]): string {
  const taken = new Set(codesOf(criteria));
  const numerals = numeralsOf(criteria);
  const numbers = siblings.filter((line) => under !== '' || !isSign(line, numerals));
  for (let number = numbers.length + 1; ; number += 1) {
    const code = codeAt(under, number, numerals);
    if (!taken.has(code)) return code;
  }
}

const codesOf = (criteria: readonly Criterion[]): readonly string[] =>
  criteria.flatMap(({ code, children }) => [code, ...codesOf(children)]);

/** The lines with the codes of their places; signs of their own stay. */
function numbered(lines: readonly Criterion[], under: string, numerals: Numerals): readonly Criterion[] {
  let number = 0;
  return lines.map((line) => {
    const keeps = under === '' && isSign(line, numerals);
    if (!keeps) number += 1;
    const code = keeps ? line.code : codeAt(under, number, numerals);
    return { ...line, code, children: numbered(line.children, code, numerals) };
  });
}

/** Whether every line has the code of its place: then a line that moves takes the code of its new place. */
export const isNumbered = (criteria: readonly Criterion[]): boolean => {
  const wanted = codesOf(numbered(criteria, '', numeralsOf(criteria)));
  return codesOf(criteria).every((code, index) => code === wanted[index]);
};

/** Gives every line the code of its place, as the set counts (1, 1.1 or I, I.1); the tie chain goes on naming the same lines. */
export function renumbered<Set extends Pick<CriteriaSet, 'criteria' | 'tieChain'>>(set: Set): Set {
  const criteria = numbered(set.criteria, '', numeralsOf(set.criteria));
  const before = codesOf(set.criteria);
  const after = codesOf(criteria);
  return {
    ...set,
    criteria,
    tieChain: recoded(set.tieChain, new Map(before.map((code, at) => [code, after[at] ?? code]))),
  };
}

/** The chain, naming the same groups under their new codes. */
export const recoded = (chain: readonly TieStep[], codes: ReadonlyMap<string, string>): readonly TieStep[] =>
  chain.map((step) => (step.type === 'group' ? { ...step, code: codes.get(step.code) ?? step.code } : step));
