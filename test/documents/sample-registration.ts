import type { PledgeFacts } from '#domain/papers/pledge-facts.ts';
import type { RegistrationGroupFacts, RegistrationListFacts } from '#domain/papers/registration-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { common, longName } from './sample-facts.ts';

const day = (text: string): CivilDate => text as CivilDate;

const lineOf = (index: number): RegistrationGroupFacts['lines'][number] => ({
  unit: index % 5 === 4 ? longName : `Công ty TNHH số ${index + 1}`,
  registeredOn: day('2026-02-10'),
  awards: ['Cờ thi đua của Ủy ban nhân dân tỉnh', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'].slice(index % 2),
  targets: [
    'Doanh thu đạt 3.250 tỷ đồng, tăng 10% so với năm 2025',
    'Không để xảy ra tai nạn lao động nghiêm trọng',
  ].slice(0, (index % 2) + 1),
  movements: index % 3 === 0 ? ['Xanh - Sạch - Đẹp, bảo đảm an toàn, vệ sinh lao động'] : [],
  plan: index % 4 === 0 ? null : { number: `${index}/KH`, date: day('2026-02-01') },
});

/** The list of so many registrations, half of them in each of two clusters; a third cluster has none. */
export function sampleRegistrationList(units: number): RegistrationListFacts {
  const lines = Array.from({ length: units }, (_, index) => lineOf(index));
  const half = Math.ceil(units / 2);
  const named = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `Công ty chưa đăng ký số ${index + 1}`);
  const group = (
    cluster: string,
    own: RegistrationGroupFacts['lines'],
    missing: readonly string[],
  ): RegistrationGroupFacts => ({
    cluster,
    share: { registered: own.length, units: own.length + missing.length },
    lines: own,
    missing,
  });
  return {
    kind: 'registration-list',
    ...common(null),
    letterhead: {
      superiorLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
      issuerLines: ['BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP'],
      symbol: null,
      place: 'Bắc Ninh',
      date: day('2026-03-02'),
    },
    date: day('2026-03-02'),
    signers: [],
    share: { registered: units, units: units + 5 },
    groups: [
      group('Cụm thi đua số 1', lines.slice(0, half), named(3)),
      group('Cụm thi đua số 2', lines.slice(half), []),
      group('Cụm thi đua số 3', [], named(2)),
      { cluster: null, share: { registered: 0, units: 0 }, lines: [lineOf(1)], missing: [] },
    ],
  };
}

const terms = [
  'Hoàn thành và hoàn thành vượt mức kế hoạch sản xuất, kinh doanh, thu nộp ngân sách năm 2026',
  'Đóng đầy đủ bảo hiểm cho 100% người lao động;',
  'Bảo đảm an toàn, vệ sinh lao động, phòng cháy, chữa cháy và bảo vệ môi trường trong khu công nghiệp.',
];

/** The pledge of so many units, their names as long as names get where asked. */
export const samplePledge = (units: number, long = false): PledgeFacts => ({
  kind: 'pledge',
  ...common(null),
  letterhead: {
    superiorLines: ['BAN QUẢN LÝ CÁC KCN', 'TỈNH BẮC NINH'],
    issuerLines: ['CỤM THI ĐUA SỐ 1'],
    symbol: null,
    place: 'Bắc Ninh',
    date: day('2026-02-20'),
  },
  body: 'cluster',
  place: 'Trung tâm điều hành KCN Tiên Sơn',
  date: day('2026-02-20'),
  signers: [],
  cluster: 'Cụm thi đua số 1',
  terms,
  signedOn: day('2026-02-20'),
  head: { name: 'Công ty TNHH số 1', representative: 'Ông Nguyễn Văn Đại' },
  units: Array.from({ length: units }, (_, index) => ({
    name: long ? longName : `Công ty TNHH số ${index + 1}`,
    representative: index === 0 ? 'Ông Nguyễn Văn Đại' : index % 3 === 0 ? '' : `Bà Trần Thị Số ${index + 1}`,
  })),
});
