import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Desk } from '#store/desk.ts';
import { removeGuidingDocument, saveGuidingDocument } from '#store/guiding-documents.ts';
import { lastEntry } from '#store/undo.ts';
import { undoYearDeed } from '#store/year-undo.ts';
import { recordIndicators } from '#store/indicators.ts';
import { removeMovement, reviewMovement, saveMovement } from '#store/movements.ts';
import { removePledge, savePledge } from '#store/pledges.ts';
import {
  endDifficulty,
  followLine,
  noteStep,
  recordDifficulty,
  removeDifficulty,
  reopenDifficulty,
} from '#store/difficulties.ts';
import {
  copyRegistrations,
  correctRegistration,
  recordRegistrations,
  withdrawRegistration,
} from '#store/registrations.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { smallWorld } from './small-world.ts';
import { guidingDocument, movement } from './year.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** The workers of an enterprise of the sample. */
const recordsWorkers = (desk: Desk): Promise<Result<number, Refusal>> => {
  const [unit] = smallWorld.clusterMemberships;
  const cells = [{ nomineeId: unit!.nomineeId, kind: 'workers', part: 'actual', value: 120_000 }] as const;
  return recordIndicators(desk, { year: 2026, cells, source: 'typed' });
};
/** What a unit of the sample cluster registers. */
const registration = {
  nomineeIds: smallWorld.clusterMemberships.slice(0, 1).map(({ nomineeId }) => nomineeId),
  year: 2026,
  registeredOn: day('2026-02-10'),
  awardIds: [],
  targets: ['Doanh thu tăng 10%'],
  movementIds: [],
  actionPlan: null,
} as const;
const registers = (desk: Desk, year = 2026) =>
  recordRegistrations(desk, { ...registration, year, registeredOn: day(`${year}-09-10`) });
const [cluster] = smallWorld.clusters;
if (!cluster) throw new Error('The sample council has a cluster');
const pledges = (desk: Desk) =>
  savePledge(desk, {
    clusterId: cluster.id,
    year: 2026,
    place: 'Bắc Ninh',
    signedOn: null,
    terms: ['Thi đua hoàn thành kế hoạch'],
    scan: null,
  });
const raises = (desk: Desk) =>
  recordDifficulty(desk, {
    clusterId: cluster.id,
    meetingId: null,
    raisedBy: null,
    raisedOn: day('2026-06-01'),
    text: 'Thiếu nhà ở công nhân',
    solution: '',
    responsible: '',
    dueOn: null,
  });

/** Every command of the year's work, by the name under which the store exports it. */
export const yearCommands: Readonly<Record<string, CouncilCommand>> = {
  recordIndicators: { by: 'anybody', give: recordsWorkers },
  recordRegistrations: { by: 'anybody', give: (desk) => registers(desk) },
  correctRegistration: {
    by: 'anybody',
    give: async (desk) => {
      const { nomineeIds: _units, ...typed } = registration;
      return thenWith(await registers(desk), ([id]) => correctRegistration(desk, { ...typed, id: id! }));
    },
  },
  withdrawRegistration: {
    by: 'anybody',
    give: async (desk) => thenWith(await registers(desk), ([id]) => withdrawRegistration(desk, { id: id! })),
  },
  copyRegistrations: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await registers(desk, 2025), () => copyRegistrations(desk, { ...registration, year: 2026 })),
  },
  undoYearDeed: {
    by: 'anybody',
    give: async (desk) => {
      const made = await registers(desk);
      const name = made.ok ? await lastEntry(desk.db) : undefined;
      return name ? undoYearDeed(desk, name) : made;
    },
  },
  savePledge: { by: 'anybody', give: pledges },
  removePledge: {
    by: 'anybody',
    give: async (desk) => thenWith(await pledges(desk), (id) => removePledge(desk, { id })),
  },
  recordDifficulty: { by: 'anybody', give: raises },
  followLine: {
    by: 'anybody',
    give: (desk) =>
      followLine(desk, {
        meetingId: smallWorld.meetings[0]!.id,
        cluster: cluster.name,
        unit: null,
        raisedOn: day('2026-12-04'),
        text: 'Thiếu nhà ở công nhân',
      }),
  },
  noteStep: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await raises(desk), (id) =>
        noteStep(desk, { id, step: { on: day('2026-06-02'), text: 'Đã họp với tỉnh' } }),
      ),
  },
  endDifficulty: {
    by: 'anybody',
    give: async (desk) => thenWith(await raises(desk), (id) => endDifficulty(desk, { id, on: day('2026-07-01') })),
  },
  reopenDifficulty: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await raises(desk), async (id) =>
        thenWith(await endDifficulty(desk, { id, on: day('2026-07-01') }), (ended) =>
          reopenDifficulty(desk, { id: ended }),
        ),
      ),
  },
  removeDifficulty: {
    by: 'anybody',
    give: async (desk) => thenWith(await raises(desk), (id) => removeDifficulty(desk, { id })),
  },
  saveMovement: { by: 'anybody', give: (desk) => saveMovement(desk, movement()) },
  reviewMovement: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await saveMovement(desk, movement()), (id) =>
        reviewMovement(desk, { id, kind: 'interim', on: day('2026-07-02'), result: 'Đạt 60% kế hoạch.' }),
      ),
  },
  removeMovement: {
    by: 'anybody',
    give: async (desk) => thenWith(await saveMovement(desk, movement()), (id) => removeMovement(desk, { id })),
  },
  saveGuidingDocument: { by: 'anybody', give: (desk) => saveGuidingDocument(desk, guidingDocument()) },
  removeGuidingDocument: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await saveGuidingDocument(desk, guidingDocument()), (id) => removeGuidingDocument(desk, { id })),
  },
};
