import type { Content } from 'pdfmake/interfaces';
import type { CaseFacts } from '#domain/papers/facts.ts';
import type { ChairScriptFacts, ScriptPart, ScriptVote } from '#domain/papers/summons.ts';
import { paperCount } from '#domain/figures.ts';
import { inWordsOf, tellsAs } from '#words/body-words.ts';
import { awardPhrase, groupSizes, thresholdOnPaper } from '#words/paper-words.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { mm, paragraph } from './layout.ts';
import { speakerOf } from './minutes-attendance.ts';
import { named, withoutStop } from './minutes-cases.ts';

/** What is read aloud. */
const read = (text: string): Content =>
  paragraph(`“${text}”`, { leadingIndent: 0, margin: [mm(5), 0, 0, 3], fontSize: 13 });

/** What the chair should know and does not read. */
const known = (text: string): Content => ({
  text,
  italics: true,
  fontSize: 12,
  alignment: 'justify',
  margin: [mm(5), 0, 0, 3],
});

/** What stands at each part of the meeting. */
export const scriptPart: Readonly<Record<ScriptPart, (facts: ChairScriptFacts) => Content[]>> = {
  opening: (facts) => [
    read(`${inWordsOf(facts.body)('Kính thưa các đồng chí, ')}${rollSentence(facts)}`),
    ...(facts.guests.length > 0
      ? [read(`Tôi trân trọng giới thiệu khách mời: ${facts.guests.map(withoutStop).join('; ')}.`)]
      : []),
    known(
      tellsAs(
        facts.body,
      )`Cần tối thiểu ${paperCount(facts.quorum.required)}/${paperCount(facts.quorum.members)} thành viên có mặt; chưa đủ thì chưa khai mạc. Khách mời không tính vào số này.`,
    ),
    read(
      tellsAs(
        facts.body,
      )`Đề nghị Hội đồng thông qua chương trình${facts.items.length > 1 ? ` gồm ${paperCount(facts.items.length)} nội dung` : ''}. Đồng chí nào nhất trí, đề nghị giơ tay. Có đồng chí nào không nhất trí, có ý kiến khác?`,
    ),
  ],
  report: (facts) => [
    read(
      tellsAs(
        facts.body,
      )`Mời đồng chí ${speakerOf(facts.secretary)}, Thư ký Hội đồng, báo cáo tổng hợp, thẩm định ${paperCount(facts.nominations)} lượt đề nghị (${paperCount(facts.nominees)} đối tượng).`,
    ),
    known(`Theo danh hiệu, hình thức: ${facts.awards.map(awardLine).join('; ')}.`),
    known(gapsSentence(facts)),
  ],
  discussion: (facts) => [
    read(
      tellsAs(
        facts.body,
      )`Mời các đồng chí thảo luận; đề nghị nêu rõ ý kiến về trường hợp nào. Còn đồng chí nào có ý kiến khác không?`,
    ),
    ...recused(facts),
  ],
  hands: (facts) => votes(facts, 'hands'),
  tellers: (facts) => tellers(facts),
  ballot: (facts) => votes(facts, 'ballot'),
  conclusion: (facts) => [
    read(
      `Căn cứ kết quả biểu quyết, bỏ phiếu, tôi kết luận: ${routes(facts)}. Giao Thư ký hoàn thiện hồ sơ, trình theo quy định.`,
    ),
    known('Đọc số trường hợp đủ tỷ lệ theo biên bản kiểm phiếu; nêu các trường hợp không đủ tỷ lệ, để lại, rút hồ sơ.'),
  ],
  minutes: (facts) => [
    read(
      tellsAs(
        facts.body,
      )`Mời đồng chí ${speakerOf(facts.secretary)} đọc biên bản. Đồng chí nào nhất trí với biên bản, đề nghị giơ tay. Tôi tuyên bố kết thúc phiên họp. Xin cảm ơn các đồng chí.`,
    ),
  ],
};

/** Before the roll is called the numbers in the room are left open, to be written by hand. */
function rollSentence({ rollCalled, quorum, absent, body }: ChairScriptFacts): string {
  const tell = tellsAs(body);
  const members = paperCount(quorum.members);
  if (!rollCalled)
    return tell`Hội đồng có ${members} thành viên, hôm nay có mặt ……/${members} đồng chí. Số thành viên dự họp bảo đảm theo quy định, tôi tuyên bố khai mạc phiên họp.`;
  const away = absent.map(({ name, writtenOpinion }) => `${name}${writtenOpinion ? ' (gửi ý kiến bằng văn bản)' : ''}`);
  const there = tell`Hội đồng có ${members} thành viên, hôm nay có mặt ${paperCount(quorum.present)}/${members}${body === 'cluster' ? ' đơn vị' : ' đồng chí'}${
    away.length > 0 ? tell`, vắng ${paperCount(away.length)} đồng chí: ${away.join('; ')}` : ''
  }`;
  return quorum.met
    ? tell`${there}. Số thành viên dự họp bảo đảm theo quy định, tôi tuyên bố khai mạc phiên họp.`
    : tell`${there}. Số thành viên dự họp chưa bảo đảm theo quy định.`;
}

const awardLine = (award: ChairScriptFacts['awards'][number]): string =>
  `${awardPhrase(award)}: ${groupSizes(award.collectives, award.persons)}`;

