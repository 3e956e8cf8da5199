import { beforeEach, describe, expect, test } from 'vitest';
import type { AwardId, CriteriaSetId, MeetingId, NominationId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { changedRules, editionBefore } from '#domain/rules/rule-edition.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { correctLetterhead, renewLetterhead } from '#store/letterheads.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { addNomination } from '#store/nominations.ts';
import { editMeeting, prepareMeeting, setAgenda, type MeetingDetails } from '#store/preparation.ts';
import { advanceMeeting } from '#store/progress.ts';
import { settleRules } from '#store/rule-editions.ts';
import { recordScore } from '#store/scoring.ts';
import {
  desk,
  inSession,
  meetingId,
  record,
  refusal,
  seats,
  comePresent,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const details: MeetingDetails = {
  title: 'Phiên họp đột xuất',
  purpose: '',
  year: 2026,
  date: '2026-12-20' as CivilDate,
  opensAt: '08:00' as ClockTime,
  place: 'Phòng họp số 1',
  guests: ['  Sở   Nội vụ ', ''],
  programme: [{ title: 'Khai mạc', minutes: 5 }],
  criteriaSetId: null,
  scoredNomineeIds: [],
};
const stranger = () => ({ ...desk, actor: { name: 'Khách', role: 'other' as const } });
const nominated = async (name: string, awardId = 'ldtt'): Promise<NominationId> =>
  must(
    await addNomination(desk, {
      nominee: {
        kind: 'person',
        salutation: 'Ông',
        name,
        position: 'Trưởng phòng',
        unit: 'Ban Quản lý',
        unitTaxCode: '',
      },
      awardId: awardId as AwardId,
      occasion: 'merit',
      year: 2026,
      receivedOn: '2026-12-01' as CivilDate,
      achievement: '',
      period: '',
      earlierAwards: [],
      initiatives: [],
    }),
  );
const agendaOf = async (id: MeetingId): Promise<readonly string[]> =>
  ((await loadMeetingRecord(desk.db, id))?.matters ?? []).map(({ nominationId }) => nominationId);

describe('a meeting in preparation', () => {
  test('may begin with an empty agenda, but is not called with one', async () => {
    const id = must(await prepareMeeting(desk, { ...details, nominationIds: [] }));
    expect(refusal(await advanceMeeting(desk, { meetingId: id }))).toEqual({ type: 'required', field: 'agenda' });
    must(await setAgenda(desk, { meetingId: id, nominationIds: [await nominated('Lê Văn Mới')] }));
    expect(await advanceMeeting(desk, { meetingId: id })).toEqual({ ok: true, value: 'convened' });
  });

  test('keeps what the invitation says, tidied, and refuses what it cannot do without', async () => {
    must(await editMeeting(desk, { meetingId, details: { ...details, title: ' Phiên  họp năm 2026 ' } }));
    expect((await record()).meeting).toMatchObject({ title: 'Phiên họp năm 2026', guests: ['Sở Nội vụ'] });
    const edited = (part: Partial<MeetingDetails>) =>
      editMeeting(desk, { meetingId, details: { ...details, ...part } });
    expect(refusal(await edited({ title: ' ' }))).toEqual({ type: 'required', field: 'title' });
    expect(refusal(await edited({ place: '' }))).toEqual({ type: 'required', field: 'place' });
    expect(refusal(await edited({ programme: [{ title: '', minutes: 5 }] }))).toMatchObject({ field: 'programme' });
    expect(refusal(await edited({ programme: [{ title: 'A', minutes: 2.5 }] }))).toMatchObject({ field: 'programme' });
  });

  test('scores by another set, or others, only while no mark stands on what would go', async () => {
    const { meeting } = await record();
    const [shipped, ...others] = smallWorld.criteriaSets;
    const scoring = (part: Partial<MeetingDetails>) =>
      editMeeting(desk, { meetingId, details: { ...meeting, ...part } });
    const own = { ...shipped!, id: 'own' as CriteriaSetId, name: 'Bảng riêng' };
    const plans = { ...own, id: 'plans' as CriteriaSetId, criteria: others[0]!.criteria };
    await change(desk.db, deedOf(desk, 'criteria-begun'), ['criteriaSets'], async () => {
      await desk.db.criteriaSets.bulkAdd([own, plans, { ...own, id: 'draft' as CriteriaSetId, published: false }]);
      return ok(true);
    });
    for (const [id, type] of [
      ['draft', 'criteria-draft'],
      ['plans', 'not-for-panel'],
      [others.find(({ audience }) => audience === 'person')!.id, 'not-for-panel'],
      ['none', 'not-found'],
    ] as const) {
      expect(refusal(await scoring({ criteriaSetId: id as CriteriaSetId })), id).toMatchObject({ type });
      const prepared = await prepareMeeting(desk, {
        ...details,
        criteriaSetId: id as CriteriaSetId,
        nominationIds: [],
      });
      expect(refusal(prepared), id).toMatchObject({ type });
    }
    const [one, two] = meeting.scoredNomineeIds;
    const mark = (value: Mark | null, nomineeId = one!) =>
      recordScore(desk, { meetingId, memberId: seats[0]!, nomineeId, criterion: '1.1', mark: value });
    must(await mark(100 as Mark));
    expect(refusal(await scoring({ criteriaSetId: own.id }))).toEqual({ type: 'marks-stand', name: shipped!.name });
    const nobody = { criteriaSetId: null, scoredNomineeIds: [] };
    expect(refusal(await scoring(nobody))).toMatchObject({ type: 'marks-stand' });
    const { name } = (await record()).nominees.find(({ id }) => id === one)!;
    expect(refusal(await scoring({ scoredNomineeIds: [two!] }))).toEqual({ type: 'marks-stand', name });
    // Whom no mark was given, and the order, may change; so may everything once the mark is taken out.
    must(await scoring({ scoredNomineeIds: meeting.scoredNomineeIds.filter((id) => id !== two).toReversed() }));
    must(await mark(null));
    must(await scoring({ ...nobody, criteriaSetId: own.id }));
    expect((await record()).sheets).toEqual([]);
  });

  test('put on another day is bound to the rules and seats of that day, and its roll is void', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(8);
    must(await editMeeting(desk, { meetingId, details: { ...details, date: '2026-09-30' as CivilDate } }));
    expect((await record()).meeting.ruleBookId).toBe('R2025b');
    expect((await record()).attendances).toEqual([]);
    expect(
      refusal(await editMeeting(desk, { meetingId, details: { ...details, date: '2027-03-01' as CivilDate } })),
    ).toEqual({ type: 'no-rule-book', date: '2027-03-01' });
    expect(
      refusal(await editMeeting(desk, { meetingId, details: { ...details, date: '2025-12-01' as CivilDate } })),
    ).toEqual({ type: 'seat-empty', role: 'chair' });
  });

  test('is changed only before it opens, and only by chair or secretary', async () => {
    const vote = { awardId: 'ldtt' as AwardId, terms: awardOf((await record()).ruleBook, 'ldtt' as AwardId).vote };
    const share = { numerator: 2, denominator: 3, comparison: 'at-least' as const };
    const deeds = (at: typeof desk) => [
      editMeeting(at, { meetingId, details }),
      setAgenda(at, { meetingId, nominationIds: [] }),
      settleRules(at, { meetingId, votes: [vote], quorum: share, source: 'Điều 6' }),
    ];
    for (const deed of deeds(stranger())) {
      expect(refusal(await deed)).toEqual({ type: 'role-forbids', action: 'prepare' });
    }
    await inSession();
    for (const deed of deeds(desk)) {
      expect(refusal(await deed)).toEqual({ type: 'phase-forbids', phase: 'in-session', action: 'prepare' });
    }
  });
});

describe('the agenda', () => {
  let id: MeetingId;
  let [a, b, own] = ['', '', ''] as NominationId[];
  beforeEach(async () => {
    id = must(await prepareMeeting(desk, { ...details, nominationIds: [] }));
    [a, b, own] = [await nominated('Lê Văn Mới'), await nominated('Trần Văn Cũ'), await nominated('Vũ Đình Phong')];
  });

  test('is the list it is given, in its order', async () => {
    must(await setAgenda(desk, { meetingId: id, nominationIds: [a!, b!] }));
    must(await setAgenda(desk, { meetingId: id, nominationIds: [b!, own!, a!] }));
    expect(await agendaOf(id)).toEqual([b, own, a]);
  });

  test('proposes a member as recused from his own case, and takes that back with the case', async () => {
    must(await setAgenda(desk, { meetingId: id, nominationIds: [a!, own!] }));
    const recusals = () => desk.db.recusals.where({ meetingId: id }).toArray();
    expect(await recusals()).toMatchObject([{ nominationId: own, memberId: seats[5] }]);
    must(await setAgenda(desk, { meetingId: id, nominationIds: [a!] }));
    expect(await recusals()).toEqual([]);
  });

  test('refuses a case twice, one on another agenda, and one that is not there, and stays as it was', async () => {
    must(await setAgenda(desk, { meetingId: id, nominationIds: [a!] }));
    const set = (...ids: readonly unknown[]) =>
      setAgenda(desk, { meetingId: id, nominationIds: ids as NominationId[] });
    expect(refusal(await set(a, a))).toEqual({ type: 'required', field: 'agenda' });
    expect(refusal(await set(b, smallWorld.nominations[0]!.id))).toEqual({ type: 'on-another-agenda' });
    expect(refusal(await set('none'))).toEqual({ type: 'not-found', subject: 'nomination' });
    expect(await agendaOf(id)).toEqual([a]);
  });
});

describe('a rule settled by the council', () => {
  const share = { numerator: 3, denominator: 4, comparison: 'at-least' as const };
  const award = 'cstd-co-so' as AwardId;
  const settle = async (source = ' Điều 6  Quy chế ', awardId = award) =>
    settleRules(desk, {
      meetingId,
      quorum: null,
      votes: [{ awardId, terms: { ...awardOf((await record()).ruleBook, awardId).vote, threshold: share } }],
      source,
    });

  test('is a new edition from the day of the meeting on, to which the meeting is bound', async () => {
    const { ruleBook: before, meeting } = await record();
    must(await settle());
    const { ruleBook: after, ruleBooks } = await record();
    expect(after).toMatchObject({ from: meeting.date, to: before.to });
    expect(ruleBooks.find(({ id }) => id === before.id)?.to).toBe('2026-12-14');
    expect(awardOf(after, award).vote).toMatchObject({ threshold: share, grade: 'local', source: 'Điều 6 Quy chế' });
    expect(editionBefore(ruleBooks, after)?.id).toBe(before.id);
    expect(changedRules(before, after).map((line) => line.award?.id)).toEqual([award]);
  });

  test('and settled once more before any meeting stays one edition', async () => {
    must(await settle());
    const editions = (await record()).ruleBooks.length;
    must(await settleRules(desk, { meetingId, votes: [], quorum: share, source: 'Điều 4' }));
    const { ruleBook, ruleBooks } = await record();
    expect(ruleBooks).toHaveLength(editions);
    expect(ruleBook.quorum).toEqual({ threshold: share, grade: 'local', source: 'Điều 4' });
    expect(awardOf(ruleBook, award).vote.threshold).toEqual(share);
  });

  test('binds later meetings in preparation and leaves one already held alone', async () => {
    const later = must(await prepareMeeting(desk, { ...details, nominationIds: [] }));
    must(await settle());
    const { ruleBook } = await record();
    expect((await desk.db.meetings.get(later))?.ruleBookId).toBe(ruleBook.id);
    await inSession();
    const same = must(
      await prepareMeeting(desk, { ...details, date: (await record()).meeting.date, nominationIds: [] }),
    );
    must(await settleRules(desk, { meetingId: same, votes: [], quorum: share, source: 'Điều 4' }));
    const { to: _, ...rules } = ruleBook;
    expect((await record()).ruleBook).toMatchObject(rules);
    expect((await desk.db.meetings.get(same))?.ruleBookId).not.toBe(ruleBook.id);
  });

  test('needs its article, a share that can be reached, and is never one that the law sets', async () => {
    expect(refusal(await settle(' '))).toEqual({ type: 'required', field: 'article' });
    expect(refusal(await settle('Điều 6', 'cstd-toan-quoc' as AwardId))).toEqual({ type: 'rule-is-law' });
    for (const [numerator, denominator] of [
      [0, 3],
      [4, 3],
      [1, 0],
      [0.5, 1],
    ] as const) {
      const threshold = { numerator, denominator, comparison: 'at-least' as const };
      expect(refusal(await settleRules(desk, { meetingId, votes: [], quorum: threshold, source: 'Điều 4' }))).toEqual({
        type: 'share-impossible',
      });
    }
  });
});

describe('a letterhead', () => {
  const { id, councilId: _, from, to: __, ...text } = smallWorld.letterheads[0]!;

  test('is corrected in place, or renewed from a day on', async () => {
    must(await correctLetterhead(desk, { letterheadId: id, text: { ...text, place: ' Bắc  Giang ' } }));
    const renewed = must(
      await renewLetterhead(desk, { from: '2026-12-10' as CivilDate, text: { ...text, place: 'Bắc Ninh' } }),
    );
    expect(await desk.db.letterheads.get(id)).toMatchObject({ place: 'Bắc Giang', from, to: '2026-12-09' });
    expect(await desk.db.letterheads.get(renewed)).toMatchObject({ place: 'Bắc Ninh', from: '2026-12-10', to: null });
  });

  test('cannot begin before the present one, lack its lines, or be changed by just anybody', async () => {
    expect(refusal(await renewLetterhead(desk, { from, text }))).toEqual({ type: 'letterhead-not-later', from });
    const bare = { letterheadId: id, text: { ...text, superiorLines: [' '] } };
    expect(refusal(await correctLetterhead(desk, bare))).toEqual({ type: 'required', field: 'lines' });
    expect(refusal(await correctLetterhead(stranger(), { letterheadId: id, text }))).toMatchObject({
      type: 'role-forbids',
    });
    expect(refusal(await renewLetterhead(stranger(), { from: '2026-12-10' as CivilDate, text }))).toMatchObject({
      type: 'role-forbids',
    });
  });
});
