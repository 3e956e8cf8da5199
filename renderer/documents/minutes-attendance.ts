import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, PersonFacts, PredecessorFacts } from '#domain/papers/facts.ts';
import type { BodyKind, CouncilRole } from '#domain/council.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { inWordsOf } from '#words/body-words.ts';
import { absenceOnPaper, awardPhrase, roleOnPaper } from '#words/paper-words.ts';
import { bold, heading, mm, paragraph } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';

/** Part I of the minutes: who presided, who wrote, who sat, who was missing and why, who came as a guest. */
export const attendancePart = (facts: MinutesFacts): Content[] => {
  const say = inWordsOf(facts.body);
  return [
    heading('I. THÀNH PHẦN'),
    paragraph([{ text: '1. Chủ trì: ', bold: true }, inTurn(facts, 'chair')]),
    paragraph([{ text: '2. Thư ký: ', bold: true }, inTurn(facts, 'secretary')]),
    paragraph([{ text: say('3. Thành viên:'), bold: true }]),
    ...facts.members.map((member, index) =>
      memberLine(member, facts.body, index + 1, index + 1 === facts.members.length),
    ),
    paragraph(attendanceSentence(facts)),
    paragraph(quorumSentence(facts)),
    paragraph([
      { text: '4. Khách mời: ', bold: true },
      facts.guests.length > 0 ? `${facts.guests.join('; ')}.` : 'không có.',
    ]),
  ];
};

/** Who presided, or wrote; where somebody took over, each with the time until or from which he did. */
function inTurn(facts: MinutesFacts, part: 'chair' | 'secretary'): string {
  const say = inWordsOf(facts.body);
  const before = (part === 'chair' ? facts.chairsBefore : facts.secretariesBefore) ?? [];
  const last = part === 'chair' ? facts.chair : facts.secretary;
  const lines = [...before, last].map((person, index) => {
    const isDeputy = part === 'chair' && (person === last ? facts.chairIsDeputy : person.role !== 'chair');
    const [since, until] = [before[index - 1], before[index]];
    const times = [
      ...(since ? [`từ ${handedOver(since)}`] : []),
      ...(until ? [`${since ? '' : 'từ khi khai mạc '}đến ${handedOver(until)}`] : []),
    ];
    const turn = times.length > 0 ? `, ${times.join(' ')}` : '';
    return `${say('đồng chí ')}${personLine(person, facts.body)}${isDeputy ? say(' (được Chủ tịch Hội đồng ủy quyền)') : ''}${turn}`;
  });
  return `${lines.join('; ')}.`;
}

const handedOver = ({ until, on }: PredecessorFacts): string =>
  `${spokenTime(until)}${on === undefined ? '' : ` ${longDate(on)}`}`;

/** Who speaks: for a unit whoever represents it. */
export const speakerOf = ({ name, representative }: PersonFacts): string =>
  representative === undefined ? name : `${representative} (${name})`;

const personLine = (person: PersonFacts, body: BodyKind | undefined): string =>
  [person.name, officeLine(person, body)].filter(Boolean).join(', ');

/** What follows the name in a list; nothing where nobody said who represents the unit. */
const officeOf = (person: PersonFacts, body: BodyKind | undefined): string => {
  const office = officeLine(person, body);
  return office === '' ? '' : `, ${office}`;
};

/** Office and role of a person; of a unit who represents it, which the head of a list says already. */
export const officeLine = (
  { position, role, representative = '' }: PersonFacts,
  body: BodyKind | undefined,
  place: 'sentence' | 'list' = 'sentence',
): string => {
  if (body !== 'cluster') return `${position}, ${roleOnPaper[role]}`;
  const by = [representative, position].filter(Boolean).join(', ');
  return [by && place === 'sentence' ? `đại diện: ${by}` : by, unitRole[role] ?? ''].filter(Boolean).join(', ');
};

const unitRole: Partial<Record<CouncilRole, string>> = { chair: 'Cụm trưởng', secretary: 'đơn vị thư ký' };

const memberLine = (member: Member, body: BodyKind | undefined, number: number, last: boolean): Content => ({
  text: [
    `${number}) `,
    bold(member.name),
    `${officeOf(member, body)}${isAway(member) ? ' (vắng)' : ''}${last ? '.' : ';'}`,
  ],
  margin: [mm(10), 0, 0, 2],
});

type Member = MinutesFacts['members'][number];