/** The same lack of many files once: 12 trường hợp thiếu số hoặc ngày quyết định. */
function gapsSentence({ incomplete, gaps, nominations }: ChairScriptFacts): string {
  if (incomplete === 0) return `Hồ sơ của cả ${paperCount(nominations)} lượt đề nghị không còn nội dung phải bổ sung.`;
  const said = gaps.map(({ type, count }) => preparationListWords.vi.collapsed[type](count));
  return `${paperCount(incomplete)}/${paperCount(nominations)} hồ sơ còn nội dung phải bổ sung: ${said.join('; ')}.`;
}

type Concerned = ChairScriptFacts['recusals'][number];

function recused({ recusals, concerned, body }: ChairScriptFacts): Content[] {
  const line = ({ member, reason, ...about }: Concerned): string =>
    tellsAs(body)`đồng chí ${member} đối với ${named(about)}${reason ? `, do ${withoutStop(reason)}` : ''}`;
  return [
    ...(recusals.length > 0 ? [known(`Không tham gia bỏ phiếu: ${recusals.map(line).join('; ')}.`)] : []),
    ...(concerned.length > 0
      ? [known(`Hỏi trước khi biểu quyết, theo sổ liên quan: ${concerned.map(line).join('; ')}.`)]
      : []),
  ];
}

function tellers({ tellers: group, noTellers, body }: ChairScriptFacts): Content[] {
  const tell = tellsAs(body);
  const names = group.map(({ name }) => tell`đồng chí ${name}`);
  const proposed = names.length > 0 ? names.join('; ') : tell`đồng chí …………………; đồng chí …………………; đồng chí …………………`;
  return [
    read(
      tell`Đề nghị Hội đồng bầu Tổ kiểm phiếu gồm 03 đồng chí: ${proposed}. Đồng chí nào nhất trí, đề nghị giơ tay. Có đồng chí nào có ý kiến khác?`,
    ),
    ...(noTellers.length > 0
      ? [known(`Có tên trong danh sách xét nên không kiểm phiếu: ${[...new Set(noTellers)].join(', ')}.`)]
      : []),
  ];
}

function votes(facts: ChairScriptFacts, mode: ScriptVote['mode']): Content[] {
  const list = facts.votes.filter((vote) => vote.mode === mode);
  if (list.length === 0)
    return [known(mode === 'hands' ? 'Không có nội dung biểu quyết giơ tay.' : 'Không có nội dung bỏ phiếu kín.')];
  return [
    mode === 'hands'
      ? read(
          tellsAs(
            facts.body,
          )`Biểu quyết cả danh sách từng danh hiệu, hình thức. Đồng chí nào nhất trí với cả danh sách, đề nghị giơ tay. Không đồng ý? Không có ý kiến? Trường hợp nào đề nghị tách riêng?`,
        )
      : read(
          'Mời Tổ kiểm phiếu phát phiếu, hướng dẫn cách ghi phiếu, thu phiếu, kiểm phiếu và đọc biên bản kiểm phiếu.',
        ),
    grid(
      voteColumns,
      list.map((vote) => voteRow(vote, inWordsOf(facts.body))),
    ),
    ...list.flatMap(({ outOfReach }) => outOfReach.map((line) => known(unreachable(line)))),
  ];
}

const voteRow = (vote: ScriptVote, say: ReturnType<typeof inWordsOf>): string[] => [
  awardPhrase(vote, 'first'),
  paperCount(vote.cases),
  `${paperCount(vote.required.count)}/${paperCount(vote.required.of)}`,
  say(thresholdOnPaper(vote.threshold, vote.base)),
];

const unreachable = ({
  required,
  attainable,
  ...line
}: CaseFacts & { readonly required: number; readonly attainable: number }): string =>
  `${named(line)} cần ${paperCount(required)} phiếu nhưng tối đa chỉ có ${paperCount(attainable)}: nói trước khi bỏ phiếu.`;

/** The awards by who decides: what the head of the Authority decides himself, then what goes up. */
function routes({ votes: list, body, authorityName }: ChairScriptFacts): string {
  if (body === 'cluster') {
    const proposed = list.map((vote) => `……/${paperCount(vote.cases)} ${awardPhrase(vote)}`).join(', ');
    return `đề nghị Hội đồng Thi đua - Khen thưởng ${authorityName} xét${proposed && ` ${proposed}`}`;
  }
  const deciders = [...new Set(list.map(({ decider }) => decider))];
  return deciders
    .map((decider) => {
      const own = list.filter((vote) => vote.decider === decider);
      const lead =
        own[0]?.route === 'own-decision' ? `trình ${decider} quyết định` : `đề nghị Trưởng Ban trình ${decider}`;
      return `${lead} ${own.map((vote) => `……/${paperCount(vote.cases)} ${awardPhrase(vote)}`).join(', ')}`;
    })
    .join('; ');
}

const voteColumns: readonly GridColumn[] = [
  { head: 'Danh hiệu, hình thức', width: 68, align: 'left' },
  { head: 'Số trường hợp', width: 22, align: 'center' },
  { head: 'Cần', width: 20, align: 'center' },
  { head: 'Tỷ lệ tối thiểu', width: 55, align: 'left' },
];
