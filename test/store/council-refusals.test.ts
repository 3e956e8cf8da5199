import { describe, expect, test } from 'vitest';
import type { AwardId, MemberId } from '#domain/ids.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { endSeat, seatMember, startCouncil } from '#store/council.ts';
import { editTexts } from '#store/meetings.ts';
import { addNomination } from '#store/nominations.ts';
import { attachSignature, freezePaper } from '#store/papers.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { closeBallot } from '#store/rounds.ts';
import { recordScore } from '#store/scoring.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { councilNames } from '#words/founding-words.ts';
import {
  desk,
  meetingId,
  seats,
  at,
  refusal,
  record,
  inSession,
  elect,
  open,
  countOf,
  scoreOnce,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

test('a score beyond its leaf, or that is no whole hundredth, is refused', async () => {
  expect(refusal(await scoreOnce(1501))).toEqual({ type: 'out-of-range', min: 0, max: 1500 });
  expect(refusal(await scoreOnce(-1))).toMatchObject({ type: 'out-of-range' });
  expect(refusal(await scoreOnce(0.5))).toMatchObject({ type: 'out-of-range' });
  expect(await scoreOnce(1500)).toMatchObject({ ok: true });
});

test('a score by somebody who has no seat is refused', async () => {
  const stranger = await recordScore(desk, {
    meetingId,
    memberId: 'nobody' as MemberId,
    nomineeId: smallWorld.meetings[0]!.scoredNomineeIds[0]!,
    criterion: '1.1',
    mark: 100 as Mark,
  });
  expect(refusal(stranger)).toEqual({ type: 'not-a-member', memberId: 'nobody' });
});

test('a paper drawn before somebody changed the meeting is not frozen', async () => {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  const subject = { kind: 'count-record' as const, roundId: round.id };
  const facts = paperFacts(await record(), subject, 1 as Instant);
  must(await editTexts(desk, { meetingId, texts: { place: 'Phòng họp số 2' } }));
  const drawn = { subject, facts, bytes: new Uint8Array([1]), anchors: [] };
  expect(refusal(await freezePaper(desk, { meetingId, drawn }))).toEqual({ type: 'changed-meanwhile' });
  const fresh = { ...drawn, facts: paperFacts(await record(), subject, 1 as Instant) };
  const paper = must(await freezePaper(desk, { meetingId, drawn: fresh }));
  expect(refusal(await freezePaper(desk, { meetingId, drawn: fresh }))).toEqual({ type: 'already-frozen' });
  const early = { paperId: paper.id, field: 'chair', certificateName: 'A', bytes: new Uint8Array([2]) };
  expect(refusal(await attachSignature(desk, early))).toEqual({ type: 'not-your-turn', name: 'Lê Quang Dũng' });
});

test('a nominee is not registered twice, and one tax code is one enterprise', async () => {
  const nominee = {
    kind: 'enterprise',
    name: 'Công ty TNHH Hòa Bình',
    taxCode: '2300110999',
    zone: 'KCN VSIP',
  } as const;
  const file = {
    awardId: 'giay-khen' as AwardId,
    occasion: 'merit',
    year: 2026,
    receivedOn: '2026-12-01' as CivilDate,
    achievement: '',
    period: '',
    earlierAwards: [],
    initiatives: [],
  } as const;
  must(await addNomination(desk, { ...file, nominee }));
  expect(
    refusal(await addNomination(desk, { ...file, nominee: { ...nominee, name: 'công ty  TNHH Hoà Bình' } })),
  ).toEqual({
    type: 'already-nominated',
  });
  expect(refusal(await addNomination(desk, { ...file, nominee: { ...nominee, name: 'Công ty TNHH Khác' } }))).toEqual({
    type: 'tax-code-taken',
    taxCode: '2300110999',
    name: 'Công ty TNHH Hòa Bình',
  });
});

test('a meeting is bound to the rules of its day, and refused on a day without rules', async () => {
  const fresh = async (name: string) =>
    must(
      await addNomination(desk, {
        nominee: { kind: 'collective', name, unit: 'Văn phòng', unitTaxCode: '' },
        awardId: 'giay-khen' as AwardId,
        occasion: 'merit',
        year: 2026,
        receivedOn: '2026-09-01' as CivilDate,
        achievement: '',
        period: '',
        earlierAwards: [],
        initiatives: [],
      }),
    );
  const input = {
    title: 'Phiên họp',
    purpose: '',
    opensAt: at,
    place: 'Phòng họp',
    year: 2026,
    guests: [],
    programme: [],
    criteriaSetId: null,
    scoredNomineeIds: [],
  };
  const before = must(
    await prepareMeeting(desk, { ...input, nominationIds: [await fresh('Tổ 1')], date: '2026-09-30' as CivilDate }),
  );
  const after = must(
    await prepareMeeting(desk, { ...input, nominationIds: [await fresh('Tổ 2')], date: '2026-10-01' as CivilDate }),
  );
  const books = await Promise.all([before, after].map(async (id) => (await desk.db.meetings.get(id))?.ruleBookId));
  expect(books).toEqual(['R2025b', 'R2026']);
  expect(
    refusal(
      await prepareMeeting(desk, { ...input, nominationIds: [await fresh('Tổ 3')], date: '2027-03-01' as CivilDate }),
    ),
  ).toEqual({
    type: 'no-rule-book',
    date: '2027-03-01',
  });
  expect(shippedRuleBooks.map(({ from, to }) => [from, to])).toEqual([
    ['2024-01-01', '2025-06-30'],
    ['2025-07-01', '2025-08-04'],
    ['2025-08-05', '2026-09-30'],
    ['2026-10-01', '2027-02-28'],
  ]);
});

test('a council is founded once, and has one chair', async () => {
  const letterhead = smallWorld.letterheads[0]!;
  expect(
    refusal(await startCouncil(desk, { name: councilNames.name, letterhead, ruleBooks: [], criteriaSets: [] })),
  ).toEqual({
    type: 'council-exists',
  });
  const seat = { name: 'Người Mới', position: 'Trưởng Ban', role: 'chair' as const, from: '2026-11-01' as CivilDate };
  expect(refusal(await seatMember(desk, seat))).toEqual({
    type: 'seat-taken',
    role: 'chair',
    name: 'Nguyễn Hữu Thành',
  });
});

describe('what is done to the council itself', () => {
  const input = {
    title: 'Phiên họp',
    purpose: '',
    year: 2026,
    date: '2026-12-20' as CivilDate,
    opensAt: at,
    place: 'Phòng họp',
    guests: [],
    programme: [],
    criteriaSetId: null,
    scoredNomineeIds: [],
  };
  const first = smallWorld.nominations[0]!.id;

  test('is for its chair and its secretary', async () => {
    const guest = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    const seat = { name: 'A', position: 'B', role: 'member' as const, from: '2026-12-01' as CivilDate };
    expect(refusal(await prepareMeeting(guest, { ...input, nominationIds: [first] }))).toMatchObject({
      type: 'role-forbids',
    });
    expect(refusal(await seatMember(guest, seat))).toMatchObject({ type: 'role-forbids' });
    const end = { membershipId: smallWorld.memberships[3]!.id, to: '2026-12-01' as CivilDate };
    expect(refusal(await endSeat(guest, end))).toMatchObject({ type: 'role-forbids' });
  });

  test('words its papers as at the last meeting', async () => {
    const wording = {
      receivers: ['Lưu: VT'],
      copies: 4,
      membersSign: true,
      ballotTitle: 'Phiếu bình xét',
      ballotsKeptUntil: '',
      ballotValidity: 'paper',
      ballotsLarge: true,
      ballotStubs: true,
    } as const;
    must(await editTexts(desk, { meetingId, texts: { wording } }));
    const next = must(await prepareMeeting(desk, { ...input, nominationIds: [] }));
    expect((await desk.db.meetings.get(next))?.wording).toEqual(wording);
  });

  test('puts no nomination on two agendas, nor one twice, nor one that is not there', async () => {
    const prepared = (nominationIds: readonly string[]) =>
      prepareMeeting(desk, { ...input, nominationIds: nominationIds as never });
    expect(refusal(await prepared([first]))).toEqual({ type: 'on-another-agenda' });
    expect(refusal(await prepared([first, first]))).toEqual({ type: 'required', field: 'agenda' });
    expect(refusal(await prepared(['none']))).toEqual({ type: 'not-found', subject: 'nomination' });
  });

  test('recuses a member from his own case', async () => {
    const nominee = {
      kind: 'person',
      salutation: 'Ông',
      name: 'Vũ Đình Phong',
      position: 'Trưởng phòng',
      unit: 'Ban Quản lý',
      unitTaxCode: '',
    } as const;
    const file = {
      awardId: 'ldtt' as AwardId,
      occasion: 'merit',
      year: 2026,
      receivedOn: '2026-12-01' as CivilDate,
      achievement: '',
      period: '',
      earlierAwards: [],
      initiatives: [],
    } as const;
    const nominationId = must(await addNomination(desk, { ...file, nominee }));
    const id = must(await prepareMeeting(desk, { ...input, nominationIds: [nominationId] }));
    expect(await desk.db.recusals.where({ meetingId: id }).toArray()).toMatchObject([
      { nominationId, memberId: seats[5], reason: 'là người được đề nghị' },
    ]);
  });

  test('leaves one chair at a time, and no seat that ends before it began', async () => {
    const early = {
      name: 'Người Mới',
      position: 'Trưởng Ban',
      role: 'chair' as const,
      from: '2000-01-01' as CivilDate,
    };
    expect(refusal(await seatMember(desk, early))).toMatchObject({ type: 'seat-taken' });
    const end = { membershipId: smallWorld.memberships[3]!.id, to: '2025-01-01' as CivilDate };
    expect(refusal(await endSeat(desk, end))).toEqual({ type: 'ends-before-start', from: '2026-01-05' });
  });
});
