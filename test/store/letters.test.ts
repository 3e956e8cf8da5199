import { describe, expect, test } from 'vitest';
import type { AwardId, NominationId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import {
  copyGuidanceLetter,
  loadGuidanceChoices,
  loadGuidanceLetter,
  saveGuidanceLetter,
} from '#store/guidance-letters.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { listHolidays, proposeHolidays, recordHoliday, removeHoliday } from '#store/holidays.ts';
import {
  answerOpinions,
  listNominatedEnterprises,
  listOpinionLetters,
  saveOpinionLetter,
} from '#store/opinion-letters.ts';
import { closePublication, listPublicRemarks, listPublications, savePublication } from '#store/publications.ts';
import { beginReceiver } from '#store/register-receivers.ts';
import { lastEntry } from '#store/undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
const guidance = {
  year: 2026,
  number: '',
  date: day('2026-10-05'),
  paragraphs: ['  Các đơn vị lập hồ sơ  năm 2026. ', ' '],
  deadlines: [{ awardId: 'ldtt' as AwardId, on: day('2026-11-20') }],
  receivers: ['Các cụm thi đua', 'Các cụm thi đua', ''],
};

describe('the letter of guidance', () => {
  test('is one a year, written as typed and tidied, and gets its number later', async () => {
    const id = must(await saveGuidanceLetter(desk, guidance));
    expect(refusal(await saveGuidanceLetter(desk, guidance))).toEqual({ type: 'guidance-known', year: 2026 });
    must(await saveGuidanceLetter(desk, { ...guidance, id, number: ' 812/BQL-VP ' }));
    expect(await loadGuidanceLetter(desk.db, 2026)).toEqual({
      ...guidance,
      id,
      number: '812/BQL-VP',
      paragraphs: ['Các đơn vị lập hồ sơ năm 2026.'],
      receivers: ['Các cụm thi đua'],
    });
    await agree();
  });

  test('lacks neither text nor receivers, and no file is due before it', async () => {
    expect(refusal(await saveGuidanceLetter(desk, { ...guidance, paragraphs: [' '] }))).toMatchObject({
      field: 'text',
    });
    expect(refusal(await saveGuidanceLetter(desk, { ...guidance, receivers: [] }))).toMatchObject({
      what: 'receivers',
    });
    const early = [{ awardId: 'ldtt' as AwardId, on: guidance.date }];
    expect(refusal(await saveGuidanceLetter(desk, { ...guidance, deadlines: early }))).toEqual({
      type: 'due-before-letter',
      date: guidance.date,
      award: 'Lao động tiên tiến',
    });
  });

  test('is taken over from the year before with its days a year later, once', async () => {
    expect(refusal(await copyGuidanceLetter(desk, { year: 2027 }))).toEqual({ type: 'no-guidance-before', year: 2026 });
    must(await saveGuidanceLetter(desk, { ...guidance, number: '812/BQL-VP' }));
    must(await copyGuidanceLetter(desk, { year: 2027 }));
    expect(await loadGuidanceLetter(desk.db, 2027)).toMatchObject({
      number: '',
      date: '2027-10-05',
      paragraphs: ['Các đơn vị lập hồ sơ năm 2027.'],
      deadlines: [{ awardId: 'ldtt', on: '2027-11-20' }],
    });
    expect(refusal(await copyGuidanceLetter(desk, { year: 2027 }))).toEqual({ type: 'guidance-known', year: 2027 });
    await agree();
  });

  test('is put together from the awards, receivers, clusters and zones of the day', async () => {
    must(await beginReceiver(desk, { name: 'Sở Nội vụ', address: '', purpose: '', from: day('2026-11-01') }));
    const before = await loadGuidanceChoices(desk.db, day('2026-10-05'));
    expect(before.directory).toEqual([]);
    const { awards, directory, clusters, zones } = await loadGuidanceChoices(desk.db, day('2026-11-05'));
    expect(directory).toEqual(['Sở Nội vụ']);
    expect(awards.map(({ paperOrder }) => paperOrder)).toEqual(
      awards.map(({ paperOrder }) => paperOrder).toSorted((a, b) => a - b),
    );
    expect(clusters).toHaveLength(smallWorld.clusters.length);
    expect(zones.length).toBeGreaterThan(1);
  });
});

describe('opinions of agencies', () => {
  const letter = {
    year: 2026,
    agency: 'Thuế tỉnh Bắc Ninh',
    number: '',
    date: day('2026-11-26'),
    dueOn: day('2026-12-10'),
  };
  const three = async () => (await listNominatedEnterprises(desk.db, 2026)).slice(0, 3).map(({ id }) => id);
  const yes = { answer: 'agree', answeredOn: day('2026-12-04'), answerNumber: ' 55/TBN ', note: '' } as const;

  test('are asked of enterprises that the year puts forward, themselves or by their people', async () => {
    const all = await listNominatedEnterprises(desk.db, 2026);
    const nominated = new Set(smallWorld.nominations.map(({ nomineeId }) => nomineeId));
    const own = smallWorld.nominees.filter(({ kind, id }) => kind === 'enterprise' && nominated.has(id));
    expect(all.length).toBeGreaterThanOrEqual(own.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(await listNominatedEnterprises(desk.db, 2020)).toEqual([]);
  });

  test('one letter answers several enterprises at once; an answer can be taken away again', async () => {
    const nomineeIds = await three();
    const id = must(await saveOpinionLetter(desk, { ...letter, nomineeIds }));
    must(await answerOpinions(desk, { id, nomineeIds: nomineeIds.slice(0, 2), ...yes }));
    const answers = async () => (await listOpinionLetters(desk.db, 2026))[0]?.asked.map(({ answer }) => answer);
    expect(await answers()).toEqual(['agree', 'agree', null]);
    expect((await listOpinionLetters(desk.db, 2026))[0]?.asked[0]?.answerNumber).toBe('55/TBN');
    must(await answerOpinions(desk, { id, nomineeIds: nomineeIds.slice(0, 1), ...yes, answer: null }));
    expect(await answers()).toEqual([null, 'agree', null]);
    await agree();
  });

  test('an answer before the letter, a due day before it, or a dropped enterprise that was answered is refused', async () => {
    const nomineeIds = await three();
    expect(refusal(await saveOpinionLetter(desk, { ...letter, nomineeIds, dueOn: letter.date }))).toEqual({
      type: 'due-before-letter',
      date: letter.date,
    });
    expect(refusal(await saveOpinionLetter(desk, { ...letter, nomineeIds, agency: ' ' }))).toMatchObject({
      what: 'agency',
    });
    expect(refusal(await saveOpinionLetter(desk, { ...letter, nomineeIds: [] }))).toMatchObject({
      what: 'enterprises',
    });
    const id = must(await saveOpinionLetter(desk, { ...letter, nomineeIds }));
    const early = { ...yes, answeredOn: day('2026-11-25') };
    expect(refusal(await answerOpinions(desk, { id, nomineeIds, ...early }))).toEqual({
      type: 'answer-before-letter',
      date: letter.date,
    });
    expect(refusal(await answerOpinions(desk, { id, nomineeIds, ...yes, answeredOn: null }))).toMatchObject({
      field: 'date',
    });
    expect(refusal(await answerOpinions(desk, { id, nomineeIds: [], ...yes }))).toMatchObject({ what: 'enterprises' });
    must(await answerOpinions(desk, { id, nomineeIds, ...yes }));
    expect(refusal(await saveOpinionLetter(desk, { ...letter, id, nomineeIds: nomineeIds.slice(1) }))).toMatchObject({
      type: 'opinion-given',
    });
    const later = { ...letter, id, nomineeIds, date: day('2026-12-08') };
    expect(refusal(await saveOpinionLetter(desk, later))).toMatchObject({ type: 'answer-before-letter' });
  });
});

describe('days off', () => {
  test('stand once, and only a weekend day is worked in place of another', async () => {
    expect(must(await proposeHolidays(desk, { year: 2026 }))).toBe(5);
    expect(must(await proposeHolidays(desk, { year: 2026 }))).toBe(0);
    const again = { on: day('2026-09-02'), name: 'Nghỉ lễ', worked: false };
    expect(refusal(await recordHoliday(desk, again))).toEqual({
      type: 'holiday-known',
      on: '2026-09-02',
      name: 'Quốc khánh',
    });
    expect(refusal(await recordHoliday(desk, { ...again, on: day('2026-12-01'), worked: true }))).toMatchObject({
      type: 'worked-on-weekday',
    });
    expect(refusal(await recordHoliday(desk, { ...again, name: ' ' }))).toMatchObject({ what: 'holiday-name' });
    const id = must(await recordHoliday(desk, { on: day('2026-08-22'), name: 'Làm bù', worked: true }));
    must(await removeHoliday(desk, { id }));
    expect(refusal(await removeHoliday(desk, { id }))).toMatchObject({ type: 'not-found', subject: 'holiday' });
    expect(await listHolidays(desk.db)).toHaveLength(5);
    await agree();
  });
});

describe('a publication', () => {
  const nominationIds = smallWorld.nominations.slice(0, 3).map(({ id }) => id);
  const shown = {
    year: 2026,
    nominationIds,
    place: 'Cổng thông tin',
    number: '',
    from: day('2026-11-26'),
    workingDays: 10,
  };
  const end = { on: day('2026-12-10'), remarks: [], reason: '' } as const;

  test('of nought days, of nothing or nowhere is refused', async () => {
    for (const workingDays of [0, 1.5, 251])
      expect(refusal(await savePublication(desk, { ...shown, workingDays }))).toEqual({
        type: 'working-days-out',
        most: 250,
      });
    expect(refusal(await savePublication(desk, { ...shown, nominationIds: [] }))).toMatchObject({
      what: 'nominations',
    });
    expect(refusal(await savePublication(desk, { ...shown, place: '' }))).toMatchObject({ field: 'place' });
  });

  test('ends on its last day, with holidays counted out; before it only for a reason, and never twice', async () => {
    const id = must(await savePublication(desk, shown));
    expect(refusal(await closePublication(desk, { id, ...end, on: day('2026-12-09') }))).toEqual({
      type: 'closed-early',
      lastDay: '2026-12-10',
    });
    must(await recordHoliday(desk, { on: day('2026-12-01'), name: 'Nghỉ', worked: false }));
    // The notice that went out says what it says; it ends for no reason on the day that the calendar gives now.
    expect((await listPublications(desk.db, 2026))[0]?.until).toBe('2026-12-10');
    expect(refusal(await closePublication(desk, { id, ...end }))).toEqual({
      type: 'closed-early',
      lastDay: '2026-12-11',
    });
    // Written anew it is reckoned anew.
    must(await savePublication(desk, { ...shown, id }));
    expect(refusal(await closePublication(desk, { id, ...end }))).toEqual({
      type: 'closed-early',
      lastDay: '2026-12-11',
    });
    expect(refusal(await closePublication(desk, { id, ...end, on: day('2026-11-25') }))).toMatchObject({
      type: 'closed-before-start',
    });
    must(await closePublication(desk, { id, ...end, reason: 'Tỉnh yêu cầu nộp sớm' }));
    expect(refusal(await closePublication(desk, { id, ...end }))).toEqual({
      type: 'publication-over',
      on: '2026-12-10',
    });
    expect(refusal(await savePublication(desk, { ...shown, id, workingDays: 5 }))).toMatchObject({
      type: 'publication-over',
    });
    must(await savePublication(desk, { ...shown, id, number: '31/TB-BQL' }));
    expect((await listPublications(desk.db, 2026))[0]).toMatchObject({
      number: '31/TB-BQL',
      closing: { on: '2026-12-10' },
    });
    await agree();
  });

  test('does not end on a day that is still to come', async () => {
    const id = must(await savePublication(desk, shown));
    expect(refusal(await closePublication(desk, { id, ...end, on: day('2027-06-24') }))).toEqual({
      type: 'closed-ahead',
      today: '2026-12-15',
    });
    must(await closePublication(desk, { id, ...end, on: day('2026-12-15') }));
  });

  test('what was said of a nomination is known of it; what was said of none that was shown is left out', async () => {
    const id = must(await savePublication(desk, shown));
    const [first] = nominationIds;
    const remarks = [
      { nominationId: first ?? null, text: ' Thành tích  chưa đúng ' },
      { nominationId: null, text: 'Danh sách nên nêu rõ đơn vị' },
      { nominationId: 'elsewhere' as NominationId, text: 'Khác' },
      { nominationId: null, text: ' ' },
    ];
    must(await closePublication(desk, { id, ...end, remarks }));
    expect([...(await listPublicRemarks(desk.db, 2026))]).toEqual([[first, ['Thành tích chưa đúng']]]);
    expect((await listPublications(desk.db, 2026))[0]?.closing?.remarks).toHaveLength(2);
    await agree();
  });
});

test('a deed of the letters is taken back while nothing came after it, and nothing else is', async () => {
  const id = must(await saveGuidanceLetter(desk, guidance));
  const written = (await lastEntry(desk.db))!;
  must(await saveGuidanceLetter(desk, { ...guidance, id, number: '812/BQL-VP' }));
  expect(refusal(await undoDossierDeed(desk, written))).toMatchObject({ type: 'cannot-undo' });
  must(await undoDossierDeed(desk, (await lastEntry(desk.db))!));
  expect((await loadGuidanceLetter(desk.db, 2026))?.number).toBe('');
  must(await undoDossierDeed(desk, written));
  expect(await loadGuidanceLetter(desk.db, 2026)).toBeUndefined();
  must(await beginReceiver(desk, { name: 'Sở Nội vụ', address: '', purpose: '', from: day('2026-11-01') }));
  expect(refusal(await undoDossierDeed(desk, (await lastEntry(desk.db))!))).toMatchObject({ type: 'nothing-to-undo' });
  await agree();
});
