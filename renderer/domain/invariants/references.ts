import type { RecordRows, Records, RecordTable } from '../records.ts';
import type { CountedBallot } from '../voting/round.ts';
import type { DataFinding, ReferenceTarget } from './data-finding.ts';
import { placeOf } from './place.ts';

/** A field that names something else: the field as it is stored, what it names, and by which id. */
interface Reference {
  readonly field: string;
  readonly to: ReferenceTarget;
  readonly value: string;
}

/** The ids in a field, whatever it holds: one, none or many. */
const names = (
  field: string,
  to: ReferenceTarget,
  ...values: readonly (string | null | undefined)[]
): readonly Reference[] =>
  values.flatMap((value) => (value === null || value === undefined ? [] : [{ field, to, value }]));

const none = (): readonly Reference[] => [];

/** Who typed a count, sealed its papers and keeps them. */
const handsOn = ({ doubleCount, envelope }: CountedBallot): readonly (string | undefined)[] => [
  doubleCount?.firstBy,
  doubleCount?.secondBy,
  envelope?.sealedBy,
  envelope?.keeperId,
];

/** Every id that a row of a table holds besides its own: a test looks for one that is forgotten. */
const referencesOf: { readonly [Table in RecordTable]: (row: RecordRows[Table]) => readonly Reference[] } = {
  councils: none,
  members: none,
  clusters: none,
  ruleBooks: none,
  criteriaSets: ({ follows }) => names('follows', 'criteriaSets', follows),
  letterheads: ({ councilId }) => names('councilId', 'councils', councilId),
  memberships: ({ councilId, memberId }) => [
    ...names('councilId', 'councils', councilId),
    ...names('memberId', 'members', memberId),
  ],
  clusterMemberships: ({ clusterId, nomineeId }) => [
    ...names('clusterId', 'clusters', clusterId),
    ...names('nomineeId', 'nominees', nomineeId),
  ],
  zones: ({ follows }) => names('follows', 'zones', follows),
  receivers: ({ follows }) => names('follows', 'receivers', follows),
  registryEvents: ({ nomineeId }) => names('nomineeId', 'nominees', nomineeId),
  heldAwards: ({ nomineeId, awardId }) => [
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('awardId', 'awards', awardId),
  ],
  nominees: (nominee) => [
    ...names('ended', 'nominees', nominee.ended?.into),
    ...(nominee.kind === 'person' ? names('memberId', 'members', nominee.memberId) : []),
  ],
  indicators: ({ nomineeId }) => names('nomineeId', 'nominees', nomineeId),
  movements: ({ clusterIds, plan }) => [
    ...names('clusterIds', 'clusters', ...clusterIds),
    ...names('plan', 'files', plan.file?.fileId),
  ],
  registrations: ({ nomineeId, awardIds, movementIds, actionPlan }) => [
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('awardIds', 'awards', ...awardIds),
    ...names('movementIds', 'movements', ...movementIds),
    ...names('actionPlan', 'files', actionPlan?.file?.fileId),
  ],
  pledges: ({ clusterId, scan }) => [
    ...names('clusterId', 'clusters', clusterId),
    ...names('scan', 'files', scan?.fileId),
  ],
  difficulties: ({ clusterId, meetingId, raisedBy }) => [
    ...names('clusterId', 'clusters', clusterId),
    ...names('meetingId', 'meetings', meetingId),
    ...names('raisedBy', 'nominees', raisedBy),
  ],
  guidingDocuments: ({ replaces, file }) => [
    ...names('replaces', 'guidingDocuments', ...replaces),
    ...names('file', 'files', file?.fileId),
  ],
  guidanceLetters: ({ deadlines }) => names('deadlines', 'awards', ...deadlines.map(({ awardId }) => awardId)),
  receipts: ({ nomineeId, nominationIds }) => [
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('nominationIds', 'nominations', ...nominationIds),
  ],
  attachments: ({ nominationId, file }) => [
    ...names('nominationId', 'nominations', nominationId),
    ...names('file', 'files', file?.fileId),
  ],
  opinionLetters: ({ asked }) => names('asked', 'nominees', ...asked.map(({ nomineeId }) => nomineeId)),
  publications: ({ nominationIds }) => names('nominationIds', 'nominations', ...nominationIds),
  holidays: none,
  flags: ({ nomineeId }) => names('nomineeId', 'nominees', nomineeId),
  nominations: ({ nomineeId, awardId, transferredFrom }) => [
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('awardId', 'awards', awardId),
    ...names('transferredFrom', 'nominations', transferredFrom),
  ],
  meetings: (meeting) => [
    ...names('councilId', 'councils', meeting.councilId),
    ...names('ruleBookId', 'ruleBooks', meeting.ruleBookId),
    ...names('criteriaSetId', 'criteriaSets', meeting.criteriaSetId),
    ...names('chairId', 'members', meeting.chairId),
    ...names('secretaryId', 'members', meeting.secretaryId),
    ...names('successions', 'members', ...(meeting.successions ?? []).map(({ from }) => from)),
    ...names('sittings', 'members', ...(meeting.sittings ?? []).flatMap(({ present }) => present)),
    ...names('nextHeadId', 'members', meeting.nextHeadId),
    ...names(
      'headBallots',
      'members',
      ...(meeting.headBallots ?? []).flatMap(({ rows }) => rows.map(({ memberId }) => memberId)),
    ),
    ...names(
      'business',
      'members',
      ...(meeting.business ?? []).flatMap(({ said }) => said.map(({ memberId }) => memberId)),
    ),
    ...names(
      'ballotSetups',
      'awards',
      ...(meeting.ballotSetups ?? []).flatMap(({ awardId, together = [] }) => [awardId, ...together]),
    ),
    ...names('ballotSetups', 'nominations', ...(meeting.ballotSetups ?? []).flatMap(({ only = [] }) => only)),
    ...names('scoredNomineeIds', 'nominees', ...meeting.scoredNomineeIds),
    ...names('panelTies', 'nominees', ...(meeting.panelTies ?? []).flatMap(({ nomineeIds }) => nomineeIds)),
    ...names('panelTies', 'rounds', ...(meeting.panelTies ?? []).map(({ roundId }) => roundId)),
    ...names('tellers', 'members', ...meeting.tellers.map(({ memberId }) => memberId)),
    ...names('opening', 'members', ...(meeting.opening?.seats ?? []).map(({ memberId }) => memberId)),
    ...names('opening', 'members', ...(meeting.opening?.lines ?? []).map(({ memberId }) => memberId)),
    ...names('notes', 'members', ...meeting.notes.map(({ speakerId }) => speakerId)),
    ...names('notes', 'nominations', ...meeting.notes.map(({ nominationId }) => nominationId)),
    ...names(
      'reopenings',
      'members',
      ...meeting.reopenings.flatMap(({ chairId, secretaryId }) => [chairId, secretaryId]),
    ),
    ...names('reopenings', 'papers', ...meeting.reopenings.flatMap(({ papers }) => papers)),
  ],
  attendances: ({ meetingId, memberId }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('memberId', 'members', memberId),
  ],
  interests: ({ memberId }) => names('memberId', 'members', memberId),
  matters: ({ meetingId, nominationId, cleared, outcome }) => [
    ...names('cleared', 'members', ...(cleared ?? []).map(({ memberId }) => memberId)),
    ...names('meetingId', 'meetings', meetingId),
    ...names('nominationId', 'nominations', nominationId),
    ...names('outcome', 'rounds', outcome && 'roundId' in outcome ? outcome.roundId : null),
    ...names('outcome', 'nominations', outcome?.type === 'transferred' ? outcome.to : null),
  ],
  recusals: ({ meetingId, nominationId, memberId }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('nominationId', 'nominations', nominationId),
    ...names('memberId', 'members', memberId),
  ],
  sheets: ({ meetingId, nomineeId, memberId }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('memberId', 'members', memberId),
  ],
  sheetChecks: ({ meetingId, nomineeId, memberId }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('nomineeId', 'nominees', nomineeId),
    ...names('memberId', 'members', memberId),
  ],
  scorings: ({ clusterId, criteriaSetId, nomineeIds, closing, tieDecisions }) => [
    ...names('clusterId', 'clusters', clusterId),
    ...names('criteriaSetId', 'criteriaSets', criteriaSetId),
    ...names('nomineeIds', 'nominees', ...nomineeIds),
    ...names('closing', 'nominees', ...Object.keys(closing?.figures.cluster ?? {}), ...(closing?.womenPreferred ?? [])),
    ...names('tieDecisions', 'nominees', ...tieDecisions.flatMap((decision) => decision.nomineeIds)),
    ...names('tieDecisions', 'rounds', ...tieDecisions.map(({ roundId }) => roundId)),
  ],
  assessments: ({ scoringId, nomineeId, evidence }) => [
    ...names('scoringId', 'scorings', scoringId),
    ...names('nomineeId', 'nominees', nomineeId),
    ...names(
      'evidence',
      'files',
      ...Object.values(evidence).flatMap((papers) => papers.map(({ file }) => file.fileId)),
    ),
  ],
  rounds: ({ meetingId, awardId, follows, sharedPaper, roll, rows, tellers, result, recounts, challenges }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('awardId', 'awards', awardId),
    ...names('follows', 'rounds', follows),
    ...names('sharedPaper', 'rounds', sharedPaper),
    ...names('roll', 'members', ...roll.members, ...roll.present, ...roll.absent, ...roll.writtenOpinions),
    ...names('rows', 'nominations', ...rows.map(({ nominationId }) => nominationId)),
    ...names('rows', 'members', ...rows.flatMap(({ recused }) => recused)),
    ...names('tellers', 'members', ...tellers.map(({ memberId }) => memberId)),
    ...names('result', 'members', ...(result?.mode === 'ballot' ? (result.voted ?? []) : [])),
    ...names(
      'result',
      'nominations',
      ...(result === null ? [] : result.mode === 'hands' ? result.count.takenOut : result.count.rows).map(
        ({ nominationId }) => nominationId,
      ),
    ),
    ...names('result', 'members', ...(result?.mode === 'ballot' ? handsOn(result) : [])),
    ...names('recounts', 'members', ...recounts.flatMap((recount) => [recount.askedBy, ...handsOn(recount)])),
    ...names('recounts', 'nominations', ...recounts.flatMap(({ count }) => count.rows.map((row) => row.nominationId))),
    ...names('challenges', 'members', ...challenges.map(({ memberId }) => memberId)),
  ],
  corrections: ({ meetingId, subject, chairId, secretaryId }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...(subject.kind === 'nominee'
      ? names('subject', 'nominees', subject.nomineeId)
      : names('subject', 'members', subject.memberId)),
    ...names('chairId', 'members', chairId),
    ...names('secretaryId', 'members', secretaryId),
  ],
  replies: ({ meetingId, memberId, answers, scan }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('memberId', 'members', memberId),
    ...names('answers', 'nominations', ...answers.map(({ nominationId }) => nominationId)),
    ...names('scan', 'files', scan?.fileId),
  ],
  initiatives: ({ councilId }) => names('councilId', 'councils', councilId),
  papers: ({ meetingId, subject, fileId, signatures, scan, facts }) => [
    ...names('meetingId', 'meetings', meetingId),
    ...names('subject', 'rounds', subject.kind === 'count-record' ? subject.roundId : null),
    ...names('subject', 'corrections', subject.kind === 'correction-record' ? subject.correctionId : null),
    ...names('subject', 'awards', 'awardId' in subject ? subject.awardId : null),
    ...names('fileId', 'files', fileId),
    ...names('signatures', 'files', ...signatures.map((signature) => signature.fileId)),
    ...names('signatures', 'members', ...signatures.map(({ memberId }) => memberId)),
    ...names('scan', 'files', scan?.fileId),
    ...names('facts', 'members', ...facts.signers.map(({ memberId }) => memberId)),
  ],
};

