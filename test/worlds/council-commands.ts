import { emptyTemplateRow } from '#domain/intake/template-row.ts';
import type { AwardId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { prepareCirculation } from '#store/circulation.ts';
import { prepareClusterMeeting } from '#store/cluster-meetings.ts';
import { endSeat, seatMember, startCouncil } from '#store/council.ts';
import type { Desk } from '#store/desk.ts';
import { foundInitiativeCouncil, prepareInitiativeMeeting, recordInitiative } from '#store/initiatives.ts';
import { importNominations } from '#store/intake.ts';
import { endInterest, recordInterest } from '#store/interests.ts';
import { correctLetterhead, renewLetterhead } from '#store/letterheads.ts';
import { addNomination } from '#store/nominations.ts';
import { loadRegister, takeInRegister } from '#store/register-intake.ts';
import { undoRegisterDeed } from '#store/register-undo.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { lastEntry } from '#store/undo.ts';
import { fire } from './circulation.ts';
import { secretary } from './desk.ts';
import { record } from './sample-council.ts';
import { listOf, planOf, sheetOf } from './list-sheets.ts';
import { smallWorld } from './small-world.ts';

/** A command that is no meeting's: given beside one, it leaves that one as it is. */
export interface CouncilCommand {
  /** Whoever sits here, chair and secretary only, or nobody once there is a council. */
  readonly by: 'anybody' | 'leaders' | 'nobody';
  readonly give: (desk: Desk) => Promise<Result<unknown, Refusal>>;
}

const [letterhead] = smallWorld.letterheads;
const lastSeat = smallWorld.memberships.at(-1);
if (!letterhead || !lastSeat) throw new Error('The sample council has seats and a letterhead');
const { id: letterheadId, councilId: _council, from: _from, to: _to, ...text } = letterhead;
const day = (typed: string): CivilDate => typed as CivilDate;
const before = day('2026-12-10');

/** Of a unit that nobody nominates. */
const interest = {
  memberId: lastSeat.memberId,
  tie: 'heads',
  unit: 'Công ty TNHH Chưa Từng Đề Nghị',
  taxCode: '',
  note: '',
  from: day('2026-01-01'),
} as const;

/** A list of one person whom nobody knows yet. */
async function takesListIn(desk: Desk): Promise<Result<unknown, Refusal>> {
  const { journalEnd, ...before } = await loadRegister(desk.db);
  const list = listOf([
    sheetOf([
      ['Họ và tên', 'Ông/Bà', 'Đơn vị'],
      ['Lý Thị Mới', 'Bà', 'Công ty TNHH Chưa Ai Biết'],
    ]),
  ]);
  const plan = planOf(list, before);
  return takeInRegister(desk, { writes: plan.writes, journalEnd });
}

/** Every command of the council, by the name under which the store exports it; the meeting's day is the 15th. */
export const councilCommands: Readonly<Record<string, CouncilCommand>> = {
  startCouncil: {
    by: 'nobody',
    give: (desk) =>
      startCouncil(desk, { letterhead: { ...text, from: before, to: null }, ruleBooks: [], criteriaSets: [] }),
  },
  startSampleCouncil: { by: 'nobody', give: (desk) => startSampleCouncil(desk, smallWorld) },
  seatMember: {
    by: 'leaders',
    give: (desk) => seatMember(desk, { name: 'Lý Thị Hạ', position: 'Chuyên viên', role: 'member', from: before }),
  },
  endSeat: { by: 'leaders', give: (desk) => endSeat(desk, { membershipId: lastSeat.id, to: before }) },
  recordInterest: { by: 'leaders', give: (desk) => recordInterest(desk, interest) },
  endInterest: {
    by: 'leaders',
    give: async (desk) => {
      const made = await recordInterest(desk, interest);
      return made.ok ? endInterest(desk, { interestId: made.value, to: before }) : made;
    },
  },
  correctLetterhead: {
    by: 'leaders',
    give: (desk) => correctLetterhead(desk, { letterheadId, text: { ...text, place: 'Bắc Giang' } }),
  },
  renewLetterhead: {
    by: 'leaders',
    give: (desk) => renewLetterhead(desk, { from: before, text: { ...text, place: 'Bắc Giang' } }),
  },
  takeInRegister: { by: 'anybody', give: takesListIn },
  undoRegisterDeed: {
    by: 'anybody',
    give: async (desk) => {
      const taken = await takesListIn(desk);
      const name = taken.ok ? await lastEntry(desk.db) : undefined;
      return name ? undoRegisterDeed(desk, name) : taken;
    },
  },
  addNomination: {
    by: 'anybody',
    give: (desk) =>
      addNomination(desk, {
        nominee: { kind: 'collective', name: 'Phòng Tổng hợp', unit: 'Ban Quản lý', unitTaxCode: '' },
        awardId: 'giay-khen' as AwardId,
        occasion: 'merit',
        year: 2026,
        receivedOn: before,
        achievement: '',
        period: '',
        earlierAwards: [],
        initiatives: [],
      }),
  },
  importNominations: {
    by: 'anybody',
    give: (desk) => {
      const row = { ...emptyTemplateRow, salutation: 'Bà', name: 'Trần Thị Xuân', unit: 'Công ty TNHH Sao Mai' };
      return importNominations(desk, {
        rows: [{ row: { ...row, award: 'Giấy khen' }, receivedOn: before }],
        year: 2026,
      });
    },
  },
  prepareCirculation: { by: 'leaders', give: (desk) => prepareCirculation(desk, fire()) },
  prepareClusterMeeting: {
    by: 'leaders',
    give: async (desk) => {
      const [cluster] = smallWorld.clusters;
      const [head, writer] = smallWorld.clusterMemberships;
      const { meeting } = await record();
      return prepareClusterMeeting(desk, {
        ...meeting,
        clusterId: cluster!.id,
        representatives: new Map(),
        headId: head!.nomineeId,
        secretaryId: writer!.nomineeId,
        decision: { number: '20/QĐ-BQL', date: before },
        nominationIds: [],
      });
    },
  },
  foundInitiativeCouncil: {
    by: 'leaders',
    give: (desk) => foundInitiativeCouncil(desk, { number: '33/QĐ-BQL', date: before }),
  },
  prepareInitiativeMeeting: {
    by: 'leaders',
    give: async (desk) => {
      const founded = await foundInitiativeCouncil(desk, { number: '33/QĐ-BQL', date: before });
      if (!founded.ok) return founded;
      for (const [name, role] of [
        ['Lý Thị Sáng', 'chair'],
        ['Đỗ Văn Kiến', 'secretary'],
      ] as const)
        await seatMember(desk, { name, role, position: 'Chuyên viên', from: before, councilId: founded.value });
      const { meeting } = await record();
      return prepareInitiativeMeeting(desk, {
        ...meeting,
        nominationIds: [],
        scoredNomineeIds: [],
        criteriaSetId: null,
      });
    },
  },
  recordInitiative: {
    by: 'anybody',
    give: async (desk) => {
      await foundInitiativeCouncil({ ...desk, actor: secretary }, { number: '33/QĐ-BQL', date: before });
      return recordInitiative(desk, {
        title: 'Cải tiến đồ gá',
        level: 'base',
        scope: 'base',
        decision: { number: '42/QĐ-BQL', date: before },
        authors: [{ name: 'Nguyễn Văn Khuôn', unit: '', share: 100 }],
      });
    },
  },
  prepareMeeting: {
    by: 'leaders',
    give: async (desk) => {
      const { meeting } = await record();
      return prepareMeeting(desk, { ...meeting, title: 'Phiên họp bổ sung', nominationIds: [] });
    },
  },
};
