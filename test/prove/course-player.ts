import type { MemberId, NominationId } from '#domain/ids.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { recuse } from '#store/meetings.ts';
import { addInSession, setCondition } from '#store/outcomes.ts';
import { setOutcome } from '#store/progress.ts';
import { openRound, voidRound } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import { done, meetingId, oneOf, refused, Room } from './course-room.ts';
import type { Course, Step } from './random-course.ts';

const notDone = async (refusing: Promise<void>): Promise<boolean> => {
  await refusing;
  return false;
};

/** What each deed does in the room; false where there was nothing to do it on, or it was rightly refused. */
const deeds: Readonly<Record<Step['deed'], (room: Room, step: Omit<Step, 'deed'>) => Promise<boolean>>> = {
  vote: async (room, { which }) => {
    const award = room.award(which, ({ id }) => room.waiting(id).length > 0);
    return award ? room.vote([award], {}) : false;
  },
  'vote on some': async (room, { which, other }) => {
    const award = room.award(which, ({ id }) => room.waiting(id).length > 1);
    if (!award) return false;
    const rows = room.waiting(award.id);
    return room.vote([award], {
      only: rows.filter((_, row) => row === other % rows.length || (other >> row) % 2 === 1),
    });
  },
  choose: async (room, { which, other }) => {
    const award = room.award(which, ({ id }) => room.waiting(id).length > 1);
    if (!award) return false;
    const rows = room.waiting(award.id);
    return room.vote([award], { only: rows, most: 1 + (other % (rows.length - 1)) });
  },
  'vote together': async (room, { which, other }) => {
    const fits = ({ id, vote }: Award): boolean => vote.mode === 'ballot' && room.waiting(id).length > 0;
    const first = room.award(which, fits);
    const mixes = ({ vote }: Award): boolean => vote.base === 'all-members' && vote.writtenOpinions === 'counted';
    const second =
      first && room.award(other, (award) => fits(award) && award !== first && mixes(award) === mixes(first));
    return second ? room.vote([first, second], {}) : false;
  },
  'vote again': async (room, { which, other }) => {
    const award = room.award(which, ({ id }) => room.waiting(id, 'fallen').length > 0);
    if (!award) return false;
    const rows = room.waiting(award.id, 'fallen');
    const only = rows.filter((_, row) => row === other % rows.length || (other >> row) % 2 === 1);
    // Who fell may also be chosen among, where somebody is left out.
    const most = only.length > 1 && other % 3 > 0 ? 1 + (other % (only.length - 1)) : null;
    const voted = await room.vote([award], { only, most, again: true });
    // A second choice is what tellers are asked to count again.
    if (most !== null) await room.countsAgain(room.papers.size - 1, other);
    return voted;
  },
  transfer: async (room, { which, other }) => {
    const entry = oneOf(
      room.entries.filter((one) => ['open', 'fallen'].includes(room.endOf(one))),
      which,
    );
    if (!entry) return false;
    const order = room.course.plan.awards.find(({ id }) => id === entry.award)?.voteOrder ?? 0;
    const forms = room.course.plan.awards.filter(
      (award) => award.class === 'form' && award.voteOrder < order && award.recipients.includes('person'),
    );
    const stands = ({ id }: Award): boolean =>
      room.entries.some(({ award, nominee }) => award === id && nominee === entry.nominee);
    const free = forms.filter((award) => !stands(award));
    // Now and then somebody is moved to where he stands already.
    const to = oneOf(free.length === 0 || other % 5 === 0 ? forms : free, other);
    if (!to) return false;
    const moving = { meetingId, matterId: await room.matterOf(entry), awardId: to.id, reason: 'chuyển', consent: '' };
    if (stands(to)) return notDone(refused('already-nominated', transferMatter(room.desk, moving)));
    const id = await done(transferMatter(room.desk, moving));
    entry.aside = 'moved';
    room.entries.push({ ...entry, id, award: to.id, aside: null });
    room.recused.set(id, new Set(room.recused.get(entry.id)));
    return true;
  },
  'set aside': async (room, { which, other }) => {
    const entry = oneOf(room.entries, which);
    if (!entry) return false;
    const outcome =
      oneOf(
        [
          { type: 'deferred', reason: 'chờ kết luận' },
          { type: 'withdrawn', letter: 'Công văn số 12' },
          { type: 'returned', reason: 'thiếu xác nhận' },
        ] as const,
        other,
      ) ?? ({ type: 'deferred', reason: 'chờ' } as const);
    const putting = setOutcome(room.desk, { meetingId, matterId: await room.matterOf(entry), outcome });
    if (room.endOf(entry) !== 'open') return notDone(refused('already-decided', putting));
    await done(putting);
    entry.aside = outcome.type;
    return true;
  },
  leave: async (room, { which }) => {
    if (3 * (room.here.length - 1) < 2 * room.members.length) return false;
    const memberId = oneOf(room.here.slice(5), which);
    if (!memberId) return false;
    await done(markDeparture(room.desk, { meetingId, memberId: memberId as MemberId, at: room.now() }));
    room.here = room.here.filter((id) => id !== memberId);
    return true;
  },
  'come back': async (room, { which }) => {
    const memberId = oneOf(
      room.members.filter((id) => !room.here.includes(id)),
      which,
    );
    if (!memberId) return false;
    const mark = { memberId: memberId as MemberId, state: 'present', writtenOpinion: false, at: room.now() } as const;
    await done(markAttendance(room.desk, { meetingId, marks: [mark] }));
    room.here = room.members.filter((id) => id === memberId || room.here.includes(id));
    room.wrote = room.wrote.filter((id) => id !== memberId);
    return true;
  },
  recuse: async (room, { which, other }) => {
    // Before its first vote, and between two of them.
    const waiting = room.entries.filter((one) => ['open', 'fallen'].includes(room.endOf(one)));
    const entry = oneOf(waiting, which);
    const memberId = oneOf(room.members, other);
    if (!entry || !memberId) return false;
    const nominationId = entry.id as NominationId;
    const said = { meetingId, nominationId, memberId: memberId as MemberId, reason: 'người thân' };
    const counted = room.pages.some((page) =>
      page.rows.some(({ nomination }, row) => nomination === entry.id && page.recused[row]?.includes(memberId)),
    );
    if (counted) return notDone(refused('recusal-counted', recuse(room.desk, said)));
    await done(recuse(room.desk, said));
    room.recused.set(entry.id, new Set(room.recused.get(entry.id)).add(memberId));
    return true;
  },
  condition: async (room, { which }) => {
    const entry = oneOf(room.entries, which);
    if (!entry) return false;
    const condition = { condition: 'hoàn thiện hồ sơ', due: '2027-01-10' as CivilDate };
    const setting = setCondition(room.desk, { meetingId, matterId: await room.matterOf(entry), condition });
    if (!['open', 'proposed', 'on condition'].includes(room.endOf(entry)))
      return notDone(refused('not-approved', setting));
    await done(setting);
    entry.condition = true;
    return true;
  },
  'add a name': async (room, { which }) => {
    const award = room.award(which, ({ recipients }) => recipients.includes('person'));
    if (!award) return false;
    room.names += 1;
    const id = await done(
      addInSession(room.desk, {
        meetingId,
        name: {
          nominee: {
            kind: 'person',
            name: `Đỗ Thị Mới ${room.names}`,
            salutation: 'Bà',
            position: 'Chuyên viên',
            unit: 'Văn phòng',
            unitTaxCode: '',
          },
          awardId: award.id,
          occasion: 'merit',
          achievement: 'Có thành tích đột xuất.',
          condition: { condition: 'nộp hồ sơ', due: '2027-01-10' as CivilDate },
        },
      }),
    );
    room.entries.push({ id, nominee: `mới ${room.names}`, award: award.id, condition: true, aside: null });
    return true;
  },
  'count again': (room, { which, other }) => room.countsAgain(which, other),
  'open and void': async (room, { which }) => {
    const award = room.award(which, ({ id }) => room.waiting(id).length > 0);
    if (!award) return false;
    const round = await done(openRound(room.desk, { meetingId, awardId: award.id, openedAt: room.now() }));
    await done(voidRound(room.desk, { meetingId, roundId: round.id, reason: 'mở nhầm' }));
    return true;
  },
};

/** Plays a course to its locked results: every step, what is left undecided, perhaps once more after a reopening. */
export async function play(desk: Desk, course: Course, tell: (deed: Step['deed'] | 'reopen') => void): Promise<Room> {
  const room = new Room(desk, course);
  await room.begins();
  for (const [other, which] of course.plan.recusals) await deeds.recuse(room, { which, other });
  for (const step of course.steps) if (await deeds[step.deed](room, step)) tell(step.deed);
  for (const award of course.plan.awards.toSorted((a, b) => a.voteOrder - b.voteOrder)) await room.vote([award], {});
  await room.ends();
  if (!course.reopened) return room;
  await room.opensAgain();
  if (await room.countsAgain(course.steps.length, 1)) tell('reopen');
  await room.ends();
  return room;
}
