import { describe, expect, test } from 'vitest';
import { editionQuestionId, openQuestions } from '#domain/rules/open-questions.ts';
import { withEdit } from '#domain/rules/rule-change.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { questionSentence } from '#words/rule-part-words.ts';
import { must } from '#build/play-meeting.ts';

const book = (id: string) => shippedRuleBooks.find((candidate) => candidate.id === id)!;

describe('what is still to be asked', () => {
  test('is every vote and the quorum that are only customs, and none that the law fixes', () => {
    const votes = openQuestions(book('R2026')).filter(({ meanwhile }) => meanwhile?.type === 'vote');
    expect(votes.flatMap(({ awards }) => awards.map(({ id }) => id))).toEqual([
      'co-thi-dua-tinh',
      'bang-khen-tinh',
      'cstd-co-so',
      'ldtt',
      'giay-khen',
    ]);
    expect(openQuestions(book('R2026')).some(({ meanwhile }) => meanwhile?.type === 'quorum')).toBe(true);
  });

  test('is asked once for all awards that wait for the same answer, and of none where it is about all', () => {
    const questions = openQuestions(book('R2024'));
    const asking = (part: string) => questions.filter(({ ask }) => ask?.vi.includes(part));
    expect(asking('đang bị xem xét kỷ luật').map(({ awards }) => awards.length)).toEqual([7]);
    expect(asking('thành tích đột xuất').map(({ awards }) => awards.length)).toEqual([0]);
    expect(asking('tiền thưởng')).toHaveLength(1);
  });

  test('is asked in both languages, each question once', () => {
    for (const edition of shippedRuleBooks) {
      const sentences = openQuestions(edition).map((question) => {
        expect(questionSentence(question, 'en')).not.toBe(questionSentence(question, 'vi'));
        return `${question.awards.map(({ id }) => id).join()} ${questionSentence(question, 'vi')}`;
      });
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  test('is no longer asked once a document says it', () => {
    const before = openQuestions(book('R2026'));
    const { threshold } = book('R2026').quorum;
    const grounds = { source: 'Điều 4 Quy chế', reason: '' };
    const settled = must(withEdit(book('R2026'), { type: 'quorum', threshold, substitutesVote: false }, grounds));
    expect(openQuestions(settled).map(({ id }) => id)).toEqual(
      before.filter(({ meanwhile }) => meanwhile?.type !== 'quorum').map(({ id }) => id),
    );
    const [first] = before;
    const answered = must(
      withEdit(book('R2026'), { type: 'answered', questionId: editionQuestionId(first!) ?? '' }, grounds),
    );
    expect(openQuestions(answered).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  });
});