/** Somebody who never came; who came late was in the room too, and so was who voted in a member's place. */
export const isAway = ({ state, late, substituteVotes }: Member): boolean =>
  state !== 'present' && late === null && substituteVotes !== 'since-opening';

/** Everybody is in one of the three numbers, so that they add up to the council. */
function attendanceSentence({ members, quorum, body }: MinutesFacts): string {
  const say = inWordsOf(body);
  const parts = [
    `${say('Tổng số thành viên Hội đồng')}: ${paperCount(quorum.members)}`,
    `có mặt khi khai mạc: ${paperCount(quorum.present)}`,
    counted(
      'vắng',
      members.filter(isAway).map((member) => absence(member, say)),
    ),
    ...some(
      'có người dự thay biểu quyết',
      members.flatMap((member) => votedFor(member, say)),
    ),
    ...some(
      'đến muộn',
      members.flatMap((member) => lateArrival(member, say)),
    ),
    ...some(
      'vắng một phần',
      members.flatMap((member) => awayBetween(member, say)),
    ),
    ...some(
      'về sớm',
      members.flatMap((member) => earlyLeave(member, say)),
    ),
  ];
  return `${parts.join('; ')}.`;
}

const counted = (label: string, people: readonly string[]): string =>
  `${label}: ${paperCount(people.length)}${people.length > 0 ? ` (${people.join('; ')})` : ''}`;

const some = (label: string, people: readonly string[]): readonly string[] =>
  people.length > 0 ? [counted(label, people)] : [];

function absence({ name, state, writtenOpinion, substitute, substituteVotes }: Member, say: Say): string {
  const reason = state === 'present' ? '' : `, ${absenceOnPaper[state]}`;
  const opinion = writtenOpinion ? ', gửi ý kiến bằng văn bản' : '';
  const votes = substituteVotes ? 'biểu quyết từ khi có mặt' : 'không biểu quyết';
  const sent = substitute ? `, cử ${substitute} dự thay, ${votes}` : '';
  return `${say('đồng chí ')}${name}${reason}${opinion}${sent}`;
}

/** Among those present at the opening, by somebody who votes in the member's place. */
const votedFor = ({ name, substitute, substituteVotes }: Member, say: Say): readonly string[] =>
  substituteVotes === 'since-opening' ? [`${say('đồng chí ')}${name} cử ${substitute}`] : [];

function lateArrival({ name, late }: Member, say: Say): readonly string[] {
  if (!late) return [];
  const at = late.at === null ? '' : ` có mặt từ ${spokenTime(late.at)}`;
  const from = late.votesFrom
    ? `, tham gia biểu quyết từ nội dung xét tặng ${awardPhrase(late.votesFrom)}`
    : ', không tham gia biểu quyết nội dung nào';
  return [`${say('đồng chí ')}${name}${at}${from}`];
}

/** Went out and came back: the times say for which votes he was not in the room. */
const awayBetween = ({ name, away = [] }: Member, say: Say): readonly string[] =>
  away.length === 0
    ? []
    : [
        `${say('đồng chí ')}${name} vắng ${away.map(({ from, to }) => `từ ${spokenTime(from)} đến ${spokenTime(to)}`).join(', ')}`,
      ];

const earlyLeave = ({ name, leftAt, writtenOpinion }: Member, say: Say): readonly string[] =>
  leftAt === null
    ? []
    : [
        `${say('đồng chí ')}${name} rời phiên họp lúc ${spokenTime(leftAt)}${writtenOpinion ? ', gửi ý kiến bằng văn bản' : ''}`,
      ];

/** A meeting without its quorum is never called valid, whatever was meant. */
function quorumSentence({ quorum, openedDespite, body }: MinutesFacts): string {
  const say = inWordsOf(body);
  const needed = `(tối thiểu ${paperCount(quorum.required)}/${paperCount(quorum.members)} thành viên)`;
  if (quorum.met) return say(`Số thành viên dự họp bảo đảm theo quy định ${needed}; phiên họp hợp lệ.`);
  const short = say(`Số thành viên dự họp không bảo đảm theo quy định ${needed}`);
  return openedDespite === undefined
    ? `${short}.`
    : `${short}; Chủ trì quyết định khai mạc, lý do: ${withoutStop(openedDespite)}. ${say('Hội đồng chỉ biểu quyết khi đủ số thành viên.')}`;
}

type Say = ReturnType<typeof inWordsOf>;
