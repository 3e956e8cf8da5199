/*
 * What the decree and the council's habits say about a vote, worked out chair by chair: who sat where, who took a paper,
 * what became of it. It knows no formula of the product and shares no line with it; it only counts people.
 * Sources: domain.md 3.2, 3.4, 3.5; papers-and-habits.md 0.3, 1.2, 3; design.md 5. Where they leave room:
 *   - written opinions count in awards taken of all members only (papers-and-habits.md 3); elsewhere the envelope stays shut;
 *   - a recused member leaves every base but that of all members, and that one only where the rule lets him (design.md 5);
 *   - tellers know who is recused, not who kept or spoilt a paper: figures that some council could have made stand, and of
 *     the bases those councils would have had the greatest is taken, so that no doubt helps a nominee;
 *   - nobody's votes out of nobody approve nothing.
 */

type Fate = 'no paper' | 'kept' | 'spoilt' | 'yes' | 'no' | 'blank' | 'both' | 'silent' | 'unopened';

/** One chair of the council on one row of the vote: where its member was, and what became of his paper or envelope. */
export interface Chair {
  readonly here: boolean;
  readonly recused: boolean;
  readonly fate: Fate;
}

/** Everybody's chair on one row, in the order in which they sit. */
export type Council = readonly Chair[];

const chairs = (here: boolean, recused: boolean, fates: readonly Fate[]): readonly Chair[] =>
  fates.map((fate) => ({ here, recused, fate }));

/** Every way one chair can be. A recused member leaves his row blank, wherever he votes from. */
export const everyChair: readonly Chair[] = [
  ...chairs(true, false, ['no paper', 'kept', 'spoilt', 'yes', 'no', 'blank', 'both']),
  ...chairs(true, true, ['no paper', 'kept', 'spoilt', 'blank']),
  ...chairs(false, false, ['silent', 'unopened', 'spoilt', 'yes', 'no', 'blank', 'both']),
  ...chairs(false, true, ['silent', 'unopened', 'spoilt', 'blank']),
];

/** What is asked of a row: the share, in whole numbers. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly wording: 'at least' | 'more than';
}

/** Of whom the share is taken, and whether the recused leave where they may. */
export interface Base {
  readonly of: 'all' | 'present' | 'issued' | 'valid';
  readonly recusedLeave: boolean;
}

/** What everybody in the room knows of one row before a paper is opened. */
export interface Room {
  readonly members: number;
  readonly here: number;
  readonly envelopes: number;
  readonly recusedHere: number;
  readonly recusedByEnvelope: number;
  readonly recusedSilent: number;
}

/** The figures the tellers write about one row. */
export interface Tally {
  readonly issued: number;
  readonly returned: number;
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly both: number;
}

const count = (council: Council, belongs: (chair: Chair) => boolean): number => {
  let found = 0;
  for (const chair of council) if (belongs(chair)) found += 1;
  return found;
};

const wrote = ({ here, fate }: Chair): boolean => !here && fate !== 'silent';
const tookAPaper = ({ here, fate }: Chair): boolean => here && fate !== 'no paper';
const gaveItBack = (chair: Chair): boolean => tookAPaper(chair) && chair.fate !== 'kept';
const isMixedIn = (chair: Chair): boolean => wrote(chair) && chair.fate !== 'unopened';
const isValid = (chair: Chair): boolean => (gaveItBack(chair) || isMixedIn(chair)) && chair.fate !== 'spoilt';

/** What the roll says of a council. */
export const roomOf = (council: Council): Room => ({
  members: council.length,
  here: count(council, ({ here }) => here),
  envelopes: count(council, wrote),
  recusedHere: count(council, ({ here, recused }) => here && recused),
  recusedByEnvelope: count(council, (chair) => chair.recused && wrote(chair)),
  recusedSilent: count(council, (chair) => chair.recused && !chair.here && !wrote(chair)),
});

