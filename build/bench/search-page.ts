import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Room } from '#app/open-room.ts';
import { openSecondCopy } from '#app/second-copy.ts';
import { Window } from '#app/window.tsx';
import type { NewId } from '#domain/ids.ts';
import type { Person } from '#domain/nominations/nomination.ts';
import { ok } from '#domain/result.ts';
import { instantOf } from '#domain/time.ts';
import { change } from '#store/change.ts';
import { openCouncilDatabase } from '#store/database.ts';
import { deedOf, type Desk } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallSample } from '#store/shipped.ts';
import { idleBridge } from './idle-bridge.ts';

const newId: NewId = () => crypto.randomUUID() as never;
const clock: Desk['clock'] = () => instantOf(Date.now());
const actor = { name: 'Đỗ Xuân Trường', role: 'secretary' } as const;

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const middles = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Thanh'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Hòa', 'Lan', 'Mai', 'Nam', 'Phúc', 'Quang'];

const personAt = (n: number): Person => ({
  id: newId<'nominee'>(),
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
  const opened = await openCouncilDatabase('bench', newId);
  if (!opened.ok) throw new Error(opened.error.type);
  const db = opened.value;
  const desk: Desk = { db, actor, appVersion: 'bench', clock, newId };
  const started = await startSampleCouncil(desk, await smallSample());
  if (!started.ok) throw new Error(started.error.type);
  for (let from = 0; from < count; from += 10_000) {
    await change(db, deedOf(desk, 'register-imported'), ['nominees'], async () => {
      await db.nominees.bulkAdd(Array.from({ length: Math.min(10_000, count - from) }, (_, n) => personAt(from + n)));
      return ok(true);
    });
  }
  location.hash = '/overview';
  const room: Room = {
    bridge: idleBridge,
    machine: { clock, newId },
    db,
    lock: { held: true, onceHeld: () => undefined },
    copy: await openSecondCopy(db, idleBridge),
    rehearsal: 'none',
    appVersion: 'bench',
    actor,
    language: 'vi',
    colourScheme: 'light',
  };
  createRoot(document.querySelector('#root')!).render(
    createElement(Window, { opening: Promise.resolve(ok(room)), bridge: idleBridge, clock }),
  );
}

Object.assign(globalThis, { openRegister });
