import { compositionOn } from '../council.ts';
import type { NomineeId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { RecordTable, Records } from '../records.ts';
import { compareNames } from '../text.ts';
import { inForceOn, shortDate, type CivilDate } from '../time.ts';
import type { ExportedList, ListFacts, ListLine, ListMoment } from './list-facts.ts';

/** The tables that the lists are made of. */
export const listTables = [
  'councils',
  'members',
  'memberships',
  'clusters',
  'clusterMemberships',
  'zones',
  'receivers',
  'nominees',
  'heldAwards',
  'nominations',
  'ruleBooks',
  'meetings',
  'matters',
  'initiatives',
] as const satisfies readonly RecordTable[];
export type ListRecords = Pick<Records, (typeof listTables)[number]>;

/** A list as the council's records have it. */
export function listFacts(list: ExportedList, records: ListRecords, moment: ListMoment): ListFacts {
  const lines = linesOf[list](records, moment);
  return { list, lines: lines.map((line, index) => ({ number: index + 1, ...line })) };
}

type Lines = (records: ListRecords, moment: ListMoment) => readonly ListLine[];

const linesOf: Readonly<Record<ExportedList, Lines>> = {
  enterprises: (records, { day }) => {
    const clusterOf = clustersOn(records, day);
    return records.nominees
      .filter((nominee) => nominee.kind === 'enterprise')
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
      .map(({ name, taxCode, zone, profile, ended, id }) => {
        const { plants: _plants, ...told } = profile;
        return { name, taxCode, zone, ...told, cluster: clusterOf.get(id) ?? '', ended: ended?.why ?? '' };
      });
  },
  people: ({ nominees }) =>
    nominees
      .filter((nominee) => nominee.kind === 'person')
      .toSorted((a, b) => compareNames(a.name, b.name))
      .map(({ salutation, name, bornOn, position, unit, unitTaxCode, classification, ended }) => ({
        salutation,
        name,
        bornOn,
        position,
        unit,
        unitTaxCode,
        classification,
        ended: ended?.why ?? '',
      })),
  collectives: ({ nominees }) =>
    nominees
      .filter((nominee) => nominee.kind === 'collective')
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
      .map(({ name, unit, unitTaxCode, classification, ended }) => ({
        name,
        unit,
        unitTaxCode,
        classification,
        ended: ended?.why ?? '',
      })),
  'held-awards': ({ heldAwards, nominees }) => {
    const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
    return heldAwards
      .toSorted((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1))
      .map(({ nomineeId, period, award, decisionNumber, decidedOn, issuer }) => ({
        ...whoOf(byId.get(nomineeId)),
        period,
        award,
        decisionNumber,
        decidedOn,
        issuer,
      }));
  },
  nominations: ({ nominations, nominees, matters, ruleBooks }, { year }) => {
    const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
    const outcomes = new Map(matters.map(({ nominationId, outcome }) => [nominationId, outcome?.type ?? '']));
    const names = new Map(ruleBooks.flatMap(({ awards }) => awards.map(({ id, name }) => [id, name.vi])));
    return nominations
      .filter((nomination) => nomination.year === year)
      .toSorted((a, b) => a.order - b.order)
      .map((nomination) => ({
        ...whoOf(byId.get(nomination.nomineeId)),
        occasion: nomination.occasion,
        award: names.get(nomination.awardId) ?? '',
        achievement: nomination.achievement,
        period: nomination.period,
        earlierAwards: nomination.earlierAwards
          .map(({ award, decisionNumber, decisionDate }) =>
            [award, decisionNumber, decisionDate && shortDate(decisionDate)].filter(Boolean).join(', '),
          )
          .join('; '),
        initiatives: nomination.initiatives
          .map(({ text, decisionNumber }) => [text, decisionNumber].filter(Boolean).join(', '))
          .join('; '),
        receivedOn: nomination.receivedOn,
        outcome: outcomes.get(nomination.id) ?? '',
      }));
  },
  clusters: ({ clusters, clusterMemberships, nominees }) => {
    const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
    return clusters
      .toSorted((a, b) => a.number - b.number)
      .flatMap((cluster) =>
        clusterMemberships
          .filter(({ clusterId }) => clusterId === cluster.id)
          .toSorted((a, b) => a.order - b.order)
          .map(({ nomineeId, head, deputy, from, to }) => {
            const unit = byId.get(nomineeId);
            return {
              cluster: cluster.name,
              name: unit?.name ?? '',
              taxCode: unit?.kind === 'enterprise' ? unit.taxCode : '',
              zone: unit?.kind === 'enterprise' ? unit.zone : '',
              clusterPart: head ? 'head' : deputy ? 'deputy' : '',
              from,
              to,
            };
          }),
      );
  },
  zones: ({ zones }) =>
    zones
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi') || (a.from < b.from ? -1 : 1))
      .map(({ name, province, from, to, follows, document }) => ({
        name,
        province,
        from,
        to,
        document,
        formerly: zones.find(({ id }) => id === follows)?.name ?? '',
      })),
  receivers: ({ receivers }) =>
    receivers
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
      .map(({ name, address, purpose, from, to, follows }) => ({
        name,
        address,
        purpose,
        from,
        to,
        formerly: receivers.find(({ id }) => id === follows)?.name ?? '',
      })),
  members: (records, { day }) => seatsOn(records, day),
  initiatives: ({ initiatives }) =>
    initiatives
      .toSorted((a, b) => (a.decision.date < b.decision.date ? -1 : 1))
      .map(({ title, level, scope, decision, authors }) => ({
        name: title,
        level,
        scope,
        decisionNumber: decision.number,
        decidedOn: decision.date,
        authors: authors
          .map(({ name, unit, share }) => `${[name, unit].filter(Boolean).join(', ')}: ${share}%`)
          .join('; '),
      })),
  meetings: ({ meetings }) =>
    meetings
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ title, date, place, phase }) => ({ name: title, date, place, phase })),
};

/** Who a line is about, as the lists that come in name him. */
function whoOf(nominee: Nominee | undefined): ListLine {
  if (!nominee) return { name: '' };
  const { name } = nominee;
  if (nominee.kind === 'enterprise')
    return { salutation: '', name, position: '', unit: nominee.zone, taxCode: nominee.taxCode };
  const { unit, unitTaxCode: taxCode } = nominee;
  return nominee.kind === 'person'
    ? { salutation: nominee.salutation, name, position: nominee.position, unit, taxCode }
    : { salutation: '', name, position: '', unit, taxCode };
}

/** The cluster of every unit on a day, by name. */
function clustersOn({ clusters, clusterMemberships }: ListRecords, day: CivilDate): ReadonlyMap<NomineeId, string> {
  const nameById = new Map(clusters.map(({ id, name }) => [id, name]));
  const today = clusterMemberships.filter((line) => inForceOn(line, day));
  return new Map(today.map(({ nomineeId, clusterId }) => [nomineeId, nameById.get(clusterId) ?? '']));
}

/** The council's seats of a day, in the order of its decision. */
function seatsOn({ councils, memberships, members }: ListRecords, day: CivilDate): readonly ListLine[] {
  const council = councils.find(({ kind }) => kind === 'council');
  const own = memberships.filter(({ councilId }) => councilId === council?.id);
  return compositionOn(own, members, day).map(({ memberId, name, role, position }) => {
    const seat = own.find((line) => line.memberId === memberId && inForceOn(line, day));
    return { name, role, position, from: seat?.from ?? null, to: seat?.to ?? null };
  });
}
