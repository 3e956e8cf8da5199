import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { CountRecordFacts, RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { capitalised } from '#domain/text.ts';
import { inWordsOf, tellsAs } from '#words/body-words.ts';
import { awardPhrase, choiceOnPaper, severalAwards, signatureHeading, tellerOnPaper } from '#words/paper-words.ts';
import { grid } from './grid.ts';
import { heading, letterheadBlock, paragraph, sheet, textWidth, titleBlock, together, tableHeading } from './layout.ts';
import { challenges, votedAgain } from './minutes-afterwards.ts';
import { withoutStop } from './minutes-cases.ts';
import { requirement, roundTable, voteOnPaper } from './round-table.ts';
import { signatureAlone, signatureRow } from './signature-block.ts';

/** Biên bản kiểm phiếu: one ballot counted by the tellers, frozen while the meeting is open; it has no number. */
export const countRecord = (facts: CountRecordFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Biên bản kiểm phiếu: ${subjectOf(facts)}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BIÊN BẢN KIỂM PHIẾU', titleLines(facts)),
      opening(facts),
      ...roundsOf(facts).flatMap(votedAgain),
      ...replacing(facts),
      tableHeading('1. Số liệu'),
      ...figures(facts),
      ...typedTwice(facts),
      ...recusals(facts),
      ...results(facts),
      heading('3. Kết luận'),
      ...roundsOf(facts).map((round) =>
        paragraph(`${facts.further ? `${awardPhrase(round, 'first')}: ` : ''}${conclusion(round)}`),
      ),
      ...roundsOf(facts).flatMap(challenges),
      ending(facts),
    ],
  });

/** Every award that stood on the papers counted here. */
const roundsOf = ({ round, further = [] }: CountRecordFacts): readonly RoundFacts[] => [round, ...further];

const subjectOf = (facts: CountRecordFacts): string =>
  facts.further ? severalAwards(facts.year) : `${awardPhrase(facts.round)} năm ${facts.year}`;

function titleLines(facts: CountRecordFacts): readonly string[] {
  const vote = facts.round.turn === undefined ? 'Bỏ phiếu' : `Bỏ phiếu lần ${facts.round.turn}`;
  return [
    ...(facts.further ? [`${vote} ${subjectOf(facts)}`] : [`${vote} xét, đề nghị tặng`, subjectOf(facts)]),
    ...(facts.recount ? [`(Kiểm phiếu lần ${facts.recount.number})`] : []),
  ];
}

/** The rows of the vote; several awards have a table each under their names, with what each needs. */
function results(facts: CountRecordFacts): Content[] {
  const { round, further } = facts;
  if (!further)
    return [
      tableHeading('2. Kết quả'),
      ...(round.choose ? [paragraph(`${choiceOnPaper(round.choose)} trong ${paperCount(round.rows.length)}.`)] : []),
      paragraph(`Để đủ tỷ lệ đề nghị: ${requirement(round)}.`),
      roundTable(round, 'count-record'),
    ];
  return [
    heading('2. Kết quả'),
    ...roundsOf(facts).flatMap((one, index): Content[] => [
      tableHeading(`2.${index + 1}. ${awardPhrase(one, 'first')} (${voteOnPaper(one)})`),
      roundTable(one, 'count-record'),
    ]),
  ];
}

const opening = (facts: CountRecordFacts): Content =>
  paragraph(
    `Hồi ${spokenTime(facts.openedAt)}, ${longDate(facts.date)}, tại ${facts.place}, Tổ kiểm phiếu được ${facts.councilName} bầu gồm: ${facts.tellers
      .map((teller, index) => `${index + 1}. ${teller.name}, ${tellerOnPaper[teller.part]}`)
      .join('; ')}, ${
      facts.round.means === 'kiosk'
        ? 'chứng kiến việc bỏ phiếu kín trên máy, kiểm và xác nhận kết quả'
        : 'tiến hành kiểm phiếu'
    }.`,
  );

