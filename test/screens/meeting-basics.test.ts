import { expect, test } from 'vitest';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { CriteriaSetId, MemberId, SheetId } from '#domain/ids.ts';
import { hundredths } from '#domain/scoring/points.ts';
import type { ScoreSheet } from '#domain/scoring/scoring.ts';
import { loadCouncil } from '#store/council.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import {
  basicsOf,
  chosenSet,
  detailsOf,
  panelSets,
  proposedBasics,
  takenFrom,
} from '#screens/preparation/basics-form.ts';
import type { CivilDate } from '#domain/time.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const [presetC, presetA, presetB, worker] = shippedCriteriaSets;
if (!presetC || !presetA || !presetB || !worker) throw new Error('A preset is missing');
const [held] = smallWorld.meetings;
if (!held) throw new Error('There is no meeting');
const today = '2026-12-01' as CivilDate;
const { proposed } = preparationWords.vi;

const own = (id: string, more: Partial<CriteriaSet> = {}): CriteriaSet => ({
  ...presetC,
  id: id as CriteriaSetId,
  name: 'Bảng tiêu chí của Ban Quản lý',
  year: 2026,
  ...more,
});

/** The council of the small world, as it is stored, with sets of its own. */
async function councilWith(sets: readonly CriteriaSet[] = []) {
  const desk = await openDesk();
  const started = await startSampleCouncil(desk, {
    ...smallWorld,
    criteriaSets: [...smallWorld.criteriaSets, ...sets],
  });
  const council = await loadCouncil(desk.db);
  if (!started.ok || !council) throw new Error('The council did not start');
  return council;
}

test('a new meeting goes on scoring by the reference example that it always took, and asks nothing', async () => {
  const council = await councilWith();
  expect(panelSets(council).map(({ id }) => id)).toEqual([presetC.id]);
  const basics = proposedBasics(today, council, proposed);
  expect(basics.scored).not.toBe('nobody');
  expect(detailsOf(basics, council)?.criteriaSetId).toBe(presetC.id);
});

test('a set of one’s own stands to choice once it is published and made for enterprises', async () => {
  const published = own('b0000000-0000-4000-8000-000000000001');
  const council = await councilWith([
    published,
    own('b0000000-0000-4000-8000-000000000002', { published: false }),
    own('b0000000-0000-4000-8000-000000000003', { audience: 'person' }),
    own('b0000000-0000-4000-8000-000000000004', { audience: 'collective' }),
    own('b0000000-0000-4000-8000-000000000005', { criteria: presetA.criteria }),
  ]);
  expect(panelSets(council).map(({ id }) => id)).toEqual([presetC.id, published.id]);
  const basics = { ...proposedBasics(today, council, proposed), criteriaSet: published.id };
  expect(detailsOf(basics, council)?.criteriaSetId).toBe(published.id);
  expect(chosenSet({ ...basics, criteriaSet: 'gone' }, council)?.id).toBe(presetC.id);
});

test('a meeting keeps the set that it has, and the next one proposes it again', async () => {
  const council = await councilWith([own('b0000000-0000-4000-8000-000000000001', { audience: 'infrastructure' })]);
  const meeting = { ...held, criteriaSetId: 'b0000000-0000-4000-8000-000000000001' as CriteriaSetId };
  expect(detailsOf(basicsOf(meeting, council), council)?.criteriaSetId).toBe(meeting.criteriaSetId);
  const next = takenFrom(meeting, proposedBasics(today, council, proposed), council);
  expect(detailsOf(next, council)?.criteriaSetId).toBe(meeting.criteriaSetId);
  const odd = { ...held, criteriaSetId: presetB.id };
  expect(detailsOf(basicsOf(odd, council), council)?.criteriaSetId).toBe(presetB.id);
  // The next one could not be prepared with it.
  expect(takenFrom(odd, proposedBasics(today, council, proposed), council).criteriaSet).toBe('');
});

test('whoever left the cluster after marks were given stays among those who are scored', async () => {
  const council = await councilWith();
  const [gone, ...others] = held.scoredNomineeIds;
  const left = {
    ...council,
    clusterMemberships: council.clusterMemberships.map((row) =>
      row.nomineeId === gone ? { ...row, to: '2026-01-01' as CivilDate } : row,
    ),
  };
  const sheet = { id: 's' as SheetId, meetingId: held.id, memberId: 'm' as MemberId, nomineeId: gone! };
  const scoredNow = (marks: ScoreSheet['marks'], basics = basicsOf(held, left)) =>
    detailsOf(basics, left, { meeting: held, sheets: [{ ...sheet, marks }], sheetChecks: [] })?.scoredNomineeIds;
  expect(scoredNow({})).toEqual(others);
  expect(scoredNow({ '1.1': hundredths(100) })).toEqual([...others, gone]);
  // Nobody else's cluster takes it in, and a meeting that scores nobody keeps nobody: the store says what stands on it.
  expect(scoredNow({ '1.1': hundredths(100) }, { ...basicsOf(held, left), scored: 'nobody' })).toEqual([]);
});
