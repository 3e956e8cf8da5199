import type { AwardDeadline } from '#domain/dossiers/guidance-letter.ts';
import type { AskedOpinion } from '#domain/dossiers/opinion-letter.ts';
import type { PublicationClosing } from '#domain/dossiers/publication.ts';
import type { RecordRows } from '#domain/records.ts';
import { shortDate, type ClockTime } from '#domain/time.ts';
import { dossierWords } from './dossier-words.ts';
import { eligibilityWords } from './eligibility-words.ts';
import { count, day, lines, named, namedAll, oneOf, text, told, untold, yesNo, type FieldsOf } from './field-kinds.ts';
import { keptFile } from './year-fields.ts';

/** The tables of the dossiers' way: asked for, received, looked at, shown. */
export type DossierTable =
  'guidanceLetters' | 'receipts' | 'attachments' | 'opinionLetters' | 'publications' | 'holidays' | 'flags';

const year = count('Năm', 'Year');
const number = text('Số, ký hiệu', 'Number');
const ways = { vi: dossierWords.vi.way, en: dossierWords.en.way };
const flags = { vi: eligibilityWords.vi.flag, en: eligibilityWords.en.flag };

/** The fields of the dossiers' tables. */
export const dossierFields: { readonly [Table in DossierTable]: FieldsOf<RecordRows[Table]> } = {
  guidanceLetters: {
    year,
    number,
    date: day('Ngày', 'Date'),
    paragraphs: lines('Nội dung', 'Text'),
    deadlines: told<readonly AwardDeadline[]>('Hạn nộp hồ sơ', 'Deadlines', (deadlines, { nameOf }) =>
      deadlines.map(({ awardId, on }) => `${nameOf(awardId)}: ${shortDate(on)}`),
    ),
    receivers: lines('Nơi nhận', 'Receivers'),
  },
  receipts: {
    year,
    number: count('Số đến', 'Number'),
    receivedOn: day('Ngày nhận', 'Received'),
    receivedAt: told<ClockTime>('Giờ nhận', 'At', (time) => [time]),
    unit: text('Đơn vị nộp', 'Unit'),
    nomineeId: named('Trong danh sách đơn vị', 'In the register'),
    letterNumber: text('Số văn bản đề nghị', 'Letter'),
    letterDate: day('Ngày văn bản đề nghị', 'Dated'),
    sets: count('Số bộ', 'Sets'),
    deliveredBy: text('Người nộp', 'Delivered by'),
    way: oneOf('Cách nộp', 'Way', ways),
    nominationIds: namedAll('Trường hợp đề nghị', 'Nominations'),
    note: text('Ghi chú', 'Note'),
  },
  attachments: {
    nominationId: named('Trường hợp đề nghị', 'Nomination'),
    item: untold,
    title: text('Tên giấy tờ', 'Title'),
    receivedOn: day('Ngày nhận', 'Received'),
    file: keptFile('Tệp', 'File'),
    size: untold,
  },
  opinionLetters: {
    year,
    agency: text('Cơ quan được hỏi', 'Agency'),
    number,
    date: day('Ngày', 'Date'),
    dueOn: day('Hạn trả lời', 'Due'),
    asked: told<readonly AskedOpinion[]>('Ý kiến', 'Opinions', (asked, { nameOf, language }) =>
      asked.map(({ nomineeId, answer, answerNumber, answeredOn, note }) =>
        [
          nameOf(nomineeId),
          answer && dossierWords[language].answer[answer],
          answerNumber,
          answeredOn && shortDate(answeredOn),
          note,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  },
  publications: {
    year,
    nominationIds: namedAll('Trường hợp đề nghị', 'Nominations'),
    place: text('Nơi công khai', 'Where'),
    number,
    from: day('Từ ngày', 'From'),
    workingDays: count('Số ngày làm việc', 'Working days'),
    until: day('Đến hết ngày', 'Until the end of'),
    closing: told<PublicationClosing>('Kết thúc công khai', 'Closed', ({ on, remarks, reason }, { nameOf }) => [
      [shortDate(on), reason].filter(Boolean).join(': '),
      ...remarks.map(({ nominationId, text: said }) =>
        nominationId === null ? said : `${nameOf(nominationId)}: ${said}`,
      ),
    ]),
  },
  holidays: {
    on: day('Ngày', 'Day'),
    name: text('Tên ngày nghỉ', 'Name'),
    worked: yesNo('Làm việc bù', 'Worked instead'),
  },
  flags: {
    nomineeId: named('Đối tượng', 'Nominee'),
    kind: oneOf('Vấn đề', 'Kind', flags),
    from: day('Từ ngày', 'From'),
    to: day('Đến ngày', 'To'),
    document: text('Văn bản', 'Document'),
  },
};
