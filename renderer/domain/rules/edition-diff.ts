import type { Award, Bilingual, Condition, DossierItem, Reward, RuleBook, Sourced, VoteRule } from './rule-book.ts';

/** One rule of an edition, whatever it is about. */
export type RulePart =
  | { readonly type: 'quorum'; readonly rule: RuleBook['quorum'] }
  | { readonly type: 'filing'; readonly rule: Sourced & { readonly text: Bilingual } }
  | { readonly type: 'citation'; readonly text: string }
  | { readonly type: 'award'; readonly award: Award; readonly decider: Bilingual }
  | { readonly type: 'recipients'; readonly kinds: Award['recipients'] }
  | { readonly type: 'decider'; readonly name: Bilingual; readonly rule: Sourced | null }
  | { readonly type: 'vote'; readonly rule: VoteRule }
  | { readonly type: 'reward'; readonly rule: Reward }
  | { readonly type: 'condition'; readonly rule: Condition }
  | { readonly type: 'dossier'; readonly rule: DossierItem };

/** A rule that came, went, or reads otherwise; both are there where it reads otherwise. */
export interface EditionChange {
  /** Null for what holds for the whole edition. */
  readonly award: Award | null;
  readonly before: RulePart | null;
  readonly after: RulePart | null;
}

/** Everything that two editions say differently: what holds for all first, then by award in the order of papers. */
export function editionDiff(before: RuleBook, after: RuleBook): readonly EditionChange[] {
  const gone = before.awards.filter(({ id }) => after.awards.every((award) => award.id !== id));
  const awards = [...after.awards, ...gone].toSorted((a, b) => a.paperOrder - b.paperOrder);
  return [
    ...changes(null, editionParts(before), editionParts(after)),
    ...awards.flatMap((award) => {
      const [old, now] = [before, after].map((book) => book.awards.find(({ id }) => id === award.id));
      if (old && now) return changes(award, awardParts(before, old), awardParts(after, now));
      const whole = (book: RuleBook): RulePart => ({ type: 'award', award, decider: deciderName(book, award) });
      return [{ award, before: old ? whole(before) : null, after: now ? whole(after) : null }];
    }),
  ];
}

/** The rules of one award, each under a name of its own. */
export const awardParts = (book: RuleBook, award: Award): ReadonlyMap<string, RulePart> =>
  new Map<string, RulePart>([
    ['recipients', { type: 'recipients', kinds: award.recipients }],
    ['decider', { type: 'decider', name: deciderName(book, award), rule: award.deciderRule ?? null }],
    ['vote', { type: 'vote', rule: award.vote }],
    ...(award.reward ? [['reward', { type: 'reward', rule: award.reward }] as const] : []),
    ...award.conditions.map((rule) => [`condition ${rule.id}`, { type: 'condition', rule }] as const),
    ...(award.dossier ?? []).map((rule) => [`dossier ${rule.id}`, { type: 'dossier', rule }] as const),
  ]);

/** What holds for every award of an edition, each under a name of its own. */
export const editionParts = (book: RuleBook): ReadonlyMap<string, RulePart> =>
  new Map<string, RulePart>([
    ...book.citations.map((text) => [`citation ${text}`, { type: 'citation', text }] as const),
    ['quorum', { type: 'quorum', rule: book.quorum }],
    ...(book.filing ? [['filing', { type: 'filing', rule: book.filing }] as const] : []),
    ...(book.common ?? []).map((rule) => [`condition ${rule.id}`, { type: 'condition', rule }] as const),
  ]);

const changes = (
  award: Award | null,
  before: ReadonlyMap<string, RulePart>,
  after: ReadonlyMap<string, RulePart>,
): readonly EditionChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
    return readsAlike(old, now) ? [] : [{ award, before: old, after: now }];
  });

const deciderName = (book: RuleBook, award: Award): Bilingual =>
  book.deciders.find(({ id }) => id === award.decider)?.name ?? { vi: award.decider, en: award.decider };

/** Whether two rules say the same, in whatever order their fields were written down. */
export const readsAlike = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