/** What a row names besides itself. */
export const referencesIn = <Table extends RecordTable>(table: Table, row: RecordRows[Table]): readonly Reference[] =>
  referencesOf[table](row);

/** What can be named: the ids of every table, the awards of any edition, the stored files. */
export type Named = ReadonlyMap<ReferenceTarget, ReadonlySet<string>>;

/** Gathers what can be named. */
export function namedIn(records: Records, files: readonly string[]): Named {
  const named = new Map<ReferenceTarget, ReadonlySet<string>>([
    ['files', new Set(files)],
    ['awards', new Set(records.ruleBooks.flatMap(({ awards }) => awards.map(({ id }) => id)))],
  ]);
  for (const [table, rows] of Object.entries(records)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of records are its tables
    named.set(table as RecordTable, new Set(rows.map(({ id }) => id)));
  }
  return named;
}

/** The fields of a table's rows that name nothing, each id of a field once. */
export function lostReferences<Table extends RecordTable>(
  table: Table,
  rows: readonly RecordRows[Table][],
  named: Named,
): readonly DataFinding[] {
  return rows.flatMap((row) => {
    const lost = referencesIn(table, row).filter(({ to, value }) => named.get(to)?.has(value) !== true);
    const once = new Map(lost.map((reference) => [`${reference.field} ${reference.value}`, reference]));
    return [...once.values()].map((reference): DataFinding => ({
      type: 'reference-lost',
      ...placeOf(table, row),
      ...reference,
    }));
  });
}
