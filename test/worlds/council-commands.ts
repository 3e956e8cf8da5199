import { emptyTemplateRow } from '#domain/intake/template-row.ts';
import type { AwardId, NomineeId, RuleBookId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { prepareCirculation } from '#store/circulation.ts';
import { prepareClusterMeeting } from '#store/cluster-meetings.ts';
import { endSeat, seatMember, startCouncil } from '#store/council.ts';
import type { Desk } from '#store/desk.ts';
import { noteProposal } from '#store/appraisal.ts';
import { restoreRule, setRuleAside } from '#store/eligibility.ts';
import { endFlag, recordFlag } from '#store/flags.ts';
import { foundInitiativeCouncil, prepareInitiativeMeeting, recordInitiative } from '#store/initiatives.ts';
import { importNominations } from '#store/intake.ts';
import { correctInterest, endInterest, recordInterest } from '#store/interests.ts';
import { correctLetterhead, renewLetterhead } from '#store/letterheads.ts';
import { addNomination } from '#store/nominations.ts';
import { recordHeldAward, removeHeldAward } from '#store/register-awards.ts';
import { changeEntries } from '#store/register-bulk.ts';
import { electPart, saveCluster } from '#store/register-clusters.ts';
import { endEntry, reopenEntry } from '#store/register-endings.ts';
import { changeEntry, registerEntry } from '#store/register-entries.ts';
import { loadRegister, takeInRegister } from '#store/register-intake.ts';
import { beginReceiver, changeReceiver, endReceiver } from '#store/register-receivers.ts';
import { undoRegisterDeed } from '#store/register-undo.ts';
import { beginZone, changeZone, endZone, mergeProvinces } from '#store/register-zones.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { changeRule, takeEditions } from '#store/rule-changes.ts';
import { lastRuleDeed, undoRuleDeed } from '#store/rule-undo.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { lastEntry } from '#store/undo.ts';
import { fire } from './circulation.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { dossierCommands } from './dossier-commands.ts';
import { secretary } from './desk.ts';
import { record } from './sample-council.ts';
import { letterCommands } from './letter-commands.ts';
import { listOf, planOf, sheetOf } from './list-sheets.ts';
import {
  clusterSymbol,
  clusterWording,
  councilNames,
  initiativeCouncilNames,
  initiativeCouncilWording,
} from '#words/founding-words.ts';
import { smallWorld } from './small-world.ts';
import { scoringCommands } from './scoring-commands.ts';
import { yearCommands } from './year-commands.ts';

const [letterhead] = smallWorld.letterheads;
const lastSeat = smallWorld.memberships.at(-1);
if (!letterhead || !lastSeat) throw new Error('The sample council has seats and a letterhead');
const { id: letterheadId, councilId: _council, from: _from, to: _to, ...text } = letterhead;
const day = (typed: string): CivilDate => typed as CivilDate;
const before = day('2026-12-10');

/** Of days in which nothing of the meeting came in. */
const changedRule = {
  bookId: 'R2024' as RuleBookId,
  from: day('2024-06-01'),
  edit: { type: 'decider', awardId: 'giay-khen' as AwardId, decider: 'chu-tich-tinh' },
  source: 'Luật Thi đua, khen thưởng số 09/2023/QH15, Điều 78',
  reason: 'Luật mới',
} as const;
const longAgo = { id: 'R2023' as RuleBookId, from: day('2023-01-01'), to: day('2023-12-31') };

/** Of a unit that nobody nominates. */
const interest = {
  memberId: lastSeat.memberId,
  tie: 'heads',
  unit: 'Công ty TNHH Chưa Từng Đề Nghị',
  taxCode: '',
  note: '',
  from: day('2026-01-01'),
} as const;

/** Somebody whom no meeting knows. */
const registered = async (desk: Desk, name = 'Phòng Chưa Ai Biết') => {
  const text = { kind: 'collective', name, unit: 'Ban Quản lý', unitTaxCode: '', classification: '' } as const;
  const id = await registerEntry(desk, text);
  return { id, text };
};
const zone = { name: 'KCN Chưa Ai Biết', province: 'Bắc Ninh', document: '' };
const receiver = { name: 'Sở Nội vụ', address: '', purpose: '' };
const flagOf = (nomineeId: NomineeId) =>
  ({ nomineeId, kind: 'inspection', from: day('2026-05-04'), to: null, document: 'Thông báo số 6/TB' }) as const;
const heldOf = (nomineeId: NomineeId) =>
  ({
    nomineeId,
    award: 'Bằng khen',
    awardId: null,
    decisionNumber: '1/QĐ',
    issuer: '',
    decidedOn: null,
    period: '',
  }) as const;

const aside = {
  ruleId: 'khong-vuong-mac',
  rule: { vi: 'Không vướng mắc', en: 'Nothing pending' },
  reason: 'Đã hỏi các cơ quan',
};

/** A nomination that no meeting considers. */
const nominated = (desk: Desk) =>
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
  });

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
      startCouncil(desk, {
        name: councilNames.name,
        letterhead: { ...text, from: before, to: null },
        ruleBooks: [],
        criteriaSets: [],
      }),
  },
  ...letterCommands,
  startSampleCouncil: { by: 'nobody', give: (desk) => startSampleCouncil(desk, smallWorld) },
  seatMember: {
    by: 'leaders',
    give: (desk) => seatMember(desk, { name: 'Lý Thị Hạ', position: 'Chuyên viên', role: 'member', from: before }),
  },
  endSeat: { by: 'leaders', give: (desk) => endSeat(desk, { membershipId: lastSeat.id, to: before }) },
  ...dossierCommands,
  recordInterest: { by: 'leaders', give: (desk) => recordInterest(desk, interest) },
  endInterest: {
    by: 'leaders',
    give: async (desk) => {
      const made = await recordInterest(desk, interest);
      return made.ok ? endInterest(desk, { interestId: made.value, to: before }) : made;
    },
  },
  correctInterest: {
    by: 'leaders',
    give: async (desk) => {
      const made = await recordInterest(desk, interest);
      const line = { ...interest, unit: 'Công ty viết đúng tên', to: null };
      return made.ok ? correctInterest(desk, { interestId: made.value, line }) : made;
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
  addNomination: { by: 'anybody', give: nominated },
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
  registerEntry: { by: 'anybody', give: async (desk) => (await registered(desk)).id },
  changeEntry: {
    by: 'anybody',
    give: async (desk) => {
      const { id, text } = await registered(desk);
      return thenWith(id, (made) => changeEntry(desk, { id: made, text: { ...text, name: 'Phòng Mới' }, since: null }));
    },
  },
  changeEntries: {
    by: 'anybody',
    give: async (desk) =>
      thenWith((await registered(desk)).id, (id) =>
        changeEntries(desk, { ids: [id], change: { classification: 'Phòng' }, since: null }),
      ),
  },
  endEntry: {
    by: 'anybody',
    give: async (desk) =>
      thenWith((await registered(desk)).id, (id) =>
        endEntry(desk, { id, ended: { why: 'closed', on: before, into: null, document: '' } }),
      ),
  },
  reopenEntry: {
    by: 'anybody',
    give: async (desk) =>
      thenWith((await registered(desk)).id, async (id) =>
        thenWith(
          await endEntry(desk, { id, ended: { why: 'closed', on: before, into: null, document: '' } }),
          (ended) => reopenEntry(desk, { id: ended }),
        ),
      ),
  },
  recordFlag: {
    by: 'anybody',
    give: async (desk) => thenWith((await registered(desk)).id, (id) => recordFlag(desk, flagOf(id))),
  },
  endFlag: {
    by: 'anybody',
    give: async (desk) =>
      thenWith((await registered(desk)).id, async (nomineeId) =>
        thenWith(await recordFlag(desk, flagOf(nomineeId)), (id) => endFlag(desk, { id, to: before })),
      ),
  },
  beginZone: { by: 'anybody', give: (desk) => beginZone(desk, { ...zone, from: before }) },
  changeZone: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginZone(desk, { ...zone, from: before }), (id) =>
        changeZone(desk, { ...zone, id, name: 'KCN Tên Mới', on: null }),
      ),
  },
  endZone: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginZone(desk, { ...zone, from: before }), (id) => endZone(desk, { id, to: before })),
  },
  mergeProvinces: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginZone(desk, { ...zone, province: 'Bắc Giang', from: before }), () =>
        mergeProvinces(desk, { provinces: ['Bắc Giang'], into: 'Bắc Ninh', on: day('2026-12-12'), document: '' }),
      ),
  },
  beginReceiver: { by: 'anybody', give: (desk) => beginReceiver(desk, { ...receiver, from: before }) },
  changeReceiver: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginReceiver(desk, { ...receiver, from: before }), (id) =>
        changeReceiver(desk, { ...receiver, id, address: 'Bắc Ninh', on: null }),
      ),
  },
  endReceiver: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginReceiver(desk, { ...receiver, from: before }), (id) => endReceiver(desk, { id, to: before })),
  },
  saveCluster: {
    by: 'anybody',
    give: (desk) => saveCluster(desk, { number: 9, name: 'Cụm thi đua số 9', zones: [], regulations: [] }),
  },
  electPart: {
    by: 'anybody',
    give: (desk) => {
      const [, unit] = smallWorld.clusterMemberships;
      return electPart(desk, {
        clusterId: unit!.clusterId,
        nomineeId: unit!.nomineeId,
        part: 'deputy',
        from: day('2027-01-01'),
      });
    },
  },
  changeRule: { by: 'leaders', give: (desk) => changeRule(desk, changedRule) },
  takeEditions: { by: 'leaders', give: (desk) => takeEditions(desk, [{ ...shippedRuleBooks[0]!, ...longAgo }]) },
  undoRuleDeed: {
    by: 'leaders',
    give: async (desk) =>
      thenWith(await changeRule(desk, changedRule), async () => undoRuleDeed(desk, (await lastRuleDeed(desk.db))!)),
  },
  noteProposal: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await nominated(desk), (id) => noteProposal(desk, { nominationIds: [id], text: 'Trình Hội đồng' })),
  },
  setRuleAside: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await nominated(desk), (id) => setRuleAside(desk, { ...aside, nominationIds: [id] })),
  },
  restoreRule: {
    by: 'anybody',
    give: async (desk) => thenWith(await nominated(desk), (id) => restoreRule(desk, { ...aside, nominationIds: [id] })),
  },
  recordHeldAward: {
    by: 'anybody',
    give: async (desk) => thenWith((await registered(desk)).id, (id) => recordHeldAward(desk, heldOf(id))),
  },
  removeHeldAward: {
    by: 'anybody',
    give: async (desk) =>
      thenWith((await registered(desk)).id, async (id) =>
        thenWith(await recordHeldAward(desk, heldOf(id)), (award) => removeHeldAward(desk, { id: award })),
      ),
  },
  ...yearCommands,
  ...scoringCommands,
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
        symbol: clusterSymbol(1),
        firstWording: clusterWording,
        nominationIds: [],
      });
    },
  },
  foundInitiativeCouncil: {
    by: 'leaders',
    give: (desk) => foundInitiativeCouncil(desk, { number: '33/QĐ-BQL', date: before, names: initiativeCouncilNames }),
  },
  prepareInitiativeMeeting: {
    by: 'leaders',
    give: async (desk) => {
      const founded = await foundInitiativeCouncil(desk, {
        number: '33/QĐ-BQL',
        date: before,
        names: initiativeCouncilNames,
      });
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
        firstWording: initiativeCouncilWording,
      });
    },
  },
  recordInitiative: {
    by: 'anybody',
    give: async (desk) => {
      await foundInitiativeCouncil(
        { ...desk, actor: secretary },
        { number: '33/QĐ-BQL', date: before, names: initiativeCouncilNames },
      );
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
