import type { AwardId } from '#domain/ids.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { addAttachment, removeAttachment } from '#store/attachments.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { carryNominations, nominateFrom, recordReceipt } from '#store/receipts.ts';
import { nominateRanked } from '#store/ranked-nominations.ts';
import { recordDecidedAward } from '#store/register-awards.ts';
import { beginScoring } from '#store/scorings.ts';
import { lastEntry } from '#store/undo.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { smallWorld } from './small-world.ts';

const day = (typed: string): CivilDate => typed as CivilDate;
const before = day('2026-12-10');

const delivery = {
  receivedOn: before,
  receivedAt: '08:30' as ClockTime,
  unit: 'Công ty TNHH Chưa Ai Biết',
  letterNumber: '12/CV',
  letterDate: day('2026-12-01'),
  sets: 1,
  deliveredBy: '',
  way: 'by-hand',
  note: '',
} as const;
const worker = {
  kind: 'person',
  salutation: 'Bà',
  name: 'Lý Thị Mới',
  position: 'Tổ trưởng',
  unit: delivery.unit,
  unitTaxCode: '',
} as const;
const piece = {
  nominationId: smallWorld.nominations[0]!.id,
  item: null,
  title: 'Báo cáo thành tích',
  receivedOn: before,
  file: null,
} as const;

/** The scoring whose best units are led into nominations. */
const scored = {
  year: 2026,
  clusterId: smallWorld.clusters[0]!.id,
  title: '',
  criteriaSetId: smallWorld.criteriaSets[0]!.id,
  nomineeIds: smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId),
};

/** The commands of the dossiers' way, by the name under which the store exports them. */
export const dossierCommands: Readonly<Record<string, CouncilCommand>> = {
  recordReceipt: { by: 'anybody', give: (desk) => recordReceipt(desk, delivery) },
  nominateFrom: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await recordReceipt(desk, delivery), ({ id: receiptId }) =>
        nominateFrom(desk, {
          receiptId,
          nominee: worker,
          awardId: 'giay-khen' as AwardId,
          occasion: 'merit',
          year: 2026,
          achievement: '',
          period: '',
        }),
      ),
  },
  nominateRanked: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await beginScoring(desk, scored), (scoringId) =>
        nominateRanked(desk, {
          scoringId,
          awardId: 'giay-khen' as AwardId,
          occasion: 'merit',
          receivedOn: before,
          units: scored.nomineeIds.slice(0, 2).map((nomineeId) => ({ nomineeId, achievement: '' })),
        }),
      ),
  },
  carryNominations: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await recordReceipt(desk, delivery), ({ id: receiptId }) =>
        carryNominations(desk, { receiptId, nominationIds: [piece.nominationId] }),
      ),
  },
  addAttachment: { by: 'anybody', give: (desk) => addAttachment(desk, piece) },
  removeAttachment: {
    by: 'anybody',
    give: async (desk) => {
      const made = await addAttachment(desk, piece);
      const [kept] = await desk.db.attachments.toArray();
      return kept ? removeAttachment(desk, { id: kept.id }) : made;
    },
  },
  undoDossierDeed: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await recordReceipt(desk, delivery), async () => undoDossierDeed(desk, (await lastEntry(desk.db))!)),
  },
  recordDecidedAward: {
    by: 'anybody',
    give: (desk) =>
      recordDecidedAward(desk, {
        nominee: worker,
        award: 'Bằng khen',
        awardId: null,
        decisionNumber: '2/QĐ',
        issuer: '',
        decidedOn: before,
        period: '',
      }),
  },
};
