import { describe, expect, test } from 'vitest';
import { compositionOn, letterheadOn } from '#domain/council.ts';
import { leavesOf, maximumOf, type Criterion } from '#domain/criteria.ts';
import { occasions, type Enterprise, type Person } from '#domain/nomination.ts';
import { awardOf, ruleBookOn } from '#domain/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { parseCivilDate } from '#domain/time.ts';
import { shippedCriteriaSets, shippedRuleBooks, smallWorld } from '#store/shipped.ts';

const { members, memberships, clusterMemberships, nominees, nominations, matters } = smallWorld;
const [meeting] = smallWorld.meetings;
if (!meeting) throw new Error('The small world has no meeting');

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const enterprises = nominees.filter((nominee): nominee is Enterprise => nominee.kind === 'enterprise');
const persons = nominees.filter((nominee): nominee is Person => nominee.kind === 'person');

/** Every text in shipped data, with the path that leads to it. */
function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}
const shipped = textsIn({ smallWorld, shippedRuleBooks, shippedCriteriaSets });

describe('the small world', () => {
  test('has nine members, one cluster of five enterprises, and twelve nominations over five awards', () => {
    expect([members.length, memberships.length, smallWorld.clusters.length]).toEqual([9, 9, 1]);
    expect([clusterMemberships.length, enterprises.length]).toEqual([5, 5]);
    expect(nominations).toHaveLength(12);
    expect(new Set(nominations.map(({ awardId }) => awardId)).size).toBe(5);
  });

  test('has no id twice, and every id is a UUID', () => {
    const tables = Object.values(smallWorld).flatMap((rows: readonly { readonly id: string }[]) => ids(rows));
    // Rule books are known by their natural key.
    const random = tables.filter((id) => !/^R20\d\d/u.test(id));
    expect(new Set(tables).size).toBe(tables.length);
    for (const id of random)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  test('refers only to what is there', () => {
    const refers = (from: readonly string[], to: readonly string[]): void =>
      expect(from.filter((id) => !to.includes(id))).toEqual([]);
    const councils = ids(smallWorld.councils);
    refers(
      [...memberships, ...smallWorld.letterheads, ...smallWorld.meetings].map(({ councilId }) => councilId),
      councils,
    );
    refers(
      memberships.map(({ memberId }) => memberId),
      ids(members),
    );
    refers([meeting.chairId, meeting.secretaryId, ...meeting.tellers.map(({ memberId }) => memberId)], ids(members));
    refers(
      clusterMemberships.map(({ clusterId }) => clusterId),
      ids(smallWorld.clusters),
    );
    refers(
      [...clusterMemberships, ...nominations].map(({ nomineeId }) => nomineeId),
      ids(nominees),
    );
    refers(meeting.scoredNomineeIds, ids(enterprises));
    refers(
      matters.map(({ nominationId }) => nominationId),
      ids(nominations),
    );
    refers(
      matters.map(({ meetingId }) => meetingId),
      [meeting.id],
    );
    refers(
      persons.flatMap(({ memberId }) => memberId ?? []),
      ids(members),
    );
    refers([meeting.criteriaSetId ?? ''], ids(smallWorld.criteriaSets));
    refers([meeting.ruleBookId], ids(smallWorld.ruleBooks));
    refers(
      nominations.map(({ awardId }) => awardId),
      ids(smallWorld.ruleBooks.find(({ id }) => id === meeting.ruleBookId)?.awards ?? []),
    );
  });

  test('puts every nomination on the agenda once, undecided, in an order without gaps', () => {
    expect(matters.map(({ nominationId }) => nominationId).toSorted()).toEqual(ids(nominations).toSorted());
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
    expect(letterheadOn(smallWorld.letterheads, meeting.date)?.foundingDecision).toEqual({
      number: '15/QĐ-BQL',
      date: '2026-01-05',
    });
  });

  test('proposes each nominee only for awards he may receive, under no award twice', () => {
    const book = shippedRuleBooks.find(({ id }) => id === meeting.ruleBookId);
    if (!book) throw new Error('The meeting has no rules');
    for (const { nomineeId, awardId, occasion } of nominations) {
      const kind = nominees.find(({ id }) => id === nomineeId)?.kind;
      expect(awardOf(book, awardId).recipients, `${awardId} for ${nomineeId}`).toContain(kind);
      expect(occasions).toContain(occasion);
    }
    expect(new Set(nominations.map(({ nomineeId, awardId }) => `${nomineeId} ${awardId}`)).size).toBe(12);
  });

  test('votes LĐTT and CSTĐ cơ sở only for the Authority’s own staff: a worker’s director decides those', () => {
    const authority = smallWorld.letterheads[0]?.authorityName;
    for (const { nomineeId, awardId } of nominations) {
      if (awardId !== 'ldtt' && awardId !== 'cstd-co-so') continue;
      expect(persons.find(({ id }) => id === nomineeId)?.unit, `${awardId} for ${nomineeId}`).toBe(authority);
    }
  });

  test('has every CSTĐ cơ sở nominee on the LĐTT list too, and the national one on both', () => {
    const listed = (award: string) =>
      nominations.filter(({ awardId }) => awardId === award).map(({ nomineeId }) => nomineeId);
    expect(listed('ldtt')).toEqual(expect.arrayContaining(listed('cstd-co-so')));
    expect(listed('cstd-co-so')).toEqual(expect.arrayContaining(listed('cstd-toan-quoc')));
  });

  test('backs the national title by two provincial ones in a row, ending the year before', () => {
    const [national] = nominations.filter(({ awardId }) => awardId === 'cstd-toan-quoc');
    const years = national?.earlierAwards
      .filter(({ award }) => award === 'Chiến sĩ thi đua cấp tỉnh')
      .map(({ decisionDate }) => Number(decisionDate?.slice(0, 4)));
    expect(years).toEqual([2024, 2025]);
  });
});

describe('the tax codes', () => {
  test('have ten digits, the last of which is the check digit, and are unique', () => {
    const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    for (const { taxCode, name } of enterprises) {
      expect(taxCode).toMatch(/^\d{10}$/u);
      const sum = weights.reduce((total, weight, index) => total + weight * Number(taxCode[index]), 0);
      expect(10 - (sum % 11), `of ${name}`).toBe(Number(taxCode[9]));
    }
    expect(new Set(enterprises.map(({ taxCode }) => taxCode)).size).toBe(enterprises.length);
  });
});

describe('the dates', () => {
  test('all exist, and nothing was received or decided after the meeting', () => {
    const dates = shipped.filter(({ text }) => /^\d{4}-\d\d-\d\d$/u.test(text));
    expect(dates.length).toBeGreaterThan(40);
    for (const { path, text } of dates) expect(parseCivilDate(text), `of ${path}`).toBe(text);
    for (const { receivedOn, earlierAwards } of nominations) {
      expect(receivedOn <= meeting.date).toBe(true);
      for (const { decisionDate } of earlierAwards)
        expect(decisionDate !== null && decisionDate < receivedOn).toBe(true);
    }
  });

  test('begin before they end', () => {
    for (const { from, to } of [
      ...memberships,
      ...clusterMemberships,
      ...smallWorld.letterheads,
      ...shippedRuleBooks,
    ]) {
      expect(to === null || from <= to).toBe(true);
    }
  });

  test('written in sentences exist too, and lie before the meeting', () => {
    const written = nominations.flatMap(({ achievement }) => [...achievement.matchAll(/ngày (\d+\/\d+\/\d{4})/gu)]);
    expect(written.length).toBeGreaterThan(0);
    for (const [, day = ''] of written) {
      const date = parseCivilDate(day);
      expect(date !== undefined && date < meeting.date, `of ${day}`).toBe(true);
    }
  });
});

describe('the texts', () => {
  test('are composed (NFC), tidy and not empty where a person reads them', () => {
    for (const { path, text } of shipped) {
      expect(text, `of ${path}`).toBe(text.normalize('NFC'));
      if (!path.endsWith('/source')) expect(text, `of ${path}`).toBe(tidyText(text));
      if (!/\/(?:source|unitTaxCode)$/u.test(path)) expect(text, `of ${path}`).not.toBe('');
    }
  });

  test('put MẪU into no name of a person, firm, council or cluster: the watermark says it', () => {
    const names = [...members, ...nominees, ...smallWorld.councils, ...smallWorld.clusters].map(({ name }) => name);
    for (const name of names) expect(name).not.toMatch(/mẫu/iu);
    expect(smallWorld.councils.every(({ sample }) => sample)).toBe(true);
  });

  test('spell the council, the tones and the letter y as state papers do', () => {
    const old = /(?:hoà|thuý|huỷ|khoá|xoá|toà|uỷ)(?!\p{L})|tỉ lệ|kỉ luật|hội đồng thi đua,/iu;
    for (const { path, text } of shipped) expect(text, `of ${path}`).not.toMatch(old);
  });

  test('call no enterprise of the sample by a name of the real clusters', () => {
    for (const { name } of enterprises) expect(name).not.toMatch(/VSIP|Viglacera|Kinh Bắc|Samsung|Foxconn/iu);
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
    expect(preset.tieChain[0]).toBe('1');
    expect([preset.aggregate, preset.published]).toEqual(['mean', true]);
  });
});
