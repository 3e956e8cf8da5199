import type { Refusal } from '#domain/refusal.ts';

/** A sentence for every type of what can be told: one that is missing does not compile. */
export type SentencesOf<Told extends { readonly type: string }> = {
  readonly [Type in Told['type']]: (told: Extract<Told, { readonly type: Type }>) => string;
};

/** One family of refusals; that together the families leave none without a sentence is seen where they meet. */
export type SomeRefusals = Partial<SentencesOf<Refusal>>;

/** What is told, as the table words it. */
export function sentenceOf<Told extends { readonly type: string }>(sentences: SentencesOf<Told>, told: Told): string {
  const { type }: { readonly type: Told['type'] } = told;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sentence of this very type
  const say = sentences[type] as (said: Told) => string;
  return say(told);
}
