import type { CorrectionRecordFacts } from '#domain/papers/correction-record-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { chair, clock, common, longName, secretary } from './sample-facts.ts';

/** The record of one correction; of the longest name there is, where asked for. */
export const sampleCorrection = (long = false): CorrectionRecordFacts => ({
  kind: 'correction-record',
  ...common('/BB-HĐTĐKT'),
  signers: [
    { field: 'secretary', part: 'secretary', memberId: 'm9' as never, name: secretary.name },
    { field: 'chair', part: 'chair', memberId: 'm1' as never, name: chair.name },
  ],
  purpose: 'xét, đề nghị khen thưởng năm 2026',
  meetingDate: '2026-12-15' as CivilDate,
  date: '2026-12-16' as CivilDate,
  time: clock('09:05'),
  correction: {
    nominee: long ? longName : 'Đỗ Văn Thưởng',
    ...(long ? {} : { member: true as const }),
    field: long ? 'name' : 'position',
    before: long ? longName : 'Trưởng phòng Quản lí đầu tư',
    after: long ? `${longName} (sửa)` : 'Trưởng phòng Quản lý đầu tư',
    proof: 'Quyết định số 12/QĐ-BQL ngày 03/02/2025',
    on: '2026-12-16' as CivilDate,
    chair: chair.name,
    secretary: secretary.name,
  },
});
