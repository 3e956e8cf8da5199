import type { MemberId } from '#domain/ids.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import { rememberDraft } from './count-draft.ts';

/** A count that two persons type one after the other: who, and what each has handed over so far. */
export interface TwiceDraft {
  readonly firstBy: MemberId;
  readonly secondBy: MemberId;
  readonly first: BallotCount | null;
  readonly second: BallotCount | null;
  /** What was counted again where they differ, by figure; null is a field that holds no number. */
  readonly again: Readonly<Record<string, number | null>>;
}

/** Two persons of whom nobody has typed anything. */
export const beginTwice = (firstBy: MemberId, secondBy: MemberId): TwiceDraft => ({
  firstBy,
  secondBy,
  first: null,
  second: null,
  again: {},
});

// As the single count's: a look at another screen loses nothing, and the first figures lie nowhere but here.
const drafts = new Map<string, TwiceDraft>();

/** The double count begun under a name; undefined where one person types. */
export const rememberedTwice = (key: string): TwiceDraft | undefined => drafts.get(key);

/** Keeps a double count as far as it is, or forgets it with everything that was typed for it. */
export function rememberTwice(key: string, draft: TwiceDraft | null): void {
  if (draft) drafts.set(key, draft);
  else {
    drafts.delete(key);
    for (const part of ['first', 'second'] as const) rememberDraft(draftKeyOf(key, part), null);
  }
}

/** The name under which one of the two keeps what he types: never the other's. */
export const draftKeyOf = (key: string, part: 'first' | 'second'): string => `${key} ${part}`;
