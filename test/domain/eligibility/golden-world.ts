import type { CaseAtHand } from '#domain/eligibility/case-at-hand.ts';
import type { Flag } from '#domain/eligibility/flag.ts';
import type { RecognisedInitiative } from '#domain/initiatives.ts';
import type { Initiative, Nomination, Nominee } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { HeldAward } from '#domain/registry/registry.ts';
import type { Condition, RuleBook } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';

export const day = (typed: string): CivilDate => typed as CivilDate;

const base = { id: 'p1' as never, ended: null, unit: 'Văn phòng', unitTaxCode: '', classification: '' } as const;

export const officer: Nominee = {
  ...base,
  kind: 'person',
  salutation: 'Bà',
  name: 'Lê Thị An',
  position: 'Chuyên viên',
  bornOn: null,
  memberId: null,
};
export const worker: Nominee = { ...officer, unit: 'Công ty TNHH Sao Mai', unitTaxCode: '2300123456' };
export const department: Nominee = { ...base, kind: 'collective', name: 'Phòng Quy hoạch' };
export const firm: Nominee = {
  id: base.id,
  ended: null,
  kind: 'enterprise',
  name: 'Công ty TNHH Sao Mai',
  taxCode: '2300123456',
  zone: 'KCN Quế Võ',
  profile: blankProfile,
};

const file: Nomination = {
  id: 'n1' as never,
  nomineeId: base.id,
  awardId: 'bang-khen-tinh' as never,
  occasion: 'merit',
  year: 2026,
  receivedOn: day('2026-11-20'),
  achievement: 'Tham mưu 46 đề án, 100% đúng hạn.',
  period: 'Năm 2026',
  earlierAwards: [],
  initiatives: [],
  transferredFrom: null,
  order: 1,
};

/** What a case says of its nomination, and of what is recorded. */
export interface Told extends Partial<Omit<CaseAtHand, 'nomination' | 'list'>> {
  readonly award?: string;
  readonly file?: Partial<Nomination>;
  /** Awards for which the same nominee is on the list too. */
  readonly alsoFor?: readonly string[];
  /** How many others are on the list for an award. */
  readonly others?: readonly (readonly [award: string, count: number])[];
  /** Which of the list the council moved, and to which award. */
  readonly moved?: readonly (readonly [id: string, award: string])[];
}

/** A nomination of 2026 of which nothing speaks against, but for what is told. */
export function hand({ award, file: told, alsoFor = [], others = [], moved = [], ...recorded }: Told): CaseAtHand {
  const nomination = { ...file, ...(award === undefined ? {} : { awardId: award as never }), ...told };
  const also = alsoFor.map((id) => ({ ...nomination, id: `also ${id}` as never, awardId: id as never }));
  const rest = others.flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index) => ({
      ...nomination,
      id: `${id} ${index}` as never,
      nomineeId: `other ${index}` as never,
      awardId: id as never,
    })),
  );
  const newly = moved.flatMap(([id, to]) =>
    rest
      .filter((one) => one.id === (id as never))
      .map((one) => ({ ...one, id: `moved ${id}` as never, awardId: to as never, transferredFrom: one.id })),
  );
  return {
    nomination,
    nominee: officer,
    ruleBooks: shippedRuleBooks,
    held: [],
    recognised: [],
    flags: [],
    list: [nomination, ...also, ...rest, ...newly],
    meetingOn: day('2026-12-15'),
    registered: true,
    clusterLeaders: null,
    firms: [],
    ...recorded,
  };
}

export const held = (award: string, period: string, part: Partial<HeldAward> = {}): HeldAward => ({
  id: `${award} ${period}` as never,
  nomineeId: base.id,
  award,
  awardId: null,
  decisionNumber: '5/QĐ-UBND',
  issuer: 'UBND tỉnh Bắc Ninh',
  decidedOn: day('2026-01-10'),
  period,
  ...part,
});

export const initiative = (part: Partial<Initiative> = {}): Initiative => ({
  text: 'Rút ngắn cấp phép',
  decisionNumber: '42/QĐ-BQL',
  decisionDate: day('2026-11-18'),
  scope: 'base',
  ...part,
});

export const recognised = (authors: readonly (readonly [string, number])[]): RecognisedInitiative => ({
  id: 'i1' as never,
  councilId: 'c1' as never,
  title: 'Rút ngắn cấp phép',
  level: 'base',
  scope: 'base',
  decision: { number: '42/QĐ-BQL', date: day('2026-11-18') },
  authors: authors.map(([name, share]) => ({ name, unit: 'Văn phòng', share })),
});

export const flag = (kind: Flag['kind'], from: string, to: string | null): Flag => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  document: '7/TB-TTr',
});

/** The shipped editions with other conditions of an award, as a province or council words them. */
export const booksWith = (award: string, ...conditions: readonly Condition[]): readonly RuleBook[] =>
  shippedRuleBooks.map((book) => ({
    ...book,
    awards: book.awards.map((known) => (known.id === (award as never) ? { ...known, conditions } : known)),
  }));

/** A condition that a council's own statute or a province's regulation sets. */
export const local = (id: string, source: string, check: NonNullable<Condition['check']>): Condition => ({
  id,
  text: { vi: id, en: id },
  grade: source.includes('cần đối chiếu') ? 'default' : 'local',
  source,
  check,
});
