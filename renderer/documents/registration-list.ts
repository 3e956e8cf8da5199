import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperCount, percentText } from '#domain/figures.ts';
import { unnamedHead } from '#domain/papers/authority-facts.ts';
import type { RegistrationGroupFacts, RegistrationListFacts } from '#domain/papers/registration-facts.ts';
import { shortDate } from '#domain/time.ts';
import type { RegisteredShare } from '#domain/year/registration.ts';
import { inCapitals } from '#domain/text.ts';
import { roman } from '#words/paper-words.ts';
import { grid, spanningRow, type GridCell, type GridColumn } from './grid.ts';
import { letterheadBlock, paragraph, sheet, tableHeading, textWidth, titleBlock } from './layout.ts';
import { signatureRow } from './signature-block.ts';

/** Danh sách đăng ký thi đua: who registered what, a cluster after the other, and at the end who has not. */
export const registrationList = (facts: RegistrationListFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Danh sách đăng ký thi đua năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('DANH SÁCH', [`Đăng ký thi đua năm ${facts.year}`], `(Số liệu đến ngày ${shortDate(facts.date)})`),
      ...(facts.groups.some(({ missing }) => missing.length > 0)
        ? [grid(columns, rowsOf(facts)), ...notRegistered(facts)]
        : [grid(columns, rowsOf(facts), { closing: ending(facts) })]),
    ],
  });

/** Every cluster under its own line, numbered anew; one without a line says so. */
const rowsOf = ({ groups }: RegistrationListFacts): GridCell[][] =>
  groups.flatMap((group, index) => [
    spanningRow(columns, `${roman(index + 1)}. ${titleOf(group)}`),
    ...(group.lines.length === 0
      ? [['–', group.share.units === 0 ? 'Chưa có đơn vị' : 'Chưa có đơn vị đăng ký', '', '', '', '', '']]
      : group.lines.map(({ unit, registeredOn, awards, targets, movements, plan }, line) => [
          String(line + 1),
          unit,
          shortDate(registeredOn),
          awards.join(';\n'),
          targets.join(';\n'),
          movements.join(';\n'),
          planText(plan),
        ])),
  ]);

const titleOf = ({ cluster, share, lines }: RegistrationGroupFacts): string =>
  cluster === null
    ? `ĐƠN VỊ KHÔNG THUỘC CỤM THI ĐUA (${paperCount(lines.length)})`
    : `${inCapitals(cluster)} (${registered(share)})`;

const registered = ({ registered: some, units }: RegisteredShare): string =>
  units === 0
    ? 'chưa có đơn vị'
    : `${paperCount(some)}/${paperCount(units)} đơn vị đã đăng ký, đạt ${percentText(some, units)}`;

const planText = (plan: RegistrationGroupFacts['lines'][number]['plan']): string => {
  if (plan === null) return '';
  const { number, date } = plan;
  const cited = [number && `Số ${number}`, date && `ngày ${shortDate(date)}`].filter(Boolean).join('\n');
  return cited || 'Đã có';
};

/** Said by name, so that the Authority knows whom to remind. */
const notRegistered = (facts: RegistrationListFacts): Content[] => {
  const { groups, share } = facts;
  const rows = groups.flatMap(({ cluster, missing }) => missing.map((unit) => [unit, cluster ?? ''] as const));
  return [
    tableHeading(`Chưa đăng ký: ${paperCount(share.units - share.registered)} đơn vị.`),
    grid(
      missingColumns,
      rows.map((row, index) => [String(index + 1), ...row]),
      { closing: ending(facts) },
    ),
  ];
};

const ending = (facts: RegistrationListFacts): Content[] => [
  paragraph(`Danh sách gồm: ${registered(facts.share)}${outside(facts)}./.`, { margin: [0, 6, 0, 0] }),
  signatures,
];

const outside = ({ groups }: RegistrationListFacts): string => {
  const count = groups.find(({ cluster }) => cluster === null)?.lines.length ?? 0;
  return count === 0 ? '' : `; ngoài ra có ${paperCount(count)} đơn vị không thuộc cụm thi đua đã đăng ký`;
};

const signatures = signatureRow([{ heading: 'NGƯỜI LẬP', name: '' }, unnamedHead], textWidth.landscape);

const columns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Đơn vị', width: 54, align: 'left' },
  { head: 'Ngày đăng ký', width: 22, align: 'center' },
  { head: 'Danh hiệu, hình thức đăng ký', width: 52, align: 'left' },
  { head: 'Chỉ tiêu đăng ký', width: 52, align: 'left' },
  { head: 'Phong trào tham gia', width: 34, align: 'left' },
  { head: 'Kế hoạch hành động', width: 28, align: 'left' },
];

const missingColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Đơn vị chưa đăng ký', width: 172, align: 'left' },
  { head: 'Cụm thi đua', width: 70, align: 'left' },
];
