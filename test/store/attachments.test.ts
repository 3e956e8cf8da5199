import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { mostAttached } from '#domain/dossiers/attachment.ts';
import type { NominationId } from '#domain/ids.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { addAttachment, checkDossiers, removeAttachment, type NewAttachment } from '#store/attachments.ts';
import { makeBackup, readBackup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import { loadDossier } from '#store/dossier.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { fitsKeeping, nameGoingOut, scannedFile } from '#store/kept-file.ts';
import { carryNominations, recordReceipt } from '#store/receipts.ts';
import { largestFile } from '#store/tables.ts';
import { lastEntry } from '#store/undo.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const bytesOf = (...begin: readonly number[]): Uint8Array => new Uint8Array([...begin, 1, 2, 3]);
const pdf = bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d);
const word = bytesOf(0x50, 0x4b, 0x03, 0x04);
const workers = smallWorld.nominations.filter(({ awardId }) => awardId === 'giay-khen');
const [mine, other] = workers.map(({ id }) => id) as [NominationId, NominationId];
const piece = (change: Partial<NewAttachment> = {}): NewAttachment => ({
  nominationId: mine,
  item: 'van-ban-de-nghi',
  title: 'Văn bản đề nghị',
  receivedOn: '2026-11-20' as CivilDate,
  file: null,
  ...change,
});
const checked = async (id = mine) =>
  (await checkDossiers(desk.db, workers[0]!.year)).find(({ nomination }) => nomination.id === id)!.checklist;
const asked = async () => (await checked()).lines.filter(({ missing }) => missing).map(({ item }) => item.id);

test('a dossier lacks what its award asks for until it came in, on paper or as a file', async () => {
  const before = await asked();
  expect(before).toEqual(['van-ban-de-nghi', 'bien-ban-xet', 'bao-cao-thanh-tich']);
  must(await addAttachment(desk, piece()));
  must(await addAttachment(desk, piece({ item: 'bao-cao-thanh-tich', file: { name: 'bao-cao.docx', bytes: word } })));
  expect(await asked()).toEqual(['bien-ban-xet']);
  expect((await checked()).missing).toBe(1);
  must(await addAttachment(desk, piece({ item: 'bien-ban-xet' })));
  expect((await checked()).missing).toBe(0);
});

test('what is asked for only where there is one is never missing, and what nobody asked for stands besides', async () => {
  expect((await checked()).lines.find(({ item }) => item.ifAny)?.missing).toBe(false);
  must(await addAttachment(desk, piece({ item: null, title: 'Ảnh chụp sản phẩm' })));
  expect((await checked()).besides.map(({ title }) => title)).toEqual(['Ảnh chụp sản phẩm']);
  expect(await asked()).toHaveLength(3);
});

test('what a nomination came in with goes with it to another form', async () => {
  const moved = {
    ...workers[0]!,
    id: desk.newId<'nomination'>(),
    transferredFrom: mine,
    occasion: 'movement' as const,
  };
  must(await addAttachment(desk, piece()));
  await change(desk.db, deedOf(desk, 'moved'), ['nominations'], async () => {
    await desk.db.nominations.add(moved);
    return { ok: true, value: true } as const;
  });
  expect((await checked(moved.id)).lines[0]?.attachments).toHaveLength(1);
});

test('the same file lies in one dossier once; in another it may, and that is told', async () => {
  const file = { name: 'bao-cao.pdf', bytes: pdf };
  expect(must(await addAttachment(desk, piece({ file })))).toEqual([]);
  const again = piece({ item: 'bien-ban-xet', title: 'Biên bản', file: { name: 'ten-khac.pdf', bytes: pdf } });
  expect(refusal(await addAttachment(desk, again))).toEqual({ type: 'attachment-known', title: 'Văn bản đề nghị' });
  expect(must(await addAttachment(desk, piece({ nominationId: other, file })))).toEqual([mine]);
  expect(await desk.db.files.count()).toBe(1);
});

