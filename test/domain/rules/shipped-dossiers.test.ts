import { describe, expect, test } from 'vitest';
import { occasions } from '#domain/nominations/nomination.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

// What files of 2024 and of the summer of 2025 had to hold nobody has read: those editions ask for nothing.
const asking = shippedRuleBooks.filter(({ awards }) => awards.some(({ dossier }) => dossier !== undefined));

test('the editions under which files come in now say what a file holds', () => {
  expect(asking.map(({ id }) => id)).toEqual(['R2025b', 'R2026']);
});

describe.each(asking.flatMap((book) => book.awards.map((award) => [`${book.id} ${award.id}`, award] as const)))(
  'the checklist of %s',
  (_, { dossier = [], recipients }) => {
    test('asks for something, each piece once, and for a letter of the unit first', () => {
      expect(dossier[0]?.id).toBe('van-ban-de-nghi');
      expect(new Set(dossier.map(({ id }) => id)).size).toBe(dossier.length);
    });

    test('calls law only what an article says, and leaves to the province what the province prescribes', () => {
      for (const { grade, source, text } of dossier) {
        if (grade !== 'default') expect(source, text.vi).toMatch(/^Nghị định 152\/2025\/NĐ-CP, Điều \d+/u);
        if (grade === 'default') expect(source, text.vi).toBe('');
        // Form numbers other than these are only inferred: none is printed.
        expect(text.vi).not.toMatch(/Mẫu số (?!01\b|13\b)/u);
        expect(text.vi.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
    });

    test('asks every recipient on every occasion for at most one report', () => {
      for (const kind of recipients)
        for (const occasion of occasions) {
          const reports = dossier.filter(
            (item) =>
              item.id.startsWith('bao-cao-') &&
              (item.recipients?.includes(kind) ?? true) &&
              (item.occasions?.includes(occasion) ?? true),
          );
          expect(reports.length, `${kind}, ${occasion}`).toBeLessThanOrEqual(1);
        }
    });
  },
);
