import classifications from '#resources/code-lists/classifications.json';
import presetA from '#resources/criteria/preset-a.json';
import presetB from '#resources/criteria/preset-b.json';
import presetC from '#resources/criteria/preset-c.json';
import workerPreset from '#resources/criteria/preset-worker.json';
import catalogue from '#resources/rule-books/catalogue.json';
import r2024 from '#resources/rule-books/r2024.json';
import r2025a from '#resources/rule-books/r2025a.json';
import r2025b from '#resources/rule-books/r2025b.json';
import r2026 from '#resources/rule-books/r2026.json';
import type { Classifications } from '#domain/lists/provincial.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { Catalogue, RuleBook } from '#domain/rules/rule-book.ts';
import { readSample, type SampleRow } from './sample-reading.ts';
import type { SampleCouncil } from './sample.ts';

// What ships is ours, so it is trusted here and checked by a test: ids, dates and references.

/** The editions of the rules that ship with the product, oldest first. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const shippedRuleBooks = [r2024, r2025a, r2025b, r2026] as unknown as readonly RuleBook[];

/** Awards that ship beside the editions: a council takes one up when it needs it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const shippedCatalogue = catalogue as unknown as Catalogue;

/** The criteria presets that ship: reference examples, never "as prescribed"; first the one that a meeting scores by. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
export const shippedCriteriaSets = [presetC, presetA, presetB, workerPreset] as unknown as readonly CriteriaSet[];

/** How the province classifies people and collectives (phân loại đối tượng), in the order of its lists. */
export const shippedClasses: Classifications = classifications;

/** The same words together: lists are matched with them. */
export const shippedClassifications: readonly string[] = [...classifications.people, ...classifications.collectives];

/** How many files (lượt) and nominees (đối tượng) each sample has, to be told before it is opened. */
export const sampleFigures = {
  members: 9,
  enterprises: 18,
  small: { nominations: 30, nominees: 24 },
  full: { nominations: 180, nominees: 165 },
} as const;

/** The sample council with thirty files of seven kinds: a meeting to be played through in one sitting. */
export const smallSample = (): Promise<SampleCouncil> => sampleWith(import('#resources/sample/small-nominations.json'));

/** The sample council with a whole December: one hundred and eighty files of six kinds, mistakes of real lists among them. */
export const fullSample = (): Promise<SampleCouncil> => sampleWith(import('#resources/sample/full-nominations.json'));

/** Fetched when somebody asks for it: most laptops never open a sample, and none opens it twice. */
async function sampleWith(list: Promise<{ readonly default: unknown }>): Promise<SampleCouncil> {
  const [council, rows] = await Promise.all([import('#resources/sample/council.json'), list]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
  const known = {
    ...council.default,
    ruleBooks: shippedRuleBooks,
    criteriaSets: shippedCriteriaSets,
  } as unknown as Omit<SampleCouncil, 'nominations' | 'matters'>;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by a test
  return readSample(known, rows.default as readonly SampleRow[]).sample;
}
