import { describe, expect, test } from 'vitest';
import { compositionOn, letterheadOn } from '#domain/council.ts';
import { leavesOf, maximumOf, type Criterion } from '#domain/scoring/criteria.ts';
import { countNominations, occasions, type Enterprise, type Person } from '#domain/nominations/nomination.ts';
import { awardOf, ruleBookOn } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { parseCivilDate } from '#domain/time.ts';
import type { SampleCouncil } from '#store/sample.ts';
import { fullSample, sampleFigures, shippedCriteriaSets, shippedRuleBooks, smallSample } from '#store/shipped.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const [small, full] = await Promise.all([smallSample(), fullSample()]);
const worlds: readonly (readonly [name: string, world: SampleCouncil])[] = [
  ['the small sample', small],
  ['the full sample', full],
  ['the small world of the tests', smallWorld],
];

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** Every text in shipped data, with the path that leads to it. */
function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

/** The files of the meeting's year: those of the year before are kept to be compared with. */
const ofYear = ({ nominations, meetings }: SampleCouncil) =>
  nominations.filter(({ year }) => year === meetings[0]?.year);
const perAward = (world: SampleCouncil): Readonly<Record<string, number>> => {
  const awards = ofYear(world).map(({ awardId }) => awardId);
  return Object.fromEntries(awards.map((award) => [award, awards.filter((other) => other === award).length]));
};

describe('the samples', () => {
  test('have as many files of each kind as they promise, and as many nominees', () => {
    expect(perAward(small)).toEqual({
      ldtt: 7,
      'cstd-co-so': 5,
      'giay-khen': 5,
      'bang-khen-tinh': 8,
      'co-thi-dua-tinh': 3,
      'co-thi-dua-chinh-phu': 1,
      'cstd-toan-quoc': 1,
    });
    expect(perAward(full)).toEqual({
      ldtt: 92,
      'cstd-co-so': 14,
      'giay-khen': 44,
      'bang-khen-tinh': 25,
      'co-thi-dua-tinh': 4,
      'cstd-toan-quoc': 1,
    });
    expect(countNominations(ofYear(small))).toEqual(sampleFigures.small);
    expect(countNominations(ofYear(full))).toEqual(sampleFigures.full);
    for (const { members, clusterMemberships } of [small, full]) {
      expect([members.length, clusterMemberships.length]).toEqual([sampleFigures.members, sampleFigures.enterprises]);
    }
  });

  test('split the full list as the province asks: 24 collectives and 20 workers, 11 enterprises and 14 persons', () => {
    const kindOf = new Map(full.nominees.map(({ id, kind }) => [id, kind]));
    const persons = (award: string): number =>
      ofYear(full).filter(({ awardId, nomineeId }) => awardId === award && kindOf.get(nomineeId) === 'person').length;
    expect([persons('giay-khen'), persons('bang-khen-tinh'), persons('co-thi-dua-tinh')]).toEqual([20, 14, 0]);
  });

  test('have three clusters of 4, 5 and 9 infrastructure investors, each with one head', () => {
    const sizes = full.clusters.map(({ id }) => full.clusterMemberships.filter((seat) => seat.clusterId === id));
    expect(sizes.map((seats) => [seats.length, seats.filter(({ head }) => head).length])).toEqual([
      [4, 1],
      [5, 1],
      [9, 1],
    ]);
    for (const { clusterMemberships, clusters } of [small, full]) {
      const scored = clusterMemberships.filter(({ clusterId }) => clusterId === clusters[0]?.id);
      expect(small.meetings[0]?.scoredNomineeIds).toEqual(scored.map(({ nomineeId }) => nomineeId));
    }
  });

  test('meet at eight on 15/12/2026, with a programme of eight items', () => {
    for (const { meetings } of [small, full]) {
      expect(meetings).toMatchObject([{ date: '2026-12-15', opensAt: '08:00', phase: 'preparing' }]);
      expect(meetings[0]?.programme.map(({ minutes }) => minutes)).toEqual([5, 20, 45, 15, 5, 40, 15, 10]);
    }
  });

  test('are the same each time they are read', async () => {
    expect(await smallSample()).toEqual(small);
  });
});

