import type { RecordRows } from '#domain/records.ts';
import { shortDate } from '#domain/time.ts';
import type { DifficultyStep } from '#domain/year/difficulty.ts';
import { formatFigure } from '#domain/year/indicator-figure.ts';
import { indicatorKinds, type YearIndicators } from '#domain/year/indicators.ts';
import type { MovementReview } from '#domain/year/movement.ts';
import type { KeptFile, PaperReference } from '#domain/year/paper-reference.ts';
import { count, day, lines, named, namedAll, oneOf, text, told, type FieldsOf } from './field-kinds.ts';
import { yearWords } from './year-words.ts';

/** The tables of the year's work: what units plan, register, pledge and reach. */
export type YearTable = 'indicators' | 'movements' | 'registrations' | 'pledges' | 'difficulties' | 'guidingDocuments';

const year = count('Năm', 'Year');
const spreads = { vi: yearWords.vi.spread, en: yearWords.en.spread };
const levels = { vi: yearWords.vi.level, en: yearWords.en.level };

/** A file handed in, by its name. */
export const keptFile = (vi: string, en: string) => told<KeptFile>(vi, en, ({ name }) => [name]);

const paper = (vi: string, en: string) =>
  told<PaperReference>(vi, en, ({ number, date, file }) =>
    [[number, date && shortDate(date)].filter(Boolean).join(', '), file?.name ?? ''].filter(Boolean),
  );

/** The fields of the year's tables. */
export const yearFields: { readonly [Table in YearTable]: FieldsOf<RecordRows[Table]> } = {
  indicators: {
    nomineeId: named('Doanh nghiệp', 'Enterprise'),
    year,
    figures: told<YearIndicators['figures']>('Chỉ tiêu', 'Indicators', (figures, { language }) => {
      const words = yearWords[language];
      return indicatorKinds.flatMap((kind) =>
        (['plan', 'actual', 'lastYear'] as const).flatMap((which) => {
          const value = figures[kind][which];
          return value === null
            ? []
            : [`${words.indicator[kind]}, ${words.figure[which].toLocaleLowerCase('vi')}: ${formatFigure(value)}`];
        }),
      );
    }),
  },
  movements: {
    year,
    title: text('Tên phong trào', 'Title'),
    theme: text('Chủ đề', 'Theme'),
    spread: oneOf('Phạm vi', 'Spread', spreads),
    clusterIds: namedAll('Cụm thi đua', 'Clusters'),
    plan: paper('Kế hoạch', 'Plan'),
    launchOn: day('Ngày phát động', 'Launch'),
    reportBy: day('Hạn báo cáo', 'Report by'),
    interimOn: day('Ngày sơ kết', 'Half-way review on'),
    finalOn: day('Ngày tổng kết', 'Final review on'),
    reviews: told<readonly MovementReview[]>('Sơ kết, tổng kết', 'Reviews', (reviews, { language }) =>
      reviews.map(({ kind, on, result }) => `${yearWords[language].review[kind]} ${shortDate(on)}: ${result}`),
    ),
  },
  registrations: {
    nomineeId: named('Đơn vị', 'Unit'),
    year,
    registeredOn: day('Ngày đăng ký', 'Registered'),
    awardIds: namedAll('Danh hiệu, hình thức', 'Awards'),
    targets: lines('Chỉ tiêu đăng ký', 'Targets'),
    movementIds: namedAll('Phong trào tham gia', 'Movements'),
    actionPlan: paper('Kế hoạch, chương trình hành động', 'Action plan'),
  },
  pledges: {
    clusterId: named('Cụm thi đua', 'Cluster'),
    year,
    place: text('Nơi ký', 'Place'),
    signedOn: day('Ngày ký', 'Signed'),
    terms: lines('Nội dung giao ước', 'Terms'),
    scan: keptFile('Bản quét', 'Scan'),
  },
  difficulties: {
    clusterId: named('Cụm thi đua', 'Cluster'),
    meetingId: named('Phiên họp', 'Meeting'),
    raisedBy: named('Đơn vị nêu', 'Raised by'),
    raisedOn: day('Ngày nêu', 'Raised'),
    text: text('Khó khăn, vướng mắc', 'Difficulty'),
    solution: text('Giải pháp đề xuất', 'Solution'),
    responsible: text('Đơn vị giải quyết', 'Responsible'),
    dueOn: day('Hạn giải quyết', 'Due'),
    steps: told<readonly DifficultyStep[]>('Diễn biến', 'Steps', (steps) =>
      steps.map(({ on, text: said }) => `${shortDate(on)}: ${said}`),
    ),
    endedOn: day('Ngày xong', 'Ended'),
  },
  guidingDocuments: {
    level: oneOf('Cấp ban hành', 'Level', levels),
    number: text('Số, ký hiệu', 'Number'),
    date: day('Ngày', 'Date'),
    issuer: text('Cơ quan ban hành', 'Issuer'),
    title: text('Trích yếu', 'Subject'),
    inForceFrom: day('Có hiệu lực từ', 'In force from'),
    lapsedFrom: day('Hết hiệu lực từ', 'Not in force from'),
    replaces: namedAll('Thay thế văn bản', 'Replaces'),
    file: keptFile('Tệp', 'File'),
  },
};