/** What honest tellers write down. */
export const tallyOf = (council: Council): Tally => {
  const valid = count(council, isValid);
  return {
    issued: count(council, tookAPaper),
    returned: count(council, gaveItBack),
    opinions: count(council, isMixedIn),
    valid,
    invalid: count(council, ({ fate }) => fate === 'spoilt'),
    yes: count(council, ({ fate }) => fate === 'yes'),
    no: count(council, ({ fate }) => fate === 'no'),
    blank: count(council, ({ fate }) => fate === 'blank'),
    both: count(council, ({ fate }) => fate === 'both'),
  };
};

/** How many chairs the share is taken of. */
export function baseOf(council: Council, { of, recusedLeave }: Base): number {
  if (of === 'all') return count(council, ({ recused }) => !(recused && recusedLeave));
  const belongs = { present: ({ here }: Chair) => here, issued: tookAPaper, valid: isValid }[of];
  return count(council, (chair) => !chair.recused && belongs(chair));
}

/** Whether so many votes out of so many satisfy the share, multiplied crosswise: no division, so no rounding. */
export function suffices(votes: number, base: number, { numerator, denominator, wording }: Share): boolean {
  if (votes === 0) return false;
  const held = votes * denominator;
  const asked = numerator * base;
  return base > 0 && (wording === 'more than' ? held > asked : held >= asked);
}

/** The number the chair reads out before anyone votes: found by counting up. Of nobody it is one, and nobody has it. */
export function leastVotes(base: number, share: Share): number {
  let votes = 1;
  if (base > 0) while (!suffices(votes, base, share)) votes += 1;
  return votes;
}

/** A ratio in hundredths of a per cent, half up: the largest figure whose lower half-step the exact ratio has reached. */
export function hundredthsOfPercent(votes: number, base: number): number {
  let hundredths = 0;
  while ((2 * (hundredths + 1) - 1) * base <= 20_000 * votes) hundredths += 1;
  return hundredths;
}

const isNatural = (value: number): boolean => Number.isInteger(value) && value >= 0;

/**
 * How many valid papers of recused members lie among those counted, in every council that these figures and this room
 * could have had; nothing where no council could. Each way of dealing papers, envelopes and spoilt papers to the recused is
 * tried, and stands when every chair that is left over can be filled.
 */
export function recusedAmongValid(room: Room, tally: Tally): readonly number[] {
  const { here, envelopes, recusedHere, recusedByEnvelope } = room;
  const { issued, returned, opinions, valid, invalid, yes, no, blank, both } = tally;
  const leftover = [here - issued, issued - returned, envelopes - opinions, valid, invalid, yes, no, blank, both];
  if (!leftover.every(isNatural)) return [];
  const found: number[] = [];
  for (let fromRoom = 0; fromRoom <= recusedHere; fromRoom += 1) {
    for (let fromEnvelopes = 0; fromEnvelopes <= recusedByEnvelope; fromEnvelopes += 1) {
      for (let spoilt = 0; spoilt <= fromRoom + fromEnvelopes; spoilt += 1) {
        const blanks = fromRoom + fromEnvelopes - spoilt;
        const othersRoom = returned - fromRoom;
        const othersEnvelopes = opinions - fromEnvelopes;
        const othersSpoilt = invalid - spoilt;
        const othersValid = othersRoom + othersEnvelopes - othersSpoilt;
        const canBeFilled =
          [othersRoom, othersEnvelopes, othersSpoilt, othersValid, blank - blanks].every(isNatural) &&
          othersRoom <= here - recusedHere &&
          othersEnvelopes <= envelopes - recusedByEnvelope &&
          othersValid + blanks === valid &&
          yes + no + both + (blank - blanks) === othersValid;
        if (canBeFilled && !found.includes(blanks)) found.push(blanks);
      }
    }
  }
  return found;
}

/** Whether some council could have made these figures. */
export const couldBe = (room: Room, tally: Tally): boolean => recusedAmongValid(room, tally).length > 0;

/** Every council of so many chairs, one of each make-up: who sits on which chair changes no figure. */
export function* councilsOf(size: number, kinds: readonly Chair[] = everyChair): Generator<Council> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, kind] of kinds.entries()) {
    for (const rest of councilsOf(size - 1, kinds.slice(place))) yield [kind, ...rest];
  }
}
