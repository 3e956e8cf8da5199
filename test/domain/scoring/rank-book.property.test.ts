import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { createRankBook } from '#domain/scoring/rank-book.ts';
import { rankNominees, type TieDecision } from '#domain/scoring/ranking.ts';
import type { PanelScore } from '#domain/scoring/scoring.ts';
import { barred, clusters, scoreOf } from './scored.ts';

/** A book over figures that the test changes by hand; it counts how often one was folded. */
function bookOver(scores: readonly PanelScore[], decisions: readonly TieDecision[] = []) {
  const now = new Map(scores.map((score) => [score.nomineeId, score]));
  const folded: NomineeId[] = [];
  const nomineeIds = scores.map(({ nomineeId }) => nomineeId);
  const scoreNow = (nomineeId: NomineeId): PanelScore => {
    folded.push(nomineeId);
    return now.get(nomineeId)!;
  };
  const book = createRankBook({ nomineeIds, scoreOf: scoreNow });
  const put = (score: PanelScore): void => void now.set(score.nomineeId, score);
  const anew = () => rankNominees([...now.values()], decisions);
  return { book, now, folded, put, anew };
}

/** A cluster and what its units' figures become, one after the other. */
const stories = clusters
  .filter((scores) => scores.length > 0)
  .chain((scores) =>
    fc.record({
      scores: fc.constant(scores),
      changes: fc.array(
        fc.record({
          of: fc.constantFrom(...scores),
          becomes: clusters.filter(({ length }) => length > 0).map(([figure]) => figure!),
          /** More is changed before the book hears of it. */
          more: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
      decisions: fc.array(
        fc
          .shuffledSubarray(
            scores.map(({ nomineeId }) => nomineeId),
            { minLength: 1, maxLength: Math.min(3, scores.length) },
          )
          .map((nomineeIds) => ({ nomineeIds, reason: 'lý do', roundId: null })),
        { maxLength: 3 },
      ),
    }),
  );

describe('a ranking that is kept up', () => {
  test('is the one that ranking everybody anew gives, after every change', () => {
    fc.assert(
      fc.property(stories, ({ scores, changes, decisions }) => {
        const { book, now, put, anew } = bookOver(scores, decisions);
        expect(book.ranked(decisions)).toEqual(anew());
        let told: NomineeId[] = [];
        for (const { of, becomes, more } of changes) {
          put({ ...becomes, nomineeId: of.nomineeId });
          told = [...told.filter((id) => id !== of.nomineeId), of.nomineeId];
          if (more) continue;
          const before = new Map(told.map((id) => [id, book.score(id)]));
          const differ = told.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(now.get(id)));
          expect(book.renew(told)).toEqual(differ);
          told = [];
          expect(book.ranked(decisions)).toEqual(anew());
          for (const line of anew()) {
            expect(book.place(line.nomineeId, decisions)).toEqual(line);
            expect(book.score(line.nomineeId)).toEqual(line.score);
          }
        }
      }),
    );
  });

  test('folds nobody but the one whose mark changed', () => {
    const { book, folded, put } = bookOver([scoreOf('a', 9000), scoreOf('b', 8000), scoreOf('c', 7000)]);
    folded.length = 0;
    put(scoreOf('c', 8500));
    expect(book.renew(['c' as NomineeId])).toEqual(['c']);
    expect(folded).toEqual(['c']);
    expect(book.ranked().map(({ nomineeId, rank }) => [nomineeId, rank])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ]);
  });

  test('takes the place from whom a điểm liệt is marked on, though his points stay', () => {
    const { book, put } = bookOver([scoreOf('a', 9000), scoreOf('b', 8000)]);
    put(barred(scoreOf('a', 9000)));
    expect(book.renew(['a' as NomineeId])).toEqual(['a']);
    expect(book.place('a' as NomineeId)?.rank).toBeUndefined();
    expect(book.place('b' as NomineeId)?.rank).toBe(1);
  });

  test('is empty where nobody is ranked, and knows nobody else', () => {
    const { book } = bookOver([]);
    expect(book.ranked()).toEqual([]);
    expect(book.renew([])).toEqual([]);
    expect(() => book.place('x' as NomineeId)).toThrow('Nobody of this contest');
  });
});
