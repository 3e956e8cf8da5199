import { expect, test } from 'vitest';
import { inAgendaOrder, type AgendaCase } from '#domain/meeting/agenda-order.ts';
import type { AwardId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import { prospectOf } from '#domain/rules/rule-edition.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { isPossibleShare } from '#domain/rules/threshold.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

const book = shippedRuleBooks.at(-1)!;

const caseOf = (name: string, awardId: string, order: number, kind: 'person' | 'collective' = 'person'): AgendaCase => {
  const nomineeId = name as NomineeId;
  const base = { id: nomineeId, name, unit: '', unitTaxCode: '', classification: '', ended: null };
  return {
    nominee:
      kind === 'person'
        ? { ...base, kind, salutation: 'Ông', position: '', bornOn: null, memberId: null }
        : { ...base, kind },
    nomination: {
      id: name as NominationId,
      nomineeId,
      awardId: awardId as AwardId,
      occasion: 'merit',
      year: 2026,
      receivedOn: '2026-11-01' as never,
      achievement: '',
      period: '',
      earlierAwards: [],
      initiatives: [],
      transferredFrom: null,
      order,
    },
  };
};

test('an agenda runs from the lower award to the higher, collectives first as received, persons by given name', () => {
  const cases = [
    caseOf('Trần Văn Bình', 'cstd-co-so', 1),
    caseOf('Lê Thị Yến', 'ldtt', 2),
    caseOf('Phạm Văn An', 'ldtt', 3),
    caseOf('Tổ 2', 'giay-khen', 5, 'collective'),
    caseOf('Tổ 1', 'giay-khen', 6, 'collective'),
    caseOf('Đỗ Văn Ái', 'giay-khen', 4),
  ];
  const awards = ['ldtt', 'giay-khen', 'cstd-co-so'].toSorted(
    (a, b) => awardOf(book, a as AwardId).voteOrder - awardOf(book, b as AwardId).voteOrder,
  );
  const namesOf: Readonly<Record<string, readonly string[]>> = {
    ldtt: ['Phạm Văn An', 'Lê Thị Yến'],
    'giay-khen': ['Tổ 2', 'Tổ 1', 'Đỗ Văn Ái'],
    'cstd-co-so': ['Trần Văn Bình'],
  };
  expect(inAgendaOrder(cases, book).map(({ nominee }) => nominee.name)).toEqual(
    awards.flatMap((id) => namesOf[id] ?? []),
  );
});

test('of nine members 90 % needs all nine, which one recusal puts out of reach; 80 % needs eight and still can', () => {
  const members = Array.from({ length: 9 }, (_, index) => String(index) as MemberId);
  const national = awardOf(book, 'cstd-toan-quoc' as AwardId).vote;
  const base = awardOf(book, 'cstd-co-so' as AwardId).vote;
  expect(prospectOf(national, members)).toEqual({ base: 9, required: 9, attainable: 9, reachable: true });
  expect(prospectOf(national, members, 1)).toEqual({ base: 9, required: 9, attainable: 8, reachable: false });
  expect(prospectOf(base, members, 1)).toEqual({ base: 9, required: 8, attainable: 8, reachable: true });
});

test('a share can be asked when it lies above nothing and everybody together can reach it', () => {
  const share = (numerator: number, denominator: number, comparison: 'at-least' | 'more-than' = 'at-least') =>
    isPossibleShare({ numerator, denominator, comparison });
  expect([share(2, 3), share(1, 1), share(99, 100, 'more-than')]).toEqual([true, true, true]);
  expect([share(1, 1, 'more-than'), share(4, 3), share(0, 3), share(1, 0), share(-1, -2), share(0.5, 1)]).toEqual(
    Array(6).fill(false),
  );
});
