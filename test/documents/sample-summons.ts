import type { AwardCountFacts, ChairScriptFacts, InvitationFacts, ScriptVote } from '#domain/papers/summons.ts';
import { chair, clock, common, longName, secretary } from './sample-facts.ts';

const national = { award: 'Chiến sĩ thi đua toàn quốc', class: 'title' } as const;
const advanced = { award: 'Lao động tiên tiến', class: 'title' } as const;
const provincial = { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form' } as const;
const authority = { award: 'Giấy khen của Trưởng Ban', class: 'form' } as const;

const awards: readonly AwardCountFacts[] = [
  { ...national, collectives: 0, persons: 1 },
  { ...provincial, collectives: 11, persons: 14 },
  { ...authority, collectives: 24, persons: 20 },
  { ...advanced, collectives: 0, persons: 92 },
];
const programme = [
  'Khai mạc, nêu lý do, thông qua chương trình',
  'Báo cáo tổng hợp, thẩm định hồ sơ',
  'Thảo luận',
  'Biểu quyết giơ tay',
  'Bầu Tổ kiểm phiếu',
  'Bỏ phiếu kín và kiểm phiếu',
  'Kết luận của Chủ trì',
  'Thông qua biên bản',
] as const;
const minutes = [5, 20, 45, 15, 5, 40, 15, 10] as const;
const times = ['08:00', '08:05', '08:25', '09:10', '09:25', '09:30', '10:10', '10:25'] as const;
const purpose = 'xét, đề nghị khen thưởng năm 2026';

/** The invitation of the December meeting, to the members or to so many guests. */
export const sampleInvitation = (
  audience: InvitationFacts['audience'] = 'members',
  guests: readonly string[] = ['Đại diện Sở Nội vụ', 'Cụm trưởng các cụm thi đua số 1, số 2 và số 3'],
): InvitationFacts => ({
  kind: 'invitation',
  ...common('/GM-HĐTĐKT'),
  signers: [],
  audience,
  purpose,
  opensAt: clock('08:00'),
  chair,
  guests,
  programme: [...programme],
  nominations: 162,
  nominees: 158,
  awards,
});

const vote = (
  award: (typeof awards)[number],
  mode: ScriptVote['mode'],
  more: Partial<ScriptVote> = {},
): ScriptVote => ({
  award: award.award,
  class: award.class,
  cases: award.collectives + award.persons,
  mode,
  threshold:
    mode === 'hands'
      ? { numerator: 1, denominator: 2, comparison: 'more-than' }
      : { numerator: 8, denominator: 10, comparison: 'at-least' },
  base: 'all-members',
  required: mode === 'hands' ? { count: 5, of: 9 } : { count: 8, of: 9 },
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
  route: 'submit',
  outOfReach: [],
  ...more,
});

/** The chair's script of the December meeting, with one recusal that puts a vote out of reach and one to be asked about. */
export const sampleChairScript = (more: Partial<ChairScriptFacts> = {}): ChairScriptFacts => ({
  kind: 'chair-script',
  ...common(null),
  signers: [],
  purpose,
  chair,
  secretary,
  items: (['opening', 'report', 'discussion', 'hands', 'tellers', 'ballot', 'conclusion', 'minutes'] as const).map(
    (part, index) => ({
      title: programme[index] ?? '',
      minutes: minutes[index] ?? null,
      at: clock(times[index] ?? '08:00'),
      parts: [part],
    }),
  ),
  quorum: { members: 9, present: 7, required: 6, met: true },
  rollCalled: true,
  absent: [
    { name: 'Phạm Thị Hồng Ánh', writtenOpinion: false },
    { name: 'Bùi Thị Yến', writtenOpinion: true },
  ],
  guests: ['Đại diện Sở Nội vụ'],
  nominations: 162,
  nominees: 158,
  awards,
  incomplete: 14,
  gaps: [
    { type: 'decision-incomplete', count: 12 },
    { type: 'initiative-incomplete', count: 3 },
  ],
  votes: [
    vote(awards[3]!, 'hands', { decider: 'Trưởng Ban', route: 'own-decision' }),
    vote(awards[2]!, 'hands', { decider: 'Trưởng Ban', route: 'own-decision' }),
    vote(awards[1]!, 'ballot'),
    vote(awards[0]!, 'ballot', {
      threshold: { numerator: 9, denominator: 10, comparison: 'at-least' },
      required: { count: 9, of: 9 },
      outOfReach: [{ nominee: 'Ông Vũ Quốc Khánh', ...national, required: 9, attainable: 8 }],
    }),
  ],
  recusals: [{ nominee: 'Ông Vũ Quốc Khánh', ...national, member: 'Vũ Quốc Khánh', reason: 'là người được đề nghị' }],
  concerned: [
    { nominee: longName, ...provincial, member: 'Hoàng Minh Tuệ', reason: `có người thân (em trai) tại ${longName}` },
  ],
  tellers: [],
  noTellers: ['Vũ Quốc Khánh'],
  ...more,
});
