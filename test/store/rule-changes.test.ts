import { describe, expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { AwardId, MeetingId, RuleBookId } from '#domain/ids.ts';
import { minutesFacts } from '#domain/papers/minutes-facts.ts';
import { editionDiff } from '#domain/rules/edition-diff.ts';
import { awardOf, ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import type { RuleEdit } from '#domain/rules/rule-change.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';
import { explainYear } from '#store/eligibility.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { addNomination } from '#store/nominations.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { changeRule, takeEditions } from '#store/rule-changes.ts';
import { lastRuleDeed, undoRuleDeed } from '#store/rule-undo.ts';
import { shippedCatalogue, shippedRuleBooks } from '#store/shipped.ts';
import { startSampleCouncil } from '#store/sample.ts';
import type { Desk } from '#store/desk.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, inSession, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const threeQuarters = { numerator: 3, denominator: 4, comparison: 'at-least' as const };
const [flag, national, base] = ['co-thi-dua-tinh', 'cstd-toan-quoc', 'cstd-co-so'] as AwardId[];
const books = (): Promise<readonly RuleBook[]> => desk.db.ruleBooks.orderBy('from').toArray();
const inForce = async (on: string): Promise<RuleBook> => ruleBookOn(await books(), day(on))!;
const voteEdit = async (awardId: AwardId, threshold = threeQuarters): Promise<RuleEdit> => {
  const vote = awardOf(await inForce('2026-12-15'), awardId).vote;
  return { type: 'vote', awardId, terms: { ...vote, threshold } };
};
const changed = async (
  from: string,
  edit: RuleEdit,
  { bookId = 'R2026', source = 'Điều 6 Quy chế số 12/QĐ-HĐTĐKT', reason = '' } = {},
) => changeRule(desk, { bookId: bookId as RuleBookId, from: day(from), edit, source, reason });

/** Every day from the first edition on has one edition, and the data agree with themselves. */
async function holdsOnEveryDay(): Promise<void> {
  const all = await books();
  for (const date of ['2024-01-01', '2025-07-01', '2026-10-01', '2026-12-14', '2026-12-20', '2027-02-28']) {
    expect(
      all.filter(({ from, to }) => from <= date && (to === null || date <= to)),
      date,
    ).toHaveLength(1);
  }
  expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
}

describe('a rule that is changed from a day on', () => {
  test('stands in an edition of its own; the old one ends the day before and says what it said', async () => {
    const before = await inForce('2026-12-01');
    const id = must(await changed('2026-12-20', await voteEdit(flag!)));
    const after = await inForce('2026-12-20');
    expect(after).toMatchObject({ id, from: '2026-12-20', to: before.to, madeFrom: before.id });
    expect(after.name.vi).toBe('Quy định từ 20/12/2026');
    expect(await inForce('2026-12-19')).toEqual({ ...before, to: '2026-12-19' });
    expect(awardOf(after, flag!).vote).toMatchObject({ threshold: threeQuarters, grade: 'local' });
    await holdsOnEveryDay();
  });

  test('is all that the two editions say differently, old beside new', async () => {
    const before = await inForce('2026-12-01');
    must(await changed('2026-12-20', await voteEdit(flag!)));
    const diff = editionDiff(before, await inForce('2026-12-20'));
    expect(diff).toMatchObject([
      {
        award: { id: flag },
        before: { type: 'vote', rule: { grade: 'default' } },
        after: { type: 'vote', rule: { threshold: threeQuarters } },
      },
    ]);
  });

  test('binds the meetings ahead of it, and is the same edition while another rule follows for that day', async () => {
    const { meeting } = await record();
    const id = must(await changed(meeting.date, await voteEdit(flag!)));
    expect((await record()).meeting.ruleBookId).toBe(id);
    const count = (await books()).length;
    const again = must(await changed(meeting.date, await voteEdit(base!), { bookId: id }));
    expect([again, (await books()).length]).toEqual([id, count]);
    expect(awardOf((await record()).ruleBook, flag!).vote.threshold).toEqual(threeQuarters);
  });

  test('typed without a document stays a custom; with its number it is local, and then never without one', async () => {
    const custom = must(await changed('2026-12-20', await voteEdit(flag!), { source: ' ' }));
    expect(awardOf(await inForce('2026-12-20'), flag!).vote.grade).toBe('default');
    must(await changed('2026-12-20', await voteEdit(flag!), { bookId: custom }));
    expect(awardOf(await inForce('2026-12-20'), flag!).vote.grade).toBe('local');
    const half = { numerator: 1, denominator: 2, comparison: 'at-least' as const };
    expect(refusal(await changed('2026-12-20', await voteEdit(flag!, half), { bookId: custom, source: '' }))).toEqual({
      type: 'required',
      field: 'article',
    });
  });

  test('of the law needs a reason and another citation with its article, and stays law', async () => {
    const edit = await voteEdit(national!);
    const old = 'Nghị định 152/2025/NĐ-CP, Điều 33, khoản 5';
    const now = 'Nghị định số 15/2027/NĐ-CP, Điều 30, khoản 4';
    expect(refusal(await changed('2026-12-20', edit, { source: now }))).toEqual({ type: 'required', field: 'reason' });
    for (const source of [old, 'Quy chế số 12/QĐ, Điều 6', 'Nghị định số 15/2027/NĐ-CP', '']) {
      expect(refusal(await changed('2026-12-20', edit, { source, reason: 'Nghị định mới' }))).toEqual({
        type: 'law-needs-citation',
      });
    }
    must(await changed('2026-12-20', edit, { source: now, reason: ' Nghị định mới ' }));
    expect(awardOf(await inForce('2026-12-20'), national!).vote).toMatchObject({ grade: 'law', source: now });
    expect((await desk.db.journal.toArray()).at(-1)).toMatchObject({ type: 'rule-changed', reason: 'Nghị định mới' });
  });

  test('is refused on a day of another edition, across a gap, as it is already, and of an impossible share', async () => {
    const edit = await voteEdit(flag!);
    expect(refusal(await changed('2026-09-01', edit))).toEqual({
      type: 'edition-overlap',
      day: '2026-09-01',
      from: '2025-08-05',
    });
    expect(refusal(await changed('2027-03-02', edit))).toEqual({
      type: 'edition-gap',
      from: '2027-03-01',
      to: '2027-03-01',
    });
    expect(refusal(await changed('2023-05-01', edit, { bookId: 'R2024' }))).toMatchObject({ type: 'edition-gap' });
    const same = awardOf(await inForce('2026-12-15'), flag!).vote;
    expect(refusal(await changed('2026-12-20', { type: 'vote', awardId: flag!, terms: same }, { source: '' }))).toEqual(
      { type: 'rule-unchanged' },
    );
    const whole = { numerator: 5, denominator: 4, comparison: 'at-least' as const };
    expect(refusal(await changed('2026-12-20', await voteEdit(flag!, whole)))).toEqual({ type: 'share-impossible' });
    expect(await books()).toEqual(shippedRuleBooks);
  });

  test('goes on without end from the day after the last edition', async () => {
    must(await changed('2027-03-01', await voteEdit(flag!)));
    expect(await inForce('2031-01-01')).toMatchObject({ from: '2027-03-01', to: null });
    expect((await inForce('2027-02-28')).id).toBe('R2026');
    await holdsOnEveryDay();
  });

  test('is written by chair or secretary alone', async () => {
    const stranger = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    const input = { bookId: 'R2026' as RuleBookId, from: day('2026-12-20'), edit: await voteEdit(flag!), source: '' };
    for (const deed of [changeRule(stranger, { ...input, reason: '' }), takeEditions(stranger, [])])
      expect(refusal(await deed)).toEqual({ type: 'role-forbids', action: 'keep-rules' });
  });
});

describe('what else an edition says', () => {
  test('a condition takes another text and figure, and a cap can be added and dropped again', async () => {
    const text = { vi: '03 lần liên tục đạt danh hiệu cấp tỉnh', en: '' };
    const years: RuleEdit = { type: 'condition', awardId: national!, conditionId: '2-nam-cstd-tinh', text, figure: 3 };
    const law = { source: 'Luật Thi đua, khen thưởng số 09/2027/QH16, Điều 21', reason: 'Luật mới' };
    const id = must(await changed('2026-12-20', years, law));
    expect(awardOf(await inForce('2026-12-20'), national!).conditions[0]).toEqual({
      id: '2-nam-cstd-tinh',
      text: { vi: text.vi, en: text.vi },
      grade: 'law',
      source: law.source,
      check: { type: 'titles-in-a-row', title: 'cstd-tinh', years: 3 },
    });
    const cap: RuleEdit = {
      type: 'new-condition',
      awardId: base!,
      id: 'c1',
      text: { vi: 'Không quá 15% số “Lao động tiên tiến”', en: '' },
      cap: { percent: 15, of: 'ldtt' as AwardId },
    };
    must(await changed('2026-12-20', cap, { bookId: id }));
    const added = awardOf(await inForce('2026-12-20'), base!).conditions.at(-1);
    expect(added).toMatchObject({ grade: 'local', check: { type: 'cap', percent: 15, of: { awardId: 'ldtt' } } });
    must(await changed('2026-12-20', { type: 'condition-gone', awardId: base!, conditionId: 'c1' }, { bookId: id }));
    expect(awardOf(await inForce('2026-12-20'), base!).conditions.map(({ id: own }) => own)).not.toContain('c1');
    expect(
      refusal(
        await changed('2026-12-20', { ...years, figure: 0 }, { ...law, source: `${law.source}, khoản 2`, bookId: id }),
      ),
    ).toEqual({
      type: 'years-impossible',
    });
  });

  test('a piece of the dossier is added, worded anew and dropped, and stands in the comparison', async () => {
    const before = await inForce('2026-12-01');
    const ofFlag = { awardId: flag!, itemId: 'd1' };
    const text = (vi: string) => ({ vi, en: '' });
    const bookId = must(
      await changed('2026-12-20', { type: 'new-dossier-item', awardId: flag!, id: 'd1', text: text('Báo cáo') }),
    );
    must(
      await changed('2026-12-20', { type: 'dossier-item', ...ofFlag, text: text('Báo cáo có xác nhận') }, { bookId }),
    );
    const after = await inForce('2026-12-20');
    expect(awardOf(after, flag!).dossier?.at(-1)).toMatchObject({
      grade: 'local',
      text: { vi: 'Báo cáo có xác nhận' },
    });
    expect(editionDiff(before, after)).toMatchObject([
      { award: { id: flag }, before: null, after: { type: 'dossier' } },
    ]);
    must(await changed('2026-12-20', { type: 'dossier-item-gone', ...ofFlag }, { bookId }));
    expect(awardOf(await inForce('2026-12-20'), flag!).dossier?.map(({ id }) => id) ?? []).not.toContain('d1');
    expect(refusal(await changed('2026-12-20', { type: 'dossier-item-gone', ...ofFlag }, { bookId }))).toEqual({
      type: 'rule-gone',
    });
  });

  test('another decides, by the document that says so', async () => {
    must(await changed('2026-12-20', { type: 'decider', awardId: flag!, decider: 'truong-ban' }));
    const award = awardOf(await inForce('2026-12-20'), flag!);
    expect([award.decider, award.deciderRule?.grade]).toEqual(['truong-ban', 'local']);
    expect(
      refusal(
        await changed(
          '2026-12-20',
          { type: 'decider', awardId: base!, decider: 'ai đó' },
          { bookId: (await inForce('2026-12-20')).id },
        ),
      ),
    ).toEqual({ type: 'rule-gone' });
  });

  test('an award is taken up from the catalogue with what it builds on and whoever decides it', async () => {
    const take = (awardId: string): RuleEdit => ({
      type: 'award',
      awardId: awardId as AwardId,
      catalogue: shippedCatalogue,
    });
    const id = must(await changed('2026-12-20', take('tap-the-ldxs')));
    must(await changed('2026-12-20', take('huan-chuong-lao-dong-ba'), { bookId: id }));
    const book = await inForce('2026-12-20');
    const taken = book.awards.slice(7).map(({ id: own }) => own);
    expect(taken).toEqual(['tap-the-ldxs', 'tap-the-ldtt', 'huan-chuong-lao-dong-ba']);
    for (const { decider } of book.awards) expect(book.deciders.map(({ id: own }) => own)).toContain(decider);
    expect(refusal(await changed('2026-12-20', take('tap-the-ldtt'), { bookId: id }))).toEqual({ type: 'award-known' });
  });

  test('a question is answered by a document, which joins the citations', async () => {
    const answer: RuleEdit = { type: 'answered', questionId: 'quyet-dinh-86' };
    expect(refusal(await changed('2026-12-20', answer, { source: '' }))).toEqual({
      type: 'required',
      field: 'article',
    });
    const source = 'Công văn số 45/SNV-TĐKT';
    must(await changed('2026-12-20', answer, { source }));
    const { asks, citations } = await inForce('2026-12-20');
    expect(asks?.map(({ id }) => id)).not.toContain('quyet-dinh-86');
    expect(citations.at(-1)).toBe(source);
  });
});

describe('a meeting that was held', () => {
  const minutesNow = async () => {
    const { frozenAt: _, ...facts } = minutesFacts(await record(), 0 as Instant);
    return facts;
  };

  test('keeps the rules it stood under, whatever is changed for later', async () => {
    await inSession();
    const { meeting, ruleBook } = await record();
    const minutes = await minutesNow();
    must(await changed('2026-12-16', await voteEdit(flag!)));
    const after = await record();
    expect(after.meeting).toEqual(meeting);
    expect(after.ruleBook).toEqual({ ...ruleBook, to: '2026-12-15' });
    expect(await minutesNow()).toEqual(minutes);
  });

  test('is never worded anew: neither from its day on, nor from a day on which its files came in', async () => {
    await inSession();
    const received = (await record()).nominations.map(({ receivedOn }) => receivedOn).toSorted()[0]!;
    for (const from of ['2026-12-15', received]) {
      const bookId = (await inForce(from)).id;
      expect(refusal(await changed(from, await voteEdit(flag!), { bookId }))).toEqual({
        type: 'rules-used',
        date: '2026-12-15',
      });
    }
    must(await changed('2024-06-01', await voteEdit(flag!), { bookId: 'R2024' }));
  });
});

describe('a file of 2024', () => {
  const nomination = async (at: Desk = desk) =>
    must(
      await addNomination(at, {
        nominee: {
          kind: 'person',
          salutation: 'Bà',
          name: 'Đỗ Thị Xưa',
          position: 'Chuyên viên',
          unit: 'Ban Quản lý',
          unitTaxCode: '',
        },
        awardId: base!,
        occasion: 'merit',
        year: 2024,
        receivedOn: day('2024-11-20'),
        achievement: '',
        period: 'năm 2024',
        earlierAwards: [],
        initiatives: [],
      }),
    );

  test('is judged by the rules of 2024, and voted on by those of the meeting’s day', async () => {
    const id = await nomination();
    const [explained] = await explainYear(desk.db, 2024, day('2026-12-20'));
    expect(explained?.lines[0]).toMatchObject({
      verdict: 'met',
      source: 'Nghị định 152/2025/NĐ-CP, Điều 60',
      evidence: [{ type: 'rule-book', name: { vi: 'Quy định từ 01/01/2024' } }],
    });
    const rules = explained?.lines.map(({ ruleId }) => ruleId);
    expect(rules).toContain('xuat-sac-hoac-sang-kien');
    expect(rules).not.toContain('xuat-sac-va-sang-kien');
    expect(explained?.lines.find(({ ruleId }) => ruleId === 'khong-vuong-mac')?.grade).toBe('default');
    const later: MeetingId = must(
      await prepareMeeting(desk, {
        title: 'Phiên họp bổ sung',
        purpose: '',
        year: 2024,
        date: day('2026-12-20'),
        opensAt: '08:00' as ClockTime,
        place: 'Phòng họp số 1',
        guests: [],
        programme: [],
        criteriaSetId: null,
        scoredNomineeIds: [],
        nominationIds: [id],
      }),
    );
    expect((await loadMeetingRecord(desk.db, later))?.ruleBook.id).toBe('R2026');
  });

  test('of a council begun without them is judged once the editions of then are added', async () => {
    const early = shippedRuleBooks.slice(0, 2);
    const young = await openDesk();
    must(await startSampleCouncil(young, { ...smallWorld, ruleBooks: shippedRuleBooks.slice(2) }));
    const first = async () => (await explainYear(young.db, 2024, null))[0]?.lines[0];
    await nomination(young);
    expect(await first()).toMatchObject({ lacks: [{ type: 'no-rule-book' }] });
    must(await takeEditions(young, early));
    expect(await first()).toMatchObject({ evidence: [{ type: 'rule-book' }] });
    expect(refusal(await takeEditions(young, early))).toMatchObject({ type: 'edition-overlap' });
    young.db.close();
  });
});

describe('a change of the rules', () => {
  test('is taken back, the meetings that it bound too, and the one before it after it', async () => {
    const before = await books();
    const { meeting } = await record();
    must(await changed(meeting.date, await voteEdit(flag!)));
    must(await undoRuleDeed(desk, (await lastRuleDeed(desk.db))!));
    expect(await books()).toEqual(before);
    expect((await record()).meeting).toEqual(meeting);
    expect(await lastRuleDeed(desk.db)).toBeUndefined();
  });

  test('is not taken back once a meeting was prepared under it', async () => {
    must(await changed('2026-12-20', await voteEdit(flag!)));
    const { meeting } = await record();
    must(await prepareMeeting(desk, { ...meeting, date: day('2026-12-21'), nominationIds: [], scoredNomineeIds: [] }));
    expect(refusal(await undoRuleDeed(desk, (await lastRuleDeed(desk.db))!))).toEqual({
      type: 'cannot-undo',
      why: 'changed-since',
    });
  });
});
