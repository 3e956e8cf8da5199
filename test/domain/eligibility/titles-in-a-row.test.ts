import { booksWith, day, held, local } from './golden-world.ts';
import { lack, runGolden } from './golden.ts';

const law = 'Luật Thi đua, khen thưởng 06/2022/QH15';

const national = { award: 'cstd-toan-quoc', alsoFor: ['cstd-co-so'] } as const;
const provincial = (year: number, part = {}) => held('Chiến sĩ thi đua cấp tỉnh', `năm ${year}`, part);
const base = (year: number) => held('CSTĐ cơ sở', `năm ${year}`);
const titles = '2-nam-cstd-tinh';

const threeYears = local('3-nam-cstd-co-so', 'Quy định của tỉnh (cần đối chiếu)', {
  type: 'titles-in-a-row',
  title: 'cstd-co-so',
  years: 3,
});
const ofProvince = { ruleBooks: booksWith('bang-khen-tinh', threeYears) };

runGolden([
  // Years in a row of a title.
  [
    'two provincial titles in the two years before carry the national one',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024), provincial(2025)] },
    'met',
    [],
  ],
  [
    'a year between two provincial titles breaks the row',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2023), provincial(2025)] },
    'missing',
    [lack('years', { years: [2024] })],
  ],
  [
    'a row that ended two years ago does not reach the nomination',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2023), provincial(2024)] },
    'missing',
    [lack('years', { years: [2025] })],
  ],
  [
    'no provincial title at all lacks both years',
    titles,
    `${law}, Điều 21`,
    'law',
    national,
    'missing',
    [lack('years', { years: [2024, 2025] })],
  ],
  [
    'titles quoted by the file alone carry it too',
    titles,
    `${law}, Điều 21`,
    'law',
    {
      ...national,
      file: {
        earlierAwards: [2024, 2025].map((year) => ({
          award: `CSTĐ cấp tỉnh năm ${year}`,
          decisionNumber: '9/QĐ',
          decisionDate: day(`${year + 1}-01-12`),
        })),
      },
    },
    'met',
    [],
  ],
  [
    'a decision of January rewards the year before, not its own',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024), held('CSTĐ tỉnh', '', { decidedOn: day('2026-01-12') })] },
    'met',
    [],
  ],
  [
    'a title without the number of its decision is not known to be held',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024), provincial(2025, { decisionNumber: '' })] },
    'not-known',
    [lack('decision', { year: 2025 })],
  ],
  [
    'a title without the day of its decision is not known to be held',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024, { decidedOn: null }), provincial(2025)] },
    'not-known',
    [lack('decision', { year: 2024 })],
  ],
  [
    'a title that was decided after the meeting is not held yet',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024), provincial(2025, { decidedOn: day('2026-12-16') })] },
    'missing',
    [lack('years', { years: [2025] })],
  ],
  [
    'one of the meeting’s day is',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [provincial(2024), provincial(2025, { decidedOn: day('2026-12-15') })] },
    'met',
    [],
  ],
  [
    'the title of a city is that of a province',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [held('CSTĐ cấp thành phố', 'năm 2024'), held('Chiến sĩ thi đua thành phố', 'năm 2025')] },
    'met',
    [],
  ],
  [
    'CSTĐ CS is the base title',
    '3-nam-cstd-co-so',
    'Quy định của tỉnh (cần đối chiếu)',
    'default',
    { ...ofProvince, held: [held('CSTĐ CS', 'năm 2023'), held('CSTĐCS', 'năm 2024'), base(2025)] },
    'met',
    [],
  ],
  [
    'titles of the base level are no provincial ones',
    titles,
    `${law}, Điều 21`,
    'law',
    { ...national, held: [base(2024), base(2025)] },
    'missing',
    [lack('years')],
  ],
  [
    'three base titles in a row carry what a province asks three for',
    '3-nam-cstd-co-so',
    'Quy định của tỉnh (cần đối chiếu)',
    'default',
    { ...ofProvince, held: [base(2023), base(2024), base(2025)] },
    'met',
    [],
  ],
  [
    'base titles of 2023 and 2025 leave a gap where three are asked for',
    '3-nam-cstd-co-so',
    'Quy định của tỉnh (cần đối chiếu)',
    'default',
    { ...ofProvince, held: [base(2023), base(2025)] },
    'missing',
    [lack('years', { years: [2024] })],
  ],
]);
