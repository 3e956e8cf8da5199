import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { countNominations } from '#domain/nominations/nomination.ts';
import { appraisalFacts } from '#domain/papers/appraisal-facts.ts';
import { countGroups } from '#domain/intake/findings.ts';
import { ok } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { loadAppraisal, noteProposal } from '#store/appraisal.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { setRuleAside } from '#store/eligibility.ts';
import { recordFlag } from '#store/flags.ts';
import { desk, meetingId, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const { year } = smallWorld.nominations[0]!;
const day = (typed: string): CivilDate => typed as CivilDate;
const firm = smallWorld.nominations.find(({ awardId }) => awardId === ('bang-khen-tinh' as never))!;
const loaded = async (meeting = false) => (await loadAppraisal(desk.db, year, meeting ? meetingId : null))!;

const facts = async () => {
  const appraisal = await loaded();
  const standing = { group: 'eligible', met: 0, rules: 0, unknown: 0, lacks: [], aside: [] } as const;
  const cases = appraisal.cases.map((one) => ({ ...one, standing }));
  return appraisalFacts({ ...appraisal, year, cases, asked: [] }, desk.clock())!;
};
const rowOf = async (nominee: string) =>
  (await facts()).awards.flatMap(({ rows }) => rows).find((row) => row.nominee === nominee)!;
const firmName = smallWorld.nominees.find(({ id }) => id === firm.nomineeId)!.name;

/** What another part of the product writes: its own commands are none of this file's. */
const writes = async (table: 'opinionLetters' | 'publications', row: unknown): Promise<void> => {
  must(
    await change(desk.db, deedOf(desk, 'entry-registered'), [table], async () => {
      await desk.db.table(table).put(row);
      return ok(true);
    }),
  );
};

test('the report counts nominations and nominees apart, and every file stands in one of three groups', async () => {
  const { total, groups, awards } = await facts();
  expect(total).toEqual(countNominations(smallWorld.nominations.filter((nomination) => nomination.year === year)));
  const sum = Object.values(groups).reduce((all, { nominations }) => all + nominations, 0);
  expect(sum).toBe(total.nominations);
  expect(awards.reduce((all, { rows }) => all + rows.length, 0)).toBe(total.nominations);
});

test('awards stand from the higher to the lower, collectives before persons', async () => {
  const { awards } = await facts();
  expect(awards[0]?.award).toMatch(/^Cờ thi đua của Chính phủ|^Chiến sĩ thi đua toàn quốc/u);
  expect(awards.at(-1)?.award).toMatch(/^Giấy khen/u);
  for (const { rows, collectives } of awards) {
    expect(rows.slice(0, collectives).some(({ nominee }) => /^(?:Ông|Bà) /u.test(nominee))).toBe(false);
    expect(rows.slice(collectives).every(({ nominee }) => /^(?:Ông|Bà) /u.test(nominee))).toBe(true);
  }
});

test('what stands against a nominee makes its file one to be supplemented, until it is set aside', async () => {
  const groupOf = async () => (await loaded()).cases.find(({ nomination }) => nomination.id === firm.id)!.review.group;
  const before = countGroups((await loaded()).cases.map(({ review }) => review));
  must(
    await recordFlag(desk, {
      nomineeId: firm.nomineeId,
      kind: 'inspection',
      from: day('2026-10-01'),
      to: null,
      document: 'Quyết định thanh tra số 9/QĐ-TTr',
    }),
  );
  expect(await groupOf()).toBe('to-supplement');
  const aside = { ruleId: 'khong-vuong-mac', rule: { vi: 'Không vướng mắc', en: '' }, reason: 'đã có kết luận miệng' };
  must(await setRuleAside(desk, { ...aside, nominationIds: [firm.id] }));
  const after = countGroups((await loaded()).cases.map(({ review }) => review));
  expect(after).toEqual(before);
  expect((await facts()).overrides).toMatchObject([
    { reason: 'đã có kết luận miệng', awards: [{ nominees: [firmName] }] },
  ]);
});

test('of a meeting only its agenda is reported on', async () => {
  const { matters, meeting } = await record();
  const report = await loaded(true);
  expect(report.cases.map(({ nomination }) => nomination.id).toSorted()).toEqual(
    matters.map(({ nominationId }) => nominationId).toSorted(),
  );
  expect(report.meetingOn).toBe(meeting.date);
});

test('agencies’ answers and the publication stand in the row of whom they concern', async () => {
  const asked = {
    nomineeId: firm.nomineeId,
    answer: 'agree',
    answeredOn: day('2026-12-01'),
    answerNumber: '8/TBN',
    note: '',
  };
  const letter = { year, number: '640/BQL-VP', date: day('2026-11-16') };
  await writes('opinionLetters', {
    id: 'l1',
    agency: 'Thuế tỉnh',
    ...letter,
    dueOn: day('2026-11-30'),
    asked: [asked],
  });
  const unanswered = [{ ...asked, answer: null, answeredOn: null, answerNumber: '' }];
  await writes('opinionLetters', {
    id: 'l2',
    agency: 'Công an tỉnh',
    ...letter,
    dueOn: day('2020-01-01'),
    asked: unanswered,
  });
  await writes('publications', {
    id: 'p1',
    year,
    nominationIds: [firm.id],
    place: 'Cổng thông tin',
    number: '31/TB',
    from: day('2026-11-20'),
    workingDays: 10,
    closing: null,
  });
  const row = await rowOf(firmName);
  expect(row.opinions.map(({ agency, answer }) => [agency, answer])).toEqual([
    ['Thuế tỉnh', 'agree'],
    ['Công an tỉnh', 'overdue'],
  ]);
  expect(row.publication).toMatchObject({ number: '31/TB', closing: null });
  const { letters, publications } = await facts();
  expect(letters).toMatchObject([
    { agency: 'Thuế tỉnh', asked: 1, agree: 1, open: 0 },
    { agency: 'Công an tỉnh', asked: 1, agree: 0, open: 1 },
  ]);
  expect(publications).toMatchObject([{ nominations: 1 }]);
});

test('what the standing members propose is noted for many at once and taken back with empty words', async () => {
  const nominationIds = smallWorld.nominations.slice(0, 3).map(({ id }) => id);
  must(await noteProposal(desk, { nominationIds, text: '  Đồng ý trình Hội đồng ' }));
  const noted = async () =>
    (await desk.db.nominations.bulkGet(nominationIds)).map((nomination) => nomination?.standingProposal);
  expect(await noted()).toEqual(nominationIds.map(() => 'Đồng ý trình Hội đồng'));
  must(await noteProposal(desk, { nominationIds: nominationIds.slice(0, 1), text: ' ' }));
  expect(await noted()).toEqual([undefined, 'Đồng ý trình Hội đồng', 'Đồng ý trình Hội đồng']);
  expect(refusal(await noteProposal(desk, { nominationIds: [], text: 'Đồng ý' }))).toEqual({ type: 'nothing-chosen' });
});

test('the report is the council’s, with a number of its own, signed by the secretary and the standing member', async () => {
  const { letterhead, signedBy } = await facts();
  expect(letterhead.symbol).toBe('/BC-HĐTĐKT');
  expect(signedBy.map(({ role }) => role)).toEqual(['secretary', 'standing-member']);
});
