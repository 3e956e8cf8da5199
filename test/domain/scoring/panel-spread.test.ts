import { describe, expect, test } from 'vitest';
import type { MemberId, NomineeId, SheetId } from '#domain/ids.ts';
import { panelSpread, type PanelRecord } from '#domain/scoring/panel-spread.ts';
import { points, type Mark } from '#domain/scoring/points.ts';
import { rankedSet } from '#test/worlds/ranked-cluster.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const meeting = { ...smallWorld.meetings[0]!, scoredNomineeIds: smallWorld.meetings[0]!.scoredNomineeIds.slice(0, 3) };
const [an, binh, chi] = meeting.scoredNomineeIds as unknown as readonly [NomineeId, NomineeId, NomineeId];
const [one, two, three] = smallWorld.memberships.map(({ memberId }) => memberId) as [MemberId, MemberId, MemberId];

/** A whole sheet that comes to this. */
const whole = (total: number): Readonly<Record<string, Mark>> => ({
  '1.1': points(400),
  '2.1': points(total - 400),
  '3.1': points(0),
  '4.1': points(0),
});
const sheet = (memberId: MemberId, nomineeId: NomineeId, marks: Readonly<Record<string, Mark>>) => ({
  id: `${memberId} ${nomineeId}` as SheetId,
  meetingId: meeting.id,
  memberId,
  nomineeId,
  marks,
});
const spreadOfSheets = (sheets: PanelRecord['sheets']) =>
  panelSpread({
    meeting,
    members: smallWorld.members,
    memberships: smallWorld.memberships,
    nominees: smallWorld.nominees,
    attendances: [],
    criteriaSet: rankedSet,
    sheets,
  });

describe('the spread of a panel', () => {
  const { units, members } = spreadOfSheets([
    sheet(one, an, whole(900)),
    sheet(two, an, whole(940)),
    sheet(three, an, { '1.1': points(100) }),
    sheet(one, binh, whole(800)),
    sheet(two, binh, whole(900)),
    sheet(three, binh, whole(901)),
  ]);

  test('tells each unit’s least, mean, most and deviation, the widest first; unfinished sheets are in none of them', () => {
    expect(units.map(({ nominee, sheets, figures }) => [nominee.id, sheets, figures])).toEqual([
      [binh, 3, { least: points(800), mean: points(867), most: points(901), deviation: points(47.38) }],
      [an, 2, { least: points(900), mean: points(920), most: points(940), deviation: points(20) }],
      [chi, 0, undefined],
    ]);
  });

  test('sets a member’s mean beside the others’ over the units that both have finished', () => {
    const figuresOf = (id: MemberId) => members.find(({ memberId }) => memberId === id);
    expect(figuresOf(one)).toMatchObject({
      units: 2,
      // The others: 940 on the one, 900,5 on the other.
      figures: { own: points(850), others: points(920.25), difference: points(-70.25) },
    });
    expect(figuresOf(three)).toMatchObject({
      units: 1,
      figures: { own: points(901), others: points(850), difference: points(51) },
    });
  });

  test('has nothing to say of a member without a finished sheet, nor of one who scored alone', () => {
    expect(members).toHaveLength(smallWorld.memberships.length);
    expect(members.at(-1)).toMatchObject({ units: 0, figures: undefined });
    const alone = spreadOfSheets([sheet(one, an, whole(900))]);
    expect(alone.members[0]).toMatchObject({ units: 0, figures: undefined });
    expect(alone.units[0]?.figures).toMatchObject({ least: points(900), most: points(900), deviation: 0 });
  });
});
