import { describe, expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import { figuresOf } from '#documents/score-figures.ts';
import type { ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { boxesOf, wordsOf } from './poppler.ts';
import { partsOf } from './page-gates.ts';
import { sampleScoreTable } from './sample-scores.ts';
import { fonts } from './signed-sample.ts';

const minute = 120_000;

/** Without the watermark, whose slanted letters fall between the words. */
const draw = async (facts: ScoreTableFacts) => (await drawPaper({ ...facts, sample: false }, fonts)).bytes;

/** Every word of a paper with how often it stands there. */
function wordCounts(bytes: Uint8Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of boxesOf(bytes))
    for (const { text } of partsOf(page).body) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

describe.each([10, 68])('the table of %i units by thirty-three leaves', (many) => {
  test(
    'has every figure of every unit, every total, and the code and the words of every leaf',
    async () => {
      const facts = sampleScoreTable(many, { ties: true, odd: true });
      const write = figuresOf(facts);
      const bytes = await draw(facts);
      const counts = wordCounts(bytes);
      const wanted = new Map<string, number>();
      for (const { cells, total, bonus, deducted } of facts.units)
        for (const text of [...cells, total, bonus, deducted].map(write).filter(Boolean))
          wanted.set(text, (wanted.get(text) ?? 0) + 1);
      expect([...wanted].filter(([text, count]) => (counts.get(text) ?? 0) < count)).toEqual([]);
      expect(facts.lines.filter(({ code }) => !counts.has(code))).toEqual([]);
      const words = new Set(wordsOf(bytes).split(' '));
      const said = facts.lines.flatMap(({ label }) => label.split(' '));
      expect(said.filter((word) => !words.has(word))).toEqual([]);
      expect(wanted.size).toBeGreaterThan(100);
    },
    minute,
  );
});
