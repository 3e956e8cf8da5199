import { shippedRuleBooks } from '#store/shipped.ts';
import { day, flag, held } from './golden-world.ts';
import { lack, runGolden } from './golden.ts';

const nd = 'Nghị định 152/2025/NĐ-CP';
const law2026 = 'Luật số 06/2026/QH16 (cần đối chiếu văn bản chính thức)';
const [r2025b, r2026] = shippedRuleBooks.slice(-2);
if (!r2025b || !r2026) throw new Error('Two editions ship');

const before = { file: { receivedOn: day('2026-09-30'), year: 2026 } };

const flags = 'khong-vuong-mac';
const period = 'khong-trung-thoi-gian';
const occasion = 'khong-dung-lai';
const book = 'quy-dinh-ap-dung';
const flagArticle = `${nd}, Điều 4, khoản 4`;
const occasionArticle = `${nd}, Điều 4, khoản 3`;
const periodArticle = `${nd}, Điều 33, khoản 7`;

runGolden([
  // NĐ 152, Điều 4, khoản 3 and 4.
  ['nothing sudden is quoted for a merit award', occasion, occasionArticle, 'law', {}, 'met', []],
  [
    'an award for something sudden is no ground for one of công trạng',
    occasion,
    occasionArticle,
    'law',
    {
      file: {
        earlierAwards: [
          { award: 'Bằng khen đột xuất năm 2025', decisionNumber: '3/QĐ', decisionDate: day('2025-05-20') },
        ],
      },
    },
    'missing',
    [lack('other-occasion')],
  ],
  [
    'nor is one of a single movement, for whichever award',
    occasion,
    occasionArticle,
    'law',
    {
      award: 'giay-khen',
      file: {
        earlierAwards: [{ award: 'Giấy khen chuyên đề', decisionNumber: '3/QĐ', decisionDate: day('2025-05-20') }],
      },
    },
    'missing',
    [lack('other-occasion')],
  ],
  ['with nothing recorded nothing speaks against a proposal', flags, flagArticle, 'law', {}, 'met', []],
  [
    'where nobody keeps such records nothing is known',
    flags,
    flagArticle,
    'law',
    { flags: null },
    'not-known',
    [lack('flags-unasked')],
  ],
  [
    'an inspection without an end stands against the proposal',
    flags,
    flagArticle,
    'law',
    { flags: [flag('inspection', '2026-10-01', null)] },
    'missing',
    [lack('flag-open')],
  ],
  [
    'a complaint that is looked into on the meeting’s day does too',
    flags,
    flagArticle,
    'law',
    { flags: [flag('complaint', '2026-12-01', '2026-12-15')] },
    'missing',
    [lack('flag-open')],
  ],
  [
    'one that ended the day before does not',
    flags,
    flagArticle,
    'law',
    { flags: [flag('complaint', '2026-12-01', '2026-12-14')] },
    'met',
    [],
  ],
  [
    'discipline that ended within the year lets only what came after count',
    flags,
    flagArticle,
    'law',
    { flags: [flag('discipline', '2025-06-01', '2026-06-01')] },
    'missing',
    [lack('flag-within-period', { countsFrom: day('2026-06-01') })],
  ],
  [
    'discipline that ended before the period does not touch it',
    flags,
    flagArticle,
    'law',
    { flags: [flag('discipline', '2024-06-01', '2025-06-01')] },
    'met',
    [],
  ],
  [
    'discipline that ended earlier is not known to lie before a period that cannot be read',
    flags,
    flagArticle,
    'law',
    { file: { period: 'nhiều năm liên tục' }, flags: [flag('discipline', '2024-06-01', '2025-06-01')] },
    'not-known',
    [lack('period-unread')],
  ],
  [
    'what begins after the meeting is no matter of this one',
    flags,
    flagArticle,
    'law',
    { flags: [flag('press', '2026-12-16', null)] },
    'met',
    [],
  ],

  // A period already rewarded.
  [
    'a year that a form rewarded is not rewarded by another',
    period,
    periodArticle,
    'law',
    { held: [held('Giấy khen của Trưởng Ban', 'năm 2026', { awardId: 'giay-khen' as never })] },
    'missing',
    [lack('period-rewarded', { years: [2026] })],
  ],
  [
    'years that overlap in one are named',
    period,
    periodArticle,
    'law',
    { file: { period: 'Từ năm 2024 đến năm 2026' }, held: [held('Bằng khen của UBND tỉnh', 'năm 2023 - 2024')] },
    'missing',
    [lack('period-rewarded', { years: [2024] })],
  ],
  [
    'the year after the last one rewarded is free',
    period,
    periodArticle,
    'law',
    { held: [held('Bằng khen của UBND tỉnh', 'năm 2025')] },
    'met',
    [],
  ],
  [
    'a title of the same year leaves a form free',
    period,
    periodArticle,
    'law',
    { held: [held('Lao động tiên tiến', 'năm 2026', { awardId: 'ldtt' as never })] },
    'met',
    [],
  ],
  [
    'a decision of this year that names no time leaves it open',
    period,
    periodArticle,
    'law',
    { held: [held('Bằng khen của UBND tỉnh', '')] },
    'not-known',
    [lack('period-unclear')],
  ],
  [
    'something sudden in a year that was rewarded may be another achievement',
    period,
    periodArticle,
    'law',
    { file: { occasion: 'sudden' }, held: [held('Bằng khen của UBND tỉnh', 'năm 2026')] },
    'not-known',
    [lack('period-unclear')],
  ],
  [
    'a time until now reaches the year of the nomination',
    period,
    periodArticle,
    'law',
    { file: { period: 'từ năm 2024 đến nay' }, held: [held('Bằng khen của UBND tỉnh', 'năm 2025')] },
    'missing',
    [lack('period-rewarded', { years: [2025] })],
  ],
  [
    'a form that was given for a time until now reaches its decision',
    period,
    periodArticle,
    'law',
    { file: { period: 'Năm 2025' }, held: [held('Bằng khen của UBND tỉnh', 'từ năm 2024 đến nay')] },
    'missing',
    [lack('period-rewarded', { years: [2025] })],
  ],
  [
    'months and years in two figures are read',
    period,
    periodArticle,
    'law',
    { file: { period: 'từ 01/2024 đến 6/26' }, held: [held('Bằng khen của UBND tỉnh', 'năm 2025')] },
    'missing',
    [lack('period-rewarded', { years: [2025] })],
  ],
  [
    'five years in a row until 2026 begin in 2022',
    period,
    periodArticle,
    'law',
    { file: { period: '05 năm liên tục đến năm 2026' }, held: [held('Bằng khen của UBND tỉnh', 'năm 2024')] },
    'missing',
    [lack('period-rewarded', { years: [2024] })],
  ],
  [
    'the number of a decision is no year',
    period,
    periodArticle,
    'law',
    { file: { period: 'Năm 2024' }, held: [held('Bằng khen của UBND tỉnh', 'theo QĐ 2020/QĐ-UBND năm 2026')] },
    'met',
    [],
  ],
  [
    'a time that cannot be read is compared by hand',
    period,
    periodArticle,
    'law',
    { file: { period: 'nhiều năm liên tục' } },
    'not-known',
    [lack('period-unread')],
  ],
  [
    'a form that the file itself quotes stands against it as one of the register does',
    period,
    periodArticle,
    'law',
    {
      file: {
        period: 'Từ năm 2025 đến năm 2026',
        earlierAwards: [
          {
            award: 'Bằng khen của Chủ tịch UBND tỉnh năm 2025',
            decisionNumber: '9/QĐ-UBND',
            decisionDate: day('2026-01-20'),
          },
        ],
      },
    },
    'missing',
    [lack('period-rewarded', { years: [2025] })],
  ],
  [
    'a quoted form without year and decision leaves it open',
    period,
    periodArticle,
    'law',
    { file: { earlierAwards: [{ award: 'Giấy khen', decisionNumber: '', decisionDate: null }] } },
    'not-known',
    [lack('period-unclear')],
  ],
  [
    'what the register and the file both have is told once',
    period,
    periodArticle,
    'law',
    {
      file: {
        earlierAwards: [
          { award: 'Bằng khen tỉnh năm 2026', decisionNumber: '5/QĐ-UBND', decisionDate: day('2026-01-10') },
        ],
      },
      held: [held('Bằng khen của UBND tỉnh', 'năm 2024 - 2026')],
    },
    'missing',
    [lack('period-rewarded', { years: [2026] })],
  ],
  [
    'the same title of the same year is known by the name that lists give it',
    period,
    periodArticle,
    'law',
    { award: 'ldtt', held: [held('LĐTT', '2026')] },
    'missing',
    [lack('period-rewarded', { years: [2026] })],
  ],
  [
    'and by its whole name',
    period,
    periodArticle,
    'law',
    { award: 'ldtt', held: [held('Danh hiệu “Lao động tiên tiến” năm 2026', '')] },
    'missing',
    [lack('period-rewarded', { years: [2026] })],
  ],
  [
    'a collective’s title is another one',
    period,
    periodArticle,
    'law',
    { award: 'ldtt', held: [held('Tập thể lao động tiên tiến', 'năm 2026')] },
    'met',
    [],
  ],
  [
    'a file that names no time is asked for it',
    period,
    periodArticle,
    'law',
    { file: { period: '' } },
    'not-known',
    [lack('period-unsaid')],
  ],

  // The edition of the day on which the file came in.
  [
    'a file of September 2026 is judged by the rules of before October',
    book,
    `${nd}, Điều 60`,
    'law',
    before,
    'met',
    [],
  ],
  ['a file of November 2026 is judged by the rules since October', book, law2026, 'default', {}, 'met', []],
  [
    'on a day without rules nothing can be judged',
    book,
    '',
    'default',
    { file: { receivedOn: day('2027-03-01') } },
    'missing',
    [lack('no-rule-book')],
  ],
  [
    'nor on a day with two editions',
    book,
    `${nd}, Điều 60`,
    'law',
    { ruleBooks: [{ ...r2025b, to: day('2026-12-31') }, r2026] },
    'missing',
    [lack('rule-books-overlap')],
  ],
]);
