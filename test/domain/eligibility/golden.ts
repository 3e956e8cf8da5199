import { expect, test } from 'vitest';
import { explain } from '#domain/eligibility/explain.ts';
import type { Lack, Verdict } from '#domain/eligibility/rule-line.ts';
import type { Grade } from '#domain/rules/rule-book.ts';
import { hand, type Told } from './golden-world.ts';

/** One golden case: what is told, the rule looked at, its article and grade, what must come out and what it lacks. */
export type Golden = readonly [
  name: string,
  rule: string,
  article: string,
  grade: Grade,
  told: Told,
  verdict: Verdict,
  lacks: readonly Expected[],
];

/** What a line is expected to lack: its kind, perhaps with its figures. */
type Expected = { readonly type: Lack['type'] } & Readonly<Record<string, unknown>>;

export const lack = (type: Lack['type'], figures: Readonly<Record<string, unknown>> = {}): Expected => ({
  type,
  ...figures,
});

/** Runs the cases of one subject: each names its article and grade. */
export const runGolden = (cases: readonly Golden[]): void =>
  test.each(cases)('%s', (_name, ruleId, source, grade, told, verdict, lacks) => {
    const line = explain(hand(told)).find((rule) => rule.ruleId === ruleId);
    expect(line).toMatchObject({ source, grade, verdict, because: null });
    expect(line?.lacks).toMatchObject(lacks);
  });
