import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { deedsByKind, isDeedType } from '#domain/deeds.ts';
import type { CivilDate } from '#domain/time.ts';
import { loadDossier } from '#store/dossier.ts';
import type { Desk } from '#store/desk.ts';
import { findEntries, listEntries, readPart, readRun, type JournalFilter } from '#store/journal-reading.ts';
import { loadNames } from '#store/names.ts';
import { playMeeting } from '#build/play-meeting.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { linesOf } from '#screens/dossier-log.ts';
import { toldRows } from '#screens/told-rows.ts';
import { deedSentence, deedWords } from '#words/deed-words.ts';
import { tellerOf } from '#words/field-kinds.ts';
import { fieldChanges } from '#words/record-words.ts';

let desk: Desk;
let played: number;
beforeAll(async () => {
  desk = await openDesk();
  await playMeeting(
    desk,
    async () => ({ bytes: new Uint8Array([1]), anchors: [] }),
    () => undefined,
  );
  played = await desk.db.journal.count();
});
afterAll(() => desk.db.close());

const everything: JournalFilter = { person: null, kind: null, meetingId: null, from: null, to: null, sought: '' };
const found = async (filter: Partial<JournalFilter>) => {
  const names = [];
  for await (const { found: some } of findEntries(desk.db, { ...everything, ...filter })) names.push(...some);
  return names.map(({ counter }) => counter);
};

describe('the journal as it is read', () => {
  test('lists every entry from the ends of the chains, the newest first', async () => {
    const names = await listEntries(desk.db);
    expect(names).toHaveLength(played);
    expect([names[0]?.counter, names.at(-1)?.counter]).toEqual([played, 1]);
  });

  test('reads a run by its numbers, each entry with its first part and how many rows it has', async () => {
    const run = await readRun(desk.db, desk.db.replica, [1, 3]);
    expect(run.map(({ entry }) => entry.type)).toEqual(['sample-council-started', 'phase-advanced', 'paper-frozen']);
    expect(run[0]?.count).toBeGreaterThan(100);
    expect(run[0]?.rows.length).toBe(run[0]?.entry.parts[0]?.count);
  });

  test('is narrowed down by person, kind, day, meeting and by names without tones', async () => {
    const scores = deedsByKind.scores[0];
    const types = await desk.db.journal.toArray();
    expect(await found({})).toHaveLength(played);
    expect(await found({ kind: 'scores' })).toHaveLength(types.filter(({ type }) => type === scores).length);
    expect(await found({ person: 'Đỗ Xuân Trường' })).toHaveLength(played);
    expect(await found({ person: 'Ai khác' })).toEqual([]);
    expect(await found({ from: '2026-12-16' as CivilDate })).toEqual([]);
    expect(await found({ to: '2026-12-15' as CivilDate })).toHaveLength(played);
    const [meeting] = await desk.db.meetings.toArray();
    expect(await found({ meetingId: meeting!.id })).toHaveLength(played);
    const withdrawn = await found({ sought: 'cong van so 86' });
    const deeds = withdrawn.map((own) => types.find(({ counter }) => counter === own)?.type);
    expect(deeds, 'the minutes tell of it too').toEqual(['paper-frozen', 'outcome-entered']);
    const noted = await found({ sought: 'quan trac', kind: 'session' });
    expect(noted.length).toBeGreaterThan(0);
  });

  test('finds An and not everybody whose name holds these letters', async () => {
    const lan = await found({ sought: 'khong ai ten the nay' });
    expect(lan).toEqual([]);
  });
});

test('every deed of a meeting has words in both languages, and no name of the code stands in them', async () => {
  const types = new Set((await desk.db.journal.toArray()).map(({ type }) => type));
  expect([...types].every(isDeedType)).toBe(true);
  for (const type of Object.values(deedsByKind).flat())
    for (const language of ['vi', 'en'] as const) {
      const sentence = deedSentence(type, language);
      expect(sentence).toMatch(/^[A-ZĐÀ-Ỹ]/u);
      expect(sentence).not.toContain(type);
    }
  expect(deedSentence('something-of-tomorrow', 'vi')).toBe(deedWords.vi.later);
});

test('whatever a meeting wrote is told without a raw word, an id or a hash', async () => {
  const words = new Set<string>();
  for (let counter = 1; counter <= played; counter += 1) {
    const read = await readPart(desk.db, { replica: desk.db.replica, counter }, 0);
    const teller = tellerOf(read!.names, 'vi');
    for (const { table, called, change } of toldRows(read!.rows, teller)) {
      const lines = fieldChanges(table, change.before, change.after, teller);
      for (const line of [called, ...lines.flatMap(({ field, before, after }) => [field, ...before, ...after])]) {
        words.add(line);
        expect(line).not.toMatch(/[\da-f]{8}-[\da-f]{4}-|[\da-f]{40}|undefined|\[object|\bnull\b/u);
        expect(line, 'an enum').not.toMatch(
          /\b(?:present|absent|approved|below|withdrawn|hands|ballot|in-session|merit)\b/u,
        );
      }
    }
  }
  expect(words).toContain('Có mặt');
  expect([...words].some((line) => /^Tiêu chí 1\.1: \d/u.test(line))).toBe(true);
  expect([...words].some((line) => line.includes('9 phiếu hợp lệ, 0 phiếu không hợp lệ'))).toBe(true);
});

test('of what was made and taken away again in one entry there is no name', async () => {
  const gone = ['nominees', 'meetings'].map((table) => ({ table, key: `gone-${table}`, before: null, after: null }));
  const kept = { table: 'meetings', key: 'kept', before: null, after: { title: 'Họp cuối năm' } };
  expect([...(await loadNames(desk.db, [...gone, kept])).keys()].filter((key) => /gone|kept/u.test(key))).toEqual([
    'kept',
  ]);
});

describe('the extract of one file', () => {
  test('tells what touched it and nothing of any other, in the order in which it happened', async () => {
    const matter = (await desk.db.matters.toArray()).find(({ outcome }) => outcome?.type === 'below-threshold')!;
    const dossier = await loadDossier(desk.db, matter.nominationId);
    const lines = linesOf(dossier!);
    expect(lines.map(({ deed }) => deed)).toEqual([
      'Mở hội đồng mẫu',
      'Chốt văn bản',
      'Mở lượt biểu quyết',
      'Ghi kết quả kiểm phiếu',
      'Chốt văn bản',
      'Chốt văn bản',
      'Chốt văn bản',
    ]);
    const text = lines.flatMap(({ changes }) => changes).join('\n');
    expect(text).toContain('Không đủ tỷ lệ');
    const others = (await desk.db.nominees.toArray()).filter(
      ({ kind, name }) => kind === 'person' && name !== dossier!.nominee.name,
    );
    expect(others.filter(({ name }) => text.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('is undefined for a file that is not there', async () => {
    expect(await loadDossier(desk.db, 'nobody' as never)).toBeUndefined();
  });
});
