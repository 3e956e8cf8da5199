import { expect, test } from 'vitest';
import { letterheadOn } from '#domain/council.ts';
import type { AwardId } from '#domain/ids.ts';
import { pledgeFacts } from '#domain/papers/pledge-facts.ts';
import { registrationListFacts } from '#domain/papers/registration-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { must } from '#build/play-meeting.ts';
import { renewLetterhead } from '#store/letterheads.ts';
import { savePledge } from '#store/pledges.ts';
import { changeEntries } from '#store/register-bulk.ts';
import { recordRegistrations } from '#store/registrations.ts';
import { loadPledgeYear, loadRegistrationYear } from '#store/year-reading.ts';
import { desk, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-12-15');
const [letterhead] = smallWorld.letterheads;
const renamed = { ...letterhead!, authorityName: 'Ban Quản lý khu kinh tế thành phố Hải Phòng' };

test('a year is looked at today, or on its nearest day', () => {
  expect(dayWithin(2026, today)).toBe('2026-12-15');
  expect(dayWithin(2025, today)).toBe('2025-12-31');
  expect(dayWithin(2027, today)).toBe('2027-01-01');
});

test('the list says what every unit registered in full, and who has not; both papers are under the head of their day', async () => {
  const [unit] = smallWorld.clusterMemberships;
  const awardIds = ['co-thi-dua-tinh' as AwardId];
  must(
    await recordRegistrations(desk, {
      nomineeIds: [unit!.nomineeId],
      year: 2026,
      registeredOn: day('2026-02-10'),
      awardIds,
      targets: ['Doanh thu tăng 10%'],
      movementIds: [],
      actionPlan: { number: '12/KH', date: null, file: null },
    }),
  );
  must(await renewLetterhead(desk, { from: day('2026-07-01'), text: { ...renamed, place: 'Hải Phòng' } }));
  const kept = await loadRegistrationYear(desk.db, 2026, today);
  const listOn = (on: CivilDate) => registrationListFacts({ ...kept, ...kept.issuer! }, 2026, on, desk.clock());
  const list = listOn(today)!;
  const units = smallWorld.clusterMemberships.length;
  expect(list.share).toEqual({ registered: 1, units });
  expect(list.groups).toMatchObject([
    {
      cluster: 'Cụm thi đua số 1',
      lines: [
        {
          awards: ['Cờ thi đua của Ủy ban nhân dân tỉnh'],
          targets: ['Doanh thu tăng 10%'],
          plan: { number: '12/KH', date: null },
        },
      ],
    },
  ]);
  expect(list.groups[0]!.missing).toHaveLength(units - 1);
  expect(list.letterhead).toMatchObject({ superiorLines: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HẢI PHÒNG'] });
  expect(listOn(day('2026-06-30'))!.letterhead).toMatchObject({ superiorLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'] });
  expect(listOn(day('1990-01-01'))).toBeUndefined();

  const { rows, issuer } = await loadPledgeYear(desk.db, 2026, today);
  const terms = { year: 2026, place: 'Bắc Ninh', terms: ['Thi đua'], signedOn: day('2026-02-20') };
  const source = { ...issuer!, cluster: rows[0]!.cluster, units: rows[0]!.lines };
  const pledge = pledgeFacts(source, terms, today, desk.clock())!;
  expect(pledge.letterhead).toMatchObject({
    superiorLines: letterhead!.superiorLines,
    issuerLines: ['CỤM THI ĐUA SỐ 1'],
    place: 'Bắc Ninh',
    date: '2026-02-20',
  });
  expect(pledge.units).toHaveLength(units);
  expect(pledge.head?.name).toBe(pledge.units[0]!.name);
  // Whoever left the cluster after the signing signed all the same.
  const signing = { clusterId: rows[0]!.cluster.id, scan: null, file: null };
  must(await savePledge(desk, { ...terms, ...signing }));
  const left = smallWorld.clusterMemberships[1]!.nomineeId;
  must(
    await changeEntries(desk, { ids: [left], change: {}, since: null, cluster: { id: null, from: day('2026-05-01') } }),
  );
  expect((await loadPledgeYear(desk.db, 2026, today)).rows[0]!.lines).toHaveLength(units);
  must(await savePledge(desk, { ...terms, ...signing, signedOn: null }));
  expect((await loadPledgeYear(desk.db, 2026, today)).rows[0]!.lines).toHaveLength(units - 1);
  // Unsigned, it is drawn under today's head.
  expect(pledgeFacts(source, { ...terms, signedOn: null }, today, desk.clock())!.letterhead.place).toBe('Hải Phòng');
  expect(letterheadOn(issuer!.letterheads, today)?.place).toBe('Hải Phòng');
});
