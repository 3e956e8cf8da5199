import { tallyHands, type HandsCount, type HandsRefusal, type RowTally } from '#domain/voting/hands.ts';
import type { NominationId, RoundId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/voting/round.ts';

/** The dissent typed so far for one row; null is a field that holds no number. */
export interface HandsDissentDraft {
  readonly against: number | null;
  readonly abstained: number | null;
}

/** The rows taken out of the list, each with its dissent. */
export type HandsDraft = ReadonlyMap<NominationId, HandsDissentDraft>;

// Dissent that was typed must not turn into unanimity because somebody looked at another screen meanwhile.
const drafts = new Map<RoundId, HandsDraft>();

/** What was typed of this show of hands before the secretary looked elsewhere. */
export const rememberedHands = (id: RoundId): HandsDraft => drafts.get(id) ?? new Map();

/** Keeps the dissent typed so far, or forgets it once the round is closed. */
export function rememberHands(id: RoundId, draft: HandsDraft | null): void {
  if (draft) drafts.set(id, draft);
  else drafts.delete(id);
}

/** A row that was just taken out: nobody has dissented until it is typed. */
export const takenOutRow = { against: 0, abstained: 0 } as const;

/** The count of a show of hands; an empty field is no number and is refused. */
export const handsCountOf = (draft: HandsDraft): HandsCount => ({
  takenOut: [...draft].map(([nominationId, { against, abstained }]) => ({
    nominationId,
    against: against ?? Number.NaN,
    abstained: abstained ?? Number.NaN,
  })),
});

/** What a count gives, or the first row that does not stand. */
export const handsTally = (round: Round, draft: HandsDraft): Result<readonly RowTally[], HandsRefusal> =>
  tallyHands(round, handsCountOf(draft));

/** Why one row of the count does not stand. */
export function rowRefusal(round: Round, draft: HandsDraft, id: NominationId): HandsRefusal | undefined {
  const line = draft.get(id);
  if (!line) return undefined;
  const result = handsTally(round, new Map([[id, line]]));
  return result.ok ? undefined : result.error;
}