describe.each(worlds)('%s', (_name, world) => {
  const { members, memberships, clusterMemberships, nominees, nominations, matters } = world;
  const [meeting] = world.meetings;
  if (!meeting) throw new Error('There is no meeting');
  const enterprises = nominees.filter((nominee): nominee is Enterprise => nominee.kind === 'enterprise');
  const persons = nominees.filter((nominee): nominee is Person => nominee.kind === 'person');

  test('has no id twice, and every id is a UUID', () => {
    const tables = Object.values(world).flatMap((rows: readonly { readonly id: string }[]) => ids(rows));
    // Rule books are known by their natural key.
    const random = tables.filter((id) => !/^R20\d\d/u.test(id));
    expect(new Set(tables).size).toBe(tables.length);
    for (const id of random)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  test('refers only to what is there', () => {
    const refers = (from: readonly string[], to: readonly string[]): void =>
      expect(from.filter((id) => !to.includes(id))).toEqual([]);
    refers(
      [...memberships, ...world.letterheads, ...world.meetings].map(({ councilId }) => councilId),
      ids(world.councils),
    );
    const memberIds = memberships.map(({ memberId }) => memberId);
    refers([...memberIds, meeting.chairId, meeting.secretaryId], ids(members));
    refers(
      clusterMemberships.map(({ clusterId }) => clusterId),
      ids(world.clusters),
    );
    refers(
      [...clusterMemberships, ...nominations].map(({ nomineeId }) => nomineeId),
      ids(nominees),
    );
    refers(meeting.scoredNomineeIds, ids(enterprises));
    refers(
      matters.flatMap(({ nominationId, meetingId }) => [nominationId, meetingId]),
      [...ids(nominations), meeting.id],
    );
    refers([meeting.criteriaSetId ?? ''], ids(world.criteriaSets));
    refers([meeting.ruleBookId], ids(world.ruleBooks));
  });

  test('puts every file of its year on the agenda once, undecided, in an order without gaps', () => {
    expect(matters.map(({ nominationId }) => nominationId).toSorted()).toEqual(ids(ofYear(world)).toSorted());
    expect(matters.map(({ order }) => order)).toEqual(matters.map((_, index) => index + 1));
    expect(matters.every(({ outcome }) => outcome === null)).toBe(true);
    expect(meeting.phase).toBe('preparing');
  });

  test('meets under the rules of its day, with that day’s council, chair, secretary and letterhead', () => {
    expect(ruleBookOn(shippedRuleBooks, meeting.date)?.id).toBe(meeting.ruleBookId);
    const seats = compositionOn(memberships, members, meeting.date);
    expect(seats).toHaveLength(9);
    expect(seats.filter(({ role }) => role === 'chair').map(({ memberId }) => memberId)).toEqual([meeting.chairId]);
    expect(seats.filter(({ role }) => role === 'secretary').map(({ memberId }) => memberId)).toEqual([
      meeting.secretaryId,
    ]);
    expect(letterheadOn(world.letterheads, meeting.date)?.foundingDecision).toEqual({
      number: '15/QĐ-BQL',
      date: '2026-01-05',
    });
  });

  test('proposes each nominee only for awards he may receive, under no award twice', () => {
    for (const { nomineeId, awardId, occasion, receivedOn } of nominations) {
      const book = ruleBookOn(shippedRuleBooks, receivedOn);
      const kind = nominees.find(({ id }) => id === nomineeId)?.kind;
      expect(book && awardOf(book, awardId).recipients, `${awardId} for ${nomineeId}`).toContain(kind);
      expect(occasions).toContain(occasion);
    }
    const pairs = nominations.map(({ nomineeId, awardId, year }) => `${nomineeId} ${awardId} ${year}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('votes LĐTT and CSTĐ cơ sở only for the Authority’s own staff: a worker’s director decides those', () => {
    const authority = world.letterheads[0]?.authorityName;
    for (const { nomineeId, awardId } of nominations) {
      if (awardId !== 'ldtt' && awardId !== 'cstd-co-so') continue;
      expect(persons.find(({ id }) => id === nomineeId)?.unit, `${awardId} for ${nomineeId}`).toBe(authority);
    }
  });

  test('has every CSTĐ cơ sở nominee on the LĐTT list too, and the national one on both', () => {
    const listed = (award: string) =>
      ofYear(world)
        .filter(({ awardId }) => awardId === award)
        .map(({ nomineeId }) => nomineeId);
    expect(listed('ldtt')).toEqual(expect.arrayContaining(listed('cstd-co-so')));
    expect(listed('cstd-co-so')).toEqual(expect.arrayContaining(listed('cstd-toan-quoc')));
  });

  test('backs the national title by two provincial ones in a row, ending the year before', () => {
    const [national] = nominations.filter(({ awardId }) => awardId === 'cstd-toan-quoc');
    const years = national?.earlierAwards
      .filter(({ award }) => award.startsWith('Chiến sĩ thi đua cấp tỉnh'))
      .map(({ decisionDate }) => Number(decisionDate?.slice(0, 4)));
    expect(years).toEqual([2024, 2025]);
  });

  test('nominates no member of its council, who would have to stay out of the vote', () => {
    expect(persons.filter(({ memberId }) => memberId !== null)).toEqual([]);
  });

  test('writes tax codes of ten digits, the last of which is the check digit, each once', () => {
    const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    for (const { taxCode, name } of enterprises) {
      expect(taxCode).toMatch(/^\d{10}$/u);
      const sum = weights.reduce((total, weight, index) => total + weight * Number(taxCode[index]), 0);
      expect(10 - (sum % 11), `of ${name}`).toBe(Number(taxCode[9]));
    }
    expect(new Set(enterprises.map(({ taxCode }) => taxCode)).size).toBe(enterprises.length);
  });

  test('has days that exist, and nothing received or decided after the meeting', () => {
    const dates = textsIn(world).filter(({ text }) => /^\d{4}-\d\d-\d\d$/u.test(text));
    expect(dates.length).toBeGreaterThan(40);
    for (const { path, text } of dates) expect(parseCivilDate(text), `of ${path}`).toBe(text);
    for (const { receivedOn, earlierAwards } of nominations) {
      expect(receivedOn <= meeting.date).toBe(true);
      for (const { decisionDate } of earlierAwards)
        expect(decisionDate === null || decisionDate < receivedOn).toBe(true);
    }
    for (const { from, to } of [...memberships, ...clusterMemberships, ...world.letterheads, ...shippedRuleBooks]) {
      expect(to === null || from <= to).toBe(true);
    }
  });

  test('has days in its sentences that exist too, and lie before the meeting', () => {
    const written = nominations.flatMap(({ achievement, initiatives }) =>
      [achievement, ...initiatives.map(({ text }) => text)].flatMap((text) => [
        ...text.matchAll(/ngày (\d+\/\d+\/\d{4})/gu),
      ]),
    );
    expect(written.length).toBeGreaterThan(0);
    for (const [, day = ''] of written) {
      const date = parseCivilDate(day);
      expect(date !== undefined && date < meeting.date, `of ${day}`).toBe(true);
    }
  });

  test('has composed (NFC), tidy texts, none empty where a person reads it', () => {
    const mayBeEmpty =
      /\/(?:source|unitTaxCode|period|achievement|decisionNumber|openedDespite|classification)$|\/profile\//u;
    for (const { path, text } of textsIn(world)) {
      expect(text, `of ${path}`).toBe(text.normalize('NFC'));
      if (!path.endsWith('/source')) expect(text, `of ${path}`).toBe(tidyText(text));
      if (!mayBeEmpty.test(path)) expect(text, `of ${path}`).not.toBe('');
    }
  });

  test('puts MẪU into no name of a person, firm, council or cluster: the watermark says it', () => {
    const names = [...members, ...nominees, ...world.councils, ...world.clusters].map(({ name }) => name);
    for (const name of names) expect(name).not.toMatch(/mẫu/iu);
    expect(world.councils.every(({ sample }) => sample)).toBe(true);
  });

  test('spells the council, the tones and the letter y as state papers do', () => {
    const old = /(?:hoà|thuý|huỷ|khoá|xoá|toà|uỷ)(?!\p{L})|tỉ lệ|kỉ luật|hội đồng thi đua,/iu;
    for (const { path, text } of textsIn(world)) expect(text, `of ${path}`).not.toMatch(old);
  });

  test('calls no enterprise by a name of the real clusters', () => {
    for (const { name } of enterprises) expect(name).not.toMatch(/VSIP|Viglacera|Kinh Bắc|Samsung|Foxconn/iu);
  });

  test('says each achievement of one nominee in one year, but for one that was copied from the year before', () => {
    const said = nominations.filter(({ achievement }) => achievement !== '');
    const copied = said.filter(({ achievement, nomineeId, year }) =>
      said.some((other) => other.achievement === achievement && (other.nomineeId !== nomineeId || other.year < year)),
    );
    expect(copied).toHaveLength(world === full ? 1 : 0);
  });
});

describe('Preset C', () => {
  const [preset] = shippedCriteriaSets;
  if (!preset) throw new Error('No preset ships');

  test('is out of 100 in the groups 45, 25, 15 and 15, with a bonus of at most 10 beside it', () => {
    expect(maximumOf(preset.criteria)).toBe(10_000);
    expect(preset.criteria.map(({ max, bonus }) => [max, bonus])).toEqual([
      [4500, false],
      [2500, false],
      [1500, false],
      [1500, false],
      [1000, true],
    ]);
  });

  test('has the weights of the reference table, leaf by leaf', () => {
    const leaves = leavesOf(preset.criteria).filter(({ bonus }) => !bonus);
    expect(leaves.map(({ code, max }) => [code, max / 100])).toEqual([
      ['1.1', 15],
      ['1.2', 12],
      ['1.3', 9],
      ['1.4', 9],
      ['2.1', 8],
      ['2.2', 7],
      ['2.3', 6],
      ['2.4', 4],
      ['3.1', 5],
      ['3.2', 6],
      ['3.3', 4],
      ['4.1', 6],
      ['4.2', 4],
      ['4.3', 5],
    ]);
  });

  test('sums every group from its leaves, and no code stands twice', () => {
    const groups = (criteria: readonly Criterion[]): readonly Criterion[] =>
      criteria.flatMap((criterion) =>
        criterion.children.length > 0 ? [criterion, ...groups(criterion.children)] : [],
      );
    for (const { code, max, children } of groups(preset.criteria)) {
      const sum = children.reduce((total, child) => total + child.max, 0);
      expect([code, sum]).toEqual([code, max]);
    }
    const codes = leavesOf(preset.criteria).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('calls itself a reference example, never prescribed, and parts ties by the core groups first', () => {
    expect(preset.name).toContain('mẫu tham khảo');
    expect(preset.name).not.toContain('theo quy định');
    expect(preset.tieChain[0]).toEqual({ type: 'group', code: '1' });
    expect([preset.aggregate, preset.published]).toEqual(['mean', true]);
  });
});
