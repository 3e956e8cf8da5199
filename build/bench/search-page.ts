import type { NomineeId } from '#domain/ids.ts';
import type { Person } from '#domain/nominations/nomination.ts';
import { ok } from '#domain/result.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallSample } from '#store/shipped.ts';
import { openBenchDesk, showWindow } from './bench-window.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const middles = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Thanh'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Hòa', 'Lan', 'Mai', 'Nam', 'Phúc', 'Quang'];

const personAt = (n: number, id: NomineeId): Person => ({
  id,
  kind: 'person',
  salutation: n % 2 === 0 ? 'Ông' : 'Bà',
  name: [families[n % 10], middles[(n >> 3) % 6], givens[(n >> 5) % 10], n].join(' '),
  position: 'Công nhân',
  unit: `Công ty TNHH Điện tử Minh Khôi ${n % 1200}`,
  unitTaxCode: '',
  bornOn: null,
  classification: '',
  memberId: null,
  ended: null,
});

/** The whole window on a register of so many people, the palette open and ready. */
async function openRegister(count: number): Promise<void> {
  const desk = await openBenchDesk();
  const { db, newId } = desk;
  const started = await startSampleCouncil(desk, await smallSample());
  if (!started.ok) throw new Error(started.error.type);
  for (let from = 0; from < count; from += 10_000) {
    await change(db, deedOf(desk, 'register-imported'), ['nominees'], async () => {
      await db.nominees.bulkAdd(
        Array.from({ length: Math.min(10_000, count - from) }, (_, n) => personAt(from + n, newId())),
      );
      return ok(true);
    });
  }
  await showWindow(desk, '/overview');
}

Object.assign(globalThis, { openRegister });
