import type { TypedNominee } from '#components/nominee-entry.tsx';
import type { AwardId, InitiativeId } from '#domain/ids.ts';
import type { Occasion } from '#domain/nominations/nomination.ts';
import { ruleBookOn, type Award, type RuleBook } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';

/** A nomination while it is being typed. */
export interface NominationDraft extends TypedNominee {
  readonly awardId: AwardId | null;
  readonly occasion: Occasion;
  readonly receivedOn: CivilDate | null;
  readonly achievement: string;
  /** Taken from what the initiative council recognised. */
  readonly initiatives: ReadonlySet<InitiativeId>;
}

/** An empty form on the day the file came in. */
export const freshDraft = (today: CivilDate): NominationDraft => ({
  kind: 'person',
  salutation: 'Ông',
  name: '',
  position: '',
  unit: '',
  taxCode: '',
  awardId: null,
  occasion: 'merit',
  receivedOn: today,
  achievement: '',
  initiatives: new Set(),
});

/** The awards that the rules of the day of receipt give to this kind of nominee, from lower to higher. */
export function awardsFor(books: readonly RuleBook[], { kind, receivedOn }: NominationDraft): readonly Award[] {
  const awards = receivedOn ? (ruleBookOn(books, receivedOn)?.awards ?? []) : [];
  return awards.filter(({ recipients }) => recipients.includes(kind)).toSorted((a, b) => a.voteOrder - b.voteOrder);
}