/** Which record this one takes the place of, who asked for it and why. */
const replacing = ({ round }: CountRecordFacts): Content[] =>
  (round.recounts ?? [])
    .slice(-1)
    .map(({ askedBy, reason, closedAt }) =>
      paragraph(
        tellsAs(
          round.body,
        )`Tổ kiểm phiếu kiểm lại theo đề nghị của đồng chí ${askedBy}, do ${withoutStop(reason)}. Biên bản này thay thế Biên bản kiểm phiếu lập hồi ${spokenTime(closedAt)}.`,
      ),
    );

/** Two people typed the figures without seeing each other's. */
const typedTwice = ({ doubleCount, body }: CountRecordFacts): Content[] =>
  doubleCount
    ? [
        paragraph(
          tellsAs(
            body,
          )`Số liệu được hai người nhập độc lập, đồng chí ${doubleCount.firstBy} và đồng chí ${doubleCount.secondBy}; ${
            doubleCount.mismatches === 0
              ? 'hai lần nhập khớp nhau'
              : `${paperCount(doubleCount.mismatches)} số lệch nhau đã được đếm lại trên phiếu`
          }.`,
          { margin: [0, 4, 0, 4] },
        ),
      ]
    : [];

/** Two columns of label and number; the total that is counted stands in bold. */
function figures({ round, further, absent, papers, recusals: recused }: CountRecordFacts): Content[] {
  const counted = papers.valid + papers.invalid;
  const onLaptop = round.means === 'kiosk';
  const names = [round, ...(further ?? [])].reduce((sum, { rows }) => sum + rows.length, 0);
  const say = inWordsOf(round.body);
  const left: readonly Figure[] = [
    ['Tổng số thành viên Hội đồng', round.members],
    ['Số thành viên có mặt', round.present],
    ['Số thành viên vắng mặt', absent],
    ['Số thành viên không tham gia bỏ phiếu (theo từng trường hợp)', new Set(recused.map(({ member }) => member)).size],
    ...(onLaptop
      ? ([
          ['Số mã bỏ phiếu đã cấp', papers.issued],
          ['Số phiếu đã ghi nhận trên máy', papers.returned],
        ] as const)
      : ([
          ['Số phiếu in', papers.printed],
          ['Số phiếu phát ra', papers.issued],
          ['Số phiếu thu về', papers.returned],
        ] as const)),
    ...(papers.unmarked === undefined ? [] : [['Số phiếu không chọn ai', papers.unmarked] as const]),
  ];
  const right: readonly Figure[] = [
    ['Số phiếu lấy ý kiến thành viên vắng mặt', papers.opinions],
    ['Tổng số phiếu kiểm', counted, 'bold'],
    ['Số phiếu hợp lệ', papers.valid],
    ['Số phiếu không hợp lệ', papers.invalid],
    ...(onLaptop
      ? ([['Số thành viên không nộp phiếu', papers.issued - papers.returned]] as const)
      : ([
          ['Số phiếu chưa phát', papers.unused],
          ['Số phiếu hỏng thu lại', papers.spoiled],
        ] as const)),
    // Several awards need a number each: it stands over each table.
    ...(further
      ? []
      : [[round.choose ? 'Số phiếu chọn tối thiểu' : 'Số phiếu đồng ý tối thiểu', round.required.count] as const]),
    ...(further || round.choose ? [['Số tên trên phiếu', names] as const] : []),
  ];
  return [
    grid(
      figureColumns,
      Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
        ...figureCells(left[index], say),
        ...figureCells(right[index], say),
      ]),
    ),
    ...(papers.invalid > 0
      ? [paragraph(`Lý do phiếu không hợp lệ: ${papers.invalidReason || 'không ghi'}.`, { margin: [0, 4, 0, 4] })]
      : []),
  ];
}

type Figure = readonly [label: string, count: number, weight?: 'bold'];

const figureCells = (figure: Figure | undefined, say: ReturnType<typeof inWordsOf>): TableCell[] => {
  if (!figure) return ['', ''];
  const [label, count, weight] = figure;
  return [
    { text: say(label), bold: weight === 'bold' },
    { text: paperCount(count), bold: weight === 'bold', alignment: 'center' },
  ];
};

const figureColumns = [
  { head: 'Nội dung', width: 66, align: 'left' },
  { head: 'Số lượng', width: 18, align: 'center' },
  { head: 'Nội dung', width: 63, align: 'left' },
  { head: 'Số lượng', width: 18, align: 'center' },
] as const;

