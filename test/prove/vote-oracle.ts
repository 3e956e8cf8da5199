/**
 * What the decree and the council's habits say about a vote, worked out chair by chair: who sat where, who took a paper,
 * what became of it. It knows no formula of the product and shares no line with it; it only counts people.
 * Sources: domain.md 3.2, 3.4, 3.5; papers-and-habits.md 0.3, 1.2, 3; design.md 5.
 */

/** One chair of the council on one row of the vote: where its member was, and what became of the paper. */
export type Chair =
  | `${'here' | 'recused'}:${'no paper' | 'kept' | 'spoilt'}`
  | `here:${'yes' | 'no' | 'blank' | 'both'}`
  | 'recused:blank'
  | `away:${'silent' | 'spoilt' | 'yes' | 'no' | 'blank' | 'both'}`
  | `recused away:${'silent' | 'spoilt' | 'blank'}`;

/** Every way one chair can be. A recused member leaves his row blank, wherever he votes from. */
export const everyChair: readonly Chair[] = [
  'here:no paper',
  'here:kept',
  'here:spoilt',
  'here:yes',
  'here:no',
  'here:blank',
  'here:both',
  'recused:no paper',
  'recused:kept',
  'recused:spoilt',
  'recused:blank',
  'away:silent',
  'away:spoilt',
  'away:yes',
  'away:no',
  'away:blank',
  'away:both',
  'recused away:silent',
  'recused away:spoilt',
  'recused away:blank',
];

/** The rule a row is judged by, as the rule book words it. */
export interface Rule {
  readonly numerator: number;
  readonly denominator: number;
  readonly wording: 'at least' | 'more than';
  readonly base: 'all' | 'present' | 'issued' | 'valid';
  readonly recusedLeave: boolean;
}

/** The figures the tellers would write about one row if the chairs were as they were. */
export interface Tally {
  readonly members: number;
  readonly present: number;
  readonly absent: number;
  readonly issued: number;
  readonly returned: number;
  readonly opinions: number;
  readonly counted: number;
  readonly valid: number;
  readonly invalid: number;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly both: number;
  readonly recused: number;
}

const isHere = (chair: Chair): boolean => chair.startsWith('here:') || chair.startsWith('recused:');
const isRecused = (chair: Chair): boolean => chair.startsWith('recused');
const fateOf = (chair: Chair): string => chair.slice(chair.indexOf(':') + 1);
const tookAPaper = (chair: Chair): boolean => isHere(chair) && fateOf(chair) !== 'no paper';
const gaveItBack = (chair: Chair): boolean => tookAPaper(chair) && fateOf(chair) !== 'kept';
const wroteAnOpinion = (chair: Chair): boolean => !isHere(chair) && fateOf(chair) !== 'silent';
const isInTheBox = (chair: Chair): boolean => gaveItBack(chair) || wroteAnOpinion(chair);
const isValid = (chair: Chair): boolean => isInTheBox(chair) && fateOf(chair) !== 'spoilt';

const count = (chairs: readonly Chair[], belongs: (chair: Chair) => boolean): number => {
  let found = 0;
  for (const chair of chairs) if (belongs(chair)) found += 1;
  return found;
};

/** What the tellers write down. */
export function tallyOf(chairs: readonly Chair[]): Tally {
  return {
    members: chairs.length,
    present: count(chairs, isHere),
    absent: count(chairs, (chair) => !isHere(chair)),
    issued: count(chairs, tookAPaper),
    returned: count(chairs, gaveItBack),
    opinions: count(chairs, wroteAnOpinion),
    counted: count(chairs, isInTheBox),
    valid: count(chairs, isValid),
    invalid: count(chairs, (chair) => isInTheBox(chair) && !isValid(chair)),
    yes: count(chairs, (chair) => fateOf(chair) === 'yes'),
    no: count(chairs, (chair) => fateOf(chair) === 'no'),
    blank: count(chairs, (chair) => fateOf(chair) === 'blank'),
    both: count(chairs, (chair) => fateOf(chair) === 'both'),
    recused: count(chairs, isRecused),
  };
}

/**
 * How many chairs the ratio is taken of. A written opinion that counts is a vote cast, so its author stands beside those
 * present and its paper beside those issued ("sum used against the base"); a recused member stays unless the rule lets him leave.
 */
export function baseOf(chairs: readonly Chair[], rule: Rule): number {
  const belongs = {
    all: () => true,
    present: (chair: Chair) => isHere(chair) || wroteAnOpinion(chair),
    issued: (chair: Chair) => tookAPaper(chair) || wroteAnOpinion(chair),
    valid: isValid,
  }[rule.base];
  return count(chairs, (chair) => belongs(chair) && !(rule.recusedLeave && isRecused(chair)));
}

/** Whether so many votes out of so many satisfy the rule, multiplied crosswise: no division, so no rounding. */
export function suffices(votes: number, base: number, rule: Pick<Rule, 'numerator' | 'denominator' | 'wording'>): boolean {
  const held = votes * rule.denominator;
  const asked = rule.numerator * base;
  return rule.wording === 'more than' ? held > asked : held >= asked;
}

/** The number the chair reads out before anyone votes: found by counting up from nobody. */
export function leastVotes(base: number, rule: Pick<Rule, 'numerator' | 'denominator' | 'wording'>): number {
  let votes = 0;
  while (!suffices(votes, base, rule)) votes += 1;
  return votes;
}

/** How many chairs could still say yes: everyone who may vote on the row and is here or has written. */
export function couldSayYes(chairs: readonly Chair[]): number {
  return count(chairs, (chair) => !isRecused(chair) && (isHere(chair) || wroteAnOpinion(chair)));
}

/** A ratio in hundredths of a per cent, half up, or nothing where there is nobody to take it of. */
export function hundredthsOfPercent(votes: number, base: number): number | null {
  if (base === 0) return null;
  let hundredths = 0;
  // the largest figure whose lower half-step the exact ratio has reached
  while ((2 * (hundredths + 1) - 1) * base <= 20_000 * votes) hundredths += 1;
  return hundredths;
}

/** Every council of so many chairs, one of each make-up: who sits on which chair changes no figure. */
export function* councilsOf(size: number, kinds: readonly Chair[] = everyChair): Generator<readonly Chair[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, kind] of kinds.entries()) {
    for (const rest of councilsOf(size - 1, kinds.slice(place))) yield [kind, ...rest];
  }
}

/** One ballot on a list where each voter marks at most so many names: the set of names marked. */
export function* choicesOf(names: number, most: number, from = 0): Generator<readonly number[]> {
  yield [];
  if (most === 0) return;
  for (let name = from; name < names; name += 1) {
    for (const more of choicesOf(names, most - 1, name + 1)) yield [name, ...more];
  }
}

/** Every outcome of so many valid ballots on such a list: the marks each name got, found by opening the box paper by paper. */
export function marksPossible(papers: number, names: number, most: number): ReadonlySet<string> {
  let reached: ReadonlyMap<string, readonly number[]> = new Map([['', Array.from({ length: names }, () => 0)]]);
  const choices = [...choicesOf(names, most)];
  for (let paper = 0; paper < papers; paper += 1) {
    const next = new Map<string, readonly number[]>();
    for (const marks of reached.values()) {
      for (const choice of choices) {
        const after = marks.map((mark, name) => (choice.includes(name) ? mark + 1 : mark));
        next.set(after.join(' '), after);
      }
    }
    reached = next;
  }
  return new Set([...reached.values()].map((marks) => marks.join(' ')));
}