test('a file is kept for what it is, and one that is nothing of a dossier is refused', async () => {
  const text = { name: 'bao-cao.pdf', bytes: new TextEncoder().encode('chỉ là chữ') };
  expect(refusal(await addAttachment(desk, piece({ file: text })))).toEqual({ type: 'not-a-dossier-file' });
  const packed = piece({ file: { name: 'chay-thu.jar', bytes: word } });
  expect(refusal(await addAttachment(desk, packed))).toEqual({ type: 'not-a-dossier-file' });
  must(await addAttachment(desk, piece({ file: { name: 'bao-cao.docx', bytes: word } })));
  expect(await desk.db.files.toArray()).toMatchObject([{ mediaType: 'application/zip', bytes: word }]);
  expect(refusal(scannedFile(word))).toEqual({ type: 'not-a-scan' });
  const backup = must(await makeBackup(desk.db, { at: desk.clock(), appVersion: '' }));
  expect(must(readBackup(backup.bytes)).files).toMatchObject([{ mediaType: 'application/zip' }]);
});

test('more files than a backup holds are not attached; paper, and a file that lies there already, still are', async () => {
  must(await addAttachment(desk, piece({ file: { name: 'a.pdf', bytes: pdf } })));
  const [kept] = await desk.db.attachments.toArray();
  await change(desk.db, deedOf(desk, 'grown'), ['attachments'], async () => {
    await desk.db.attachments.put({ ...kept!, size: mostAttached });
    return { ok: true, value: true } as const;
  });
  const more = piece({ nominationId: other, file: { name: 'b.docx', bytes: word } });
  expect(refusal(await addAttachment(desk, more))).toEqual({ type: 'dossiers-full', mebibytes: 160 });
  must(await addAttachment(desk, { ...more, file: { name: 'a.pdf', bytes: pdf } }));
  must(await addAttachment(desk, { ...more, file: null }));
});

test('a kept file goes out under its name, which ends as what it is', () => {
  expect(nameGoingOut('Báo cáo.PDF', 'application/pdf')).toBe('Báo cáo.PDF');
  expect(nameGoingOut('bao-cao.exe', 'application/pdf')).toBe('bao-cao.exe.pdf');
  expect(nameGoingOut('bang-diem.xlsx', 'application/zip')).toBe('bang-diem.xlsx');
  expect(nameGoingOut('anh.jpeg', 'image/jpeg')).toBe('anh.jpeg');
});

test('a file of 200 MB is refused by its size alone, one of the largest size is kept', () => {
  expect(refusal(fitsKeeping(200 * 1024 * 1024))).toEqual({ type: 'file-too-large', mebibytes: 64 });
  expect(fitsKeeping(largestFile).ok).toBe(true);
});

test('a piece put there by mistake is taken off, and that is taken back', async () => {
  must(await addAttachment(desk, piece({ file: { name: 'a.pdf', bytes: pdf } })));
  const [kept] = await desk.db.attachments.toArray();
  must(await removeAttachment(desk, { id: kept!.id }));
  expect(await asked()).toContain('van-ban-de-nghi');
  must(await undoDossierDeed(desk, (await lastEntry(desk.db))!));
  expect(await desk.db.attachments.toArray()).toEqual([kept]);
  expect(refusal(await removeAttachment(desk, { id: 'gone' as never }))).toMatchObject({ type: 'not-found' });
});

test('nothing is put into a dossier without a title, nor into one that is not there', async () => {
  expect(refusal(await addAttachment(desk, piece({ title: ' ' })))).toEqual({ type: 'required', field: 'text' });
  expect(refusal(await addAttachment(desk, piece({ nominationId: 'gone' as NominationId })))).toEqual({
    type: 'not-found',
    subject: 'nomination',
  });
});

test('what came in for a nomination, and the delivery that brought it, stand in the extract of its file', async () => {
  const receipt = must(
    await recordReceipt(desk, {
      receivedOn: '2026-11-20' as CivilDate,
      receivedAt: '09:15' as ClockTime,
      unit: 'Công ty TNHH Vừa Đến',
      letterNumber: '',
      letterDate: null,
      sets: 1,
      deliveredBy: '',
      way: 'post',
      note: '',
    }),
  );
  must(await carryNominations(desk, { receiptId: receipt.id, nominationIds: [mine] }));
  must(await addAttachment(desk, piece()));
  must(await addAttachment(desk, piece({ nominationId: other })));
  const deeds = (await loadDossier(desk.db, mine))!.deeds.map(({ entry }) => entry.type);
  expect(deeds.filter((deed) => deed !== 'sample-council-started')).toEqual(['nomination-carried', 'attachment-added']);
});
