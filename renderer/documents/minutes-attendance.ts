import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts, PersonFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { absenceOnPaper, roleOnPaper } from '#words/paper-words.ts';
import { bold, heading, mm, paragraph } from './layout.ts';

/** Part I of the minutes: who presided, who wrote, who sat, who was missing and why, who came as a guest. */
export const attendancePart = (facts: MinutesFacts): Content[] => [
  heading('I. THÀNH PHẦN'),
  paragraph([
    { text: '1. Chủ trì: ', bold: true },
    `đồng chí ${personLine(facts.chair)}${facts.chairIsDeputy ? ' (được Chủ tịch Hội đồng ủy quyền)' : ''}.`,
  ]),
  paragraph([{ text: '2. Thư ký: ', bold: true }, `đồng chí ${personLine(facts.secretary)}.`]),
  paragraph([{ text: '3. Thành viên:', bold: true }]),
  ...facts.members.map((member, index) => memberLine(member, index + 1, index + 1 === facts.members.length)),
  paragraph(attendanceSentence(facts)),
  paragraph(quorumSentence(facts)),
  paragraph([
    { text: '4. Khách mời: ', bold: true },
    facts.guests.length > 0 ? `${facts.guests.join('; ')}.` : 'không có.',
  ]),
];

const personLine = (person: PersonFacts): string => `${person.name}, ${person.position}, ${roleOnPaper[person.role]}`;

const memberLine = (member: MinutesFacts['members'][number], number: number, last: boolean): Content => ({
  text: [
    `${number}) `,
    bold(member.name),
    `, ${member.position}, ${roleOnPaper[member.role]}${member.state === 'present' ? '' : ' (vắng)'}${last ? '.' : ';'}`,
  ],
  margin: [mm(10), 0, 0, 2],
});

function attendanceSentence({ members, quorum }: MinutesFacts): string {
  const absent = members.flatMap(({ name, state, writtenOpinion }) =>
    state === 'present'
      ? []
      : [`đồng chí ${name}, ${absenceOnPaper[state]}${writtenOpinion ? ', gửi ý kiến bằng văn bản' : ''}`],
  );
  const reasons = absent.length > 0 ? ` (${absent.join('; ')})` : '';
  return `Tổng số thành viên Hội đồng: ${paperCount(quorum.members)}; có mặt: ${paperCount(quorum.present)}; vắng: ${paperCount(absent.length)}${reasons}.`;
}

/** A meeting without its quorum is never called valid, whatever was meant. */
const quorumSentence = ({ quorum }: MinutesFacts): string =>
  quorum.met
    ? `Số thành viên dự họp bảo đảm theo quy định (tối thiểu ${paperCount(quorum.required)}/${paperCount(quorum.members)} thành viên); phiên họp hợp lệ.`
    : `Số thành viên dự họp không bảo đảm theo quy định (tối thiểu ${paperCount(quorum.required)}/${paperCount(quorum.members)} thành viên).`;
