import type { TypedNominee } from '#components/nominee-entry.tsx';
import type { AwardId } from '#domain/ids.ts';
import type { Moment } from '#domain/meeting/circulation.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { ruleBookOn, type Award, type RuleBook } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { dayAfter, parseClockTime, type CivilDate, type ClockTime } from '#domain/time.ts';

/** An ad hoc award while it is being typed. */
export interface CirculationDraft extends TypedNominee {
  readonly awardId: AwardId | null;
  /** Others who did it with him, already typed. */
  readonly others: readonly { readonly nominee: NewNominee; readonly awardId: AwardId }[];
  readonly deed: string;
  readonly happenedOn: CivilDate | null;
  readonly happenedAt: string;
  readonly proof: string;
  readonly consent: string;
  readonly dueOn: CivilDate | null;
  readonly dueAt: ClockTime | null;
}

/** An empty form: replies are due the next day at the end of office hours. */
export const freshCirculation = (now: Moment): CirculationDraft => ({
  kind: 'person',
  salutation: 'Ông',
  name: '',
  position: '',
  unit: '',
  taxCode: '',
  awardId: null,
  others: [],
  deed: '',
  happenedOn: null,
  happenedAt: '',
  proof: '',
  consent: '',
  dueOn: dayAfter(now.date),
  dueAt: parseClockTime('16:00') ?? null,
});

/** What can be given for one deed: forms, never titles of emulation; from the lower to the higher. */
export const awardsForDeed = (books: readonly RuleBook[], day: CivilDate, kind: Nominee['kind']): readonly Award[] =>
  (ruleBookOn(books, day)?.awards ?? [])
    .filter((award) => award.class === 'form' && award.recipients.includes(kind))
    .toSorted((a, b) => a.voteOrder - b.voteOrder);

/** The nominee that was typed. */
export function typedNominee(draft: CirculationDraft): NewNominee {
  const { kind, name, unit, taxCode } = draft;
  if (kind === 'enterprise') return { kind, name, taxCode, zone: unit };
  if (kind === 'collective') return { kind, name, unit, unitTaxCode: taxCode };
  const { salutation, position } = draft;
  return { kind, name, unit, unitTaxCode: taxCode, salutation, position };
}

/** Everybody who did it: those typed before, and the one in the fields unless they are empty beside others. */
export const everybody = (draft: CirculationDraft, awardId: AwardId): CirculationDraft['others'] =>
  draft.others.length > 0 && tidyText(draft.name) === ''
    ? draft.others
    : [...draft.others, { nominee: typedNominee(draft), awardId }];

/** One more who did it: the fields are free for him, and keep the unit. */
export const withAnother = (draft: CirculationDraft, awardId: AwardId): CirculationDraft => ({
  ...draft,
  others: everybody(draft, awardId),
  name: '',
  position: '',
  taxCode: '',
});
