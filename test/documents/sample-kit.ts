import type { KitFacts, KitVote } from '#domain/papers/kit-facts.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { common, personName } from './sample-facts.ts';
import { ballotsOf, sampleAttendanceList, sampleBallots } from './sample-sheets.ts';

const vote = (mode: KitVote['mode'], names: number): KitVote => ({
  mode,
  paper: sampleBallots(names, 11),
  threshold: { numerator: 4, denominator: 5, comparison: 'at-least' },
  base: 'all-members',
  required: { count: 8, of: 9 },
});

/** The kit of a meeting with a show of hands, a ballot on A5, one on A4, and so many enterprises to score. */
export const sampleKit = (enterprises = 9, names: readonly [number, number, number] = [7, 5, 14]): KitFacts => ({
  kind: 'fallback-kit',
  ...common('/BB-HĐTĐKT'),
  signers: [],
  purpose: 'xét, đề nghị khen thưởng năm 2026',
  attendance: sampleAttendanceList(),
  programme: ['Khai mạc, nêu lý do, thông qua chương trình', 'Báo cáo tổng hợp, thẩm định hồ sơ', 'Thảo luận'],
  quorum: { required: 6, of: 9 },
  votes: [vote('hands', names[0]), vote('ballot', names[1]), vote('ballot', names[2])],
  scoring: {
    criteriaSet: shippedCriteriaSets[0]!.name,
    criteria: shippedCriteriaSets[0]!.criteria,
    nominees: Array.from(
      { length: enterprises },
      (_, index) => `Công ty TNHH Phát triển hạ tầng Khu công nghiệp An Hưng ${index + 1}`,
    ),
    scorers: Array.from({ length: 9 }, (_, index) => ({ name: personName(index), position: 'Phó Chánh Văn phòng' })),
  },
});

/** The same with ballots that were set up: one chosen among three, two chosen among five the second time, three awards on one paper. */
export function kitSetUp(): KitFacts {
  const kit = sampleKit(1);
  const need = vote('ballot', 1);
  const one = { ...need, paper: ballotsOf('choice', 3, { choose: { most: 1, of: 'collective' } }) };
  const two = { ...need, paper: ballotsOf('choice', 5, { choose: { most: 2, of: 'person' } }) };
  const flag = { ...need, threshold: { numerator: 9, denominator: 10, comparison: 'at-least' } as const };
  const several = {
    ...need,
    paper: ballotsOf('several awards', 9, { validity: 'paper' }),
    further: [need, { ...flag, required: { count: 9, of: 9 } }],
  };
  return { ...kit, votes: [one, two, several] };
}
