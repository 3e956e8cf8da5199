import type { DeliveryFacts, IntakeRegisterFacts, ReceiptFacts } from '#domain/papers/receipt-facts.ts';
import type { SupplementRequestFacts } from '#domain/papers/supplement-facts.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { common, longName } from './sample-facts.ts';

const day = (text: string): CivilDate => text as CivilDate;

const authority = {
  ...common(null),
  signers: [],
  letterhead: {
    ...common(null).letterhead,
    superiorLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    issuerLines: ['BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP'],
    date: day('2026-11-20'),
  },
};

const deliveries: readonly DeliveryFacts[] = [
  {
    number: 1,
    receivedOn: day('2026-11-20'),
    receivedAt: '09:15' as ClockTime,
    unit: 'Công ty TNHH Điện tử Sao Mai',
    letterNumber: '118/CV-SM',
    letterDate: day('2026-11-18'),
    sets: 2,
    deliveredBy: 'Phan Thị Én',
    way: 'by-hand',
    timeliness: 'in-time',
    note: '',
  },
  {
    number: 2,
    receivedOn: day('2026-12-02'),
    receivedAt: '16:40' as ClockTime,
    unit: longName,
    letterNumber: '',
    letterDate: null,
    sets: 1,
    deliveredBy: '',
    way: 'message',
    timeliness: 'late',
    note: 'Bản giấy gửi sau theo đường bưu điện',
  },
];

const brought: ReceiptFacts['files'] = [
  {
    nominee: 'Bà Lê Thị Mai An',
    detail: 'Tổ trưởng tổ ép nhựa, Công ty TNHH Điện tử Sao Mai',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    class: 'form',
    deadline: day('2026-11-30'),
    timeliness: 'in-time',
  },
  {
    nominee: longName,
    detail: 'Khu công nghiệp Quế Võ',
    award: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
    class: 'title',
    deadline: null,
    timeliness: null,
  },
];

const repeated = <Value>(some: readonly Value[], count: number): readonly Value[] =>
  Array.from({ length: count }, (_, index) => some[index % some.length]!);

/** A receipt that carries so many nominations. */
export const sampleReceipt = (files: number): ReceiptFacts => ({
  kind: 'receipt',
  ...authority,
  ...deliveries[0]!,
  files: repeated(brought, files),
});

/** A register of so many deliveries. */
export const sampleIntakeRegister = (lines: number): IntakeRegisterFacts => ({
  kind: 'intake-register',
  ...authority,
  lines: repeated(deliveries, lines).map((line, index) => ({ ...line, number: index + 1, nominations: index % 7 })),
});

/** A request to a unit for what so many of its dossiers lack. */
export const sampleSupplementRequest = (files: number): SupplementRequestFacts => ({
  kind: 'supplement-request',
  ...authority,
  letterhead: { ...authority.letterhead, symbol: '/BQL-VP', subject: 'V/v bổ sung hồ sơ\nđề nghị khen thưởng' },
  unit: 'Công ty TNHH Điện tử Sao Mai',
  dueOn: day('2026-12-05'),
  files: repeated(brought, files).map((file, index) => ({
    ...file,
    lacks: [
      'Biên bản họp xét khen thưởng của đơn vị',
      'Báo cáo thành tích có xác nhận của cấp trình',
      'Xác nhận hoàn thành nghĩa vụ thuế, đóng bảo hiểm xã hội',
    ].slice(index % 3),
  })),
  authorityHead: { heading: 'TRƯỞNG BAN', name: 'Nguyễn Đình Phúc' },
});