const recusals = (facts: CountRecordFacts): Content[] =>
  facts.recusals.map(({ member, nominee, reason }) =>
    paragraph(
      `${inWordsOf(facts.body)('Đồng chí ')}${member} không tham gia bỏ phiếu đối với trường hợp ${nominee}, do có liên quan${reason ? ` (${reason})` : ''}.`,
      { margin: [0, 4, 0, 4] },
    ),
  );

function conclusion(round: RoundFacts): string {
  if (round.choose) return choiceConclusion(round);
  const below = round.rows.filter((row) => !row.enough);
  const enough = `${paperCount(round.rows.length - below.length)} trường hợp đủ tỷ lệ`;
  const named = below.length > 0 ? ` (${below.map((row) => row.nominee).join('; ')})` : '';
  return `${enough}; ${paperCount(below.length)} trường hợp không đủ tỷ lệ${named}.`;
}

const sealed = ({ papers, sealedBy, keeper, keptUntil, body }: CountRecordFacts): Content[] => [
  heading('4. Niêm phong'),
  paragraph(
    `${paperCount(papers.valid + papers.invalid)} phiếu được ${
      sealedBy === undefined
        ? 'niêm phong'
        : `${inWordsOf(body)('đồng chí ')}${sealedBy} ${inWordsOf(body)('niêm phong trước Hội đồng')}, Tổ kiểm phiếu ký giáp lai`
    }, giao ${inWordsOf(body)('đồng chí ')}${keeper} lưu giữ${keptUntil ? ` đến ${keptUntil}` : ''}.`,
  ),
];

/** There is no paper to be sealed, and nothing is kept from which a member's ballot could be told. */
const keptOnLaptop: Content[] = [
  heading('4. Lưu giữ'),
  paragraph(
    'Bỏ phiếu kín trên máy, không có phiếu giấy để niêm phong. Máy lưu danh sách thành viên đã bỏ phiếu và tổng số phiếu theo từng trường hợp, không lưu phiếu của từng người.',
  ),
];

/** Who was chosen, with how many papers, and who was not; equals are named as such. */
function choiceConclusion({ rows }: RoundFacts): string {
  const named = (standings: readonly (RowFacts['standing'] | undefined)[]): string =>
    rows
      .filter(({ standing }) => standings.includes(standing))
      .map(({ nominee, yes }) => `${nominee} (${paperCount(yes)} phiếu)`)
      .join('; ');
  const parts = [
    [named(['chosen']), 'được chọn, đủ tỷ lệ'],
    [named(['tied']), 'bằng phiếu, chưa phân định'],
    [named(['outdone', 'short']), 'không được chọn'],
  ] as const;
  return `${parts.flatMap(([names, result]) => (names === '' ? [] : [`${capitalised(result)}: ${names}`])).join('. ')}.`;
}

/** A count taken again may be of another day than the meeting. */
const dayOf = ({ recount, date }: CountRecordFacts): string =>
  recount && recount.on !== date ? longDate(recount.on) : 'cùng ngày';

/** From the sealing to the signatures on one page: the tellers sign on the spot, the chair confirms below. */
const ending = (facts: CountRecordFacts): Content =>
  together(
    ...(facts.round.means === 'kiosk' ? keptOnLaptop : sealed(facts)),
    paragraph(
      tellsAs(facts.body)`Biên bản lập hồi ${spokenTime(facts.closedAt)} ${dayOf(facts)}, đã đọc trước Hội đồng./.`,
    ),
    signatureRow(
      // The head of the tellers signs on the right.
      facts.tellers.toReversed().map((teller) => {
        const part = `teller-${teller.part}` as const;
        const signer = facts.signers.find((candidate) => candidate.part === part);
        const { name = teller.name, field, office } = signer ?? {};
        return { heading: inWordsOf(facts.body)(signatureHeading[part]), name, field, office };
      }),
      textWidth.portrait,
    ),
    ...facts.signers
      .filter((signer) => signer.part === 'chair')
      .map((signer) =>
        signatureAlone(
          { heading: 'XÁC NHẬN CỦA CHỦ TRÌ', name: signer.name, office: signer.office, field: signer.field },
          textWidth.portrait,
        ),
      ),
  );
