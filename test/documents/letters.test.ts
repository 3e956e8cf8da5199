import { expect, test } from 'vitest';
import { compositionOn, type Letterhead } from '#domain/council.ts';
import { unanswered, type OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import type { Publication } from '#domain/dossiers/publication.ts';
import type { LetterFacts } from '#domain/papers/dossier-log-facts.ts';
import type { GuidanceLetterId, LetterheadId, OpinionLetterId, PublicationId } from '#domain/ids.ts';
import type { PaperHead } from '#domain/papers/authority-facts.ts';
import { guidanceLetterFacts, opinionLetterFacts, opinionTableFacts } from '#domain/papers/letter-facts.ts';
import { publicationClosingFacts, publicationNoticeFacts, type ShownCase } from '#domain/papers/publication-facts.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { drawPaper } from '#documents/paper.ts';
import { proposedGuidance } from '#words/letter-texts.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { wordsOf } from './poppler.ts';
import { fonts } from './signed-sample.ts';

const day = (text: string): CivilDate => text as CivilDate;
const now = Date.UTC(2026, 11, 15, 4) as Instant;
const [today] = smallWorld.letterheads;
const [council] = smallWorld.councils;
if (!today || !council) throw new Error('The small world has a council and a letterhead');

/** Renamed with the first of December. */
const before: Letterhead = {
  ...today,
  id: 'before' as LetterheadId,
  to: day('2026-11-30'),
  authorityName: 'Ban Quản lý các khu công nghiệp tỉnh Hà Bắc',
};
const head: PaperHead = {
  council: { ...council, sample: false },
  letterheads: [before, { ...today, from: day('2026-12-01') }],
  memberships: smallWorld.memberships,
  members: smallWorld.members,
};
const awards = ruleBookOn(shippedRuleBooks, day('2026-11-20'))?.awards ?? [];
const words = async (facts: LetterFacts | undefined): Promise<string> => {
  if (!facts) throw new Error('There is a letterhead');
  return wordsOf((await drawPaper(facts, fonts)).bytes);
};
const chair = compositionOn(head.memberships, head.members, day('2026-12-15')).find(({ role }) => role === 'chair');
const enterprises = smallWorld.nominees.filter(({ kind }) => kind === 'enterprise').slice(0, 2);
const nominees = new Map(enterprises.map((nominee) => [nominee.id, nominee]));
const guidance = {
  id: 'g' as GuidanceLetterId,
  year: 2026,
  number: '',
  date: day('2026-10-05'),
  paragraphs: proposedGuidance(2026, 'Ban Quản lý', []),
  deadlines: awards.toReversed().map(({ id }) => ({ awardId: id, on: day('2026-11-20') })),
  receivers: ['Các cụm thi đua', 'Sở Nội vụ.'],
};

test('the letter of guidance has the names of its day, awards from higher to lower, and takes leave after its table', async () => {
  const facts = guidanceLetterFacts(head, guidance, awards, now);
  expect(facts?.deadlines.map(({ award }) => award)).toEqual(
    awards.toSorted((a, b) => a.paperOrder - b.paperOrder).map(({ name }) => name.vi),
  );
  const text = await words(facts);
  for (const sentence of [
    'TỈNH HÀ BẮC',
    'V/v hướng dẫn lập hồ sơ đề nghị khen thưởng năm 2026',
    '- Sở Nội vụ.',
    'Danh hiệu “Chiến sĩ thi đua toàn quốc” 20/11/2026',
    'để được hướng dẫn./.',
    'TRƯỞNG BAN',
    chair?.name ?? 'nobody',
  ])
    expect(text).toContain(sentence);
  expect(text.indexOf('20/11/2026')).toBeLessThan(text.indexOf('để được hướng dẫn./.'));
  expect(await words(guidanceLetterFacts(head, { ...guidance, number: '812/BQL-VP' }, awards, now))).toContain(
    'Số: 812/BQL-VP',
  );
  expect(guidanceLetterFacts(head, { ...guidance, date: day('2020-10-05') }, awards, now)).toBeUndefined();
});

test('an agency is asked about each enterprise by name and tax code, and the table tells what it said, and what is overdue', async () => {
  const letter: OpinionLetter = {
    id: 'o' as OpinionLetterId,
    year: 2026,
    agency: 'Thuế tỉnh Bắc Ninh',
    number: '',
    date: day('2026-12-01'),
    dueOn: day('2026-12-14'),
    asked: enterprises.map(({ id }, index) =>
      index === 0
        ? {
            ...unanswered(id),
            answer: 'disagree',
            answeredOn: day('2026-12-04'),
            answerNumber: '55/TBN',
            note: 'Nợ thuế',
          }
        : unanswered(id),
    ),
  };
  const asks = await words(opinionLetterFacts(head, letter, nominees, now));
  expect(asks).toContain('Kính gửi: Thuế tỉnh Bắc Ninh');
  expect(asks).toContain('đối với 02 doanh nghiệp sau');
  expect(asks).toContain('chậm nhất ngày 14 tháng 12 năm 2026');
  const table = async (today: string): Promise<string> =>
    words(opinionTableFacts(head, { year: 2026, today: day(today) }, [letter], nominees, now));
  expect(await table('2026-12-14')).toContain('02 lượt hỏi ý kiến, gồm 01 không nhất trí; 01 chưa trả lời./.');
  const late = await table('2026-12-15');
  expect(late).toContain('01 không nhất trí; 01 quá hạn, chưa trả lời./.');
  expect(late).toContain('Nợ thuế');
});

test('the notice says until when, by award; the closing statement says what was said, or that nobody said anything', async () => {
  const cases = smallWorld.nominations.slice(0, 3).flatMap((nomination): readonly ShownCase[] => {
    const nominee = smallWorld.nominees.find(({ id }) => id === nomination.nomineeId);
    return nominee ? [{ nomination, nominee, award: awards.find(({ id }) => id === nomination.awardId) }] : [];
  });
  const publication: Publication = {
    id: 'p' as PublicationId,
    year: 2026,
    nominationIds: cases.map(({ nomination }) => nomination.id),
    place: 'Cổng thông tin điện tử',
    number: '31/TB-BQL',
    from: day('2026-11-26'),
    workingDays: 10,
    until: day('2026-12-10'),
    closing: { on: day('2026-12-11'), remarks: [], reason: '' },
  };
  const notice = await words(publicationNoticeFacts(head, publication, cases, now));
  expect(notice).toContain('TỈNH HÀ BẮC');
  expect(notice).toContain('10 ngày làm việc, từ ngày 26 tháng 11 năm 2026 đến hết ngày 10 tháng 12 năm 2026');
  const quiet = await words(publicationClosingFacts(head, publication, cases, now));
  expect(quiet).toContain('TỈNH BẮC NINH');
  expect(quiet).toMatch(/theo Thông báo số 31\/TB- ?BQL ngày 26 tháng 11 năm 2026/u);
  expect(quiet).toContain('Đến hết ngày 10 tháng 12 năm 2026, Hội đồng không nhận được ý kiến phản ánh./.');
  const [first] = cases;
  const closing = {
    on: day('2026-12-03'),
    remarks: [
      { nominationId: first?.nomination.id ?? null, text: 'Chưa đúng số liệu' },
      { nominationId: null, text: 'Nên nêu rõ đơn vị' },
    ],
    reason: 'Tỉnh yêu cầu nộp sớm.',
  };
  const loud = await words(publicationClosingFacts(head, { ...publication, closing }, cases, now));
  expect(loud).toContain('trước thời hạn, lý do: Tỉnh yêu cầu nộp sớm.');
  expect(loud).toContain('Đến hết ngày 03 tháng 12 năm 2026, Hội đồng nhận được 02 ý kiến phản ánh');
  expect(loud).toContain('Danh sách chung Nên nêu rõ đơn vị');
  expect(publicationClosingFacts(head, { ...publication, closing: null }, cases, now)).toBeUndefined();
});
