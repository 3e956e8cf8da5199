import { calledName } from '#domain/nominations/nomination.ts';
import type { RecordRows, RecordTable } from '#domain/records.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { councilFields } from './council-fields.ts';
import { dossierFields } from './dossier-fields.ts';
import type { Field, Teller } from './field-kinds.ts';
import { meetingFields } from './meeting-fields.ts';
import { paperName } from './paper-name.ts';
import { criteriaWords } from './criteria-words.ts';
import { registryFields } from './registry-fields.ts';
import { scoringFields } from './scoring-fields.ts';
import { yearFields } from './year-fields.ts';

/** What the tables of the council's data are called by those who work with them. */
export const recordWords = bothLanguages({
  vi: {
    table: {
      councils: 'Hội đồng',
      letterheads: 'Tiêu đề văn bản',
      members: 'Thành viên',
      memberships: 'Chức danh trong Hội đồng',
      clusters: 'Cụm thi đua',
      clusterMemberships: 'Đơn vị trong cụm',
      zones: 'Khu công nghiệp',
      receivers: 'Nơi nhận',
      nominees: 'Đối tượng',
      registryEvents: 'Thay đổi của đối tượng',
      heldAwards: 'Khen thưởng đã có',
      indicators: 'Chỉ tiêu năm',
      movements: 'Phong trào thi đua',
      registrations: 'Đăng ký thi đua',
      pledges: 'Giao ước thi đua',
      difficulties: 'Khó khăn, vướng mắc',
      guidingDocuments: 'Văn bản chỉ đạo, hướng dẫn',
      guidanceLetters: 'Công văn hướng dẫn',
      receipts: 'Sổ tiếp nhận',
      attachments: 'Giấy tờ trong hồ sơ',
      opinionLetters: 'Công văn lấy ý kiến',
      publications: 'Công khai',
      holidays: 'Ngày nghỉ',
      flags: 'Vấn đề của đối tượng',
      nominations: 'Trường hợp đề nghị',
      ruleBooks: 'Quy định áp dụng',
      criteriaSets: 'Bảng tiêu chí',
      scorings: 'Đợt chấm điểm',
      assessments: 'Phiếu chấm theo vòng',
      sheetChecks: 'Phiếu nhập lần hai',
      meetings: 'Phiên họp',
      attendances: 'Điểm danh',
      matters: 'Nội dung xét',
      recusals: 'Không tham gia bỏ phiếu',
      interests: 'Sổ liên quan',
      sheets: 'Phiếu chấm điểm',
      rounds: 'Lượt biểu quyết',
      replies: 'Phiếu lấy ý kiến gửi về',
      initiatives: 'Sáng kiến được công nhận',
      papers: 'Văn bản',
      corrections: 'Đính chính',
      files: 'Tệp văn bản',
    } satisfies Record<RecordTable | 'files', string>,
    sheet: (member: string, nominee: string) => `${member} chấm ${nominee}`,
    became: (field: string, now: string, before: string) =>
      before === '' ? `${field}: ${now}` : `${field}: ${now} (trước: ${before})`,
    content: 'nội dung đã lưu',
  },
  en: {
    table: {
      councils: 'Council',
      letterheads: 'Letterhead',
      members: 'Member',
      memberships: 'Seat in the council',
      clusters: 'Cluster',
      clusterMemberships: 'Unit of a cluster',
      zones: 'Zone',
      receivers: 'Receiver',
      nominees: 'Nominee',
      registryEvents: 'Change of a nominee',
      heldAwards: 'Award held',
      indicators: 'Indicators of a year',
      movements: 'Movement',
      registrations: 'Registration',
      pledges: 'Pledge',
      difficulties: 'Difficulty',
      guidingDocuments: 'Guiding document',
      guidanceLetters: 'Guidance letter',
      receipts: 'Intake register',
      attachments: 'Piece of a dossier',
      opinionLetters: 'Letter asking for opinions',
      publications: 'Publication',
      holidays: 'Day off',
      flags: 'Flag',
      nominations: 'Nomination',
      ruleBooks: 'Rules in force',
      criteriaSets: 'Criteria set',
      scorings: 'Scoring',
      assessments: 'Sheet of a stage',
      sheetChecks: 'Sheet typed again',
      meetings: 'Meeting',
      attendances: 'Attendance',
      matters: 'Item of the agenda',
      recusals: 'Recusal',
      interests: 'Register of interests',
      sheets: 'Score sheet',
      rounds: 'Vote',
      replies: 'Reply to a circulation',
      initiatives: 'Recognised initiative',
      papers: 'Paper',
      corrections: 'Correction',
      files: 'File of a paper',
    },
    sheet: (member: string, nominee: string) => `${nominee} scored by ${member}`,
    became: (field: string, now: string, before: string) =>
      before === '' ? `${field}: ${now}` : `${field}: ${now} (before: ${before})`,
    content: 'its stored content',
  },
});

type Called<Row> = (row: Row, teller: Teller) => string;

const called: { readonly [Table in RecordTable]: Called<RecordRows[Table]> } = {
  councils: ({ name }) => name,
  letterheads: ({ authorityName }) => authorityName,
  members: ({ name }) => name,
  memberships: ({ memberId }, { nameOf }) => nameOf(memberId),
  clusters: ({ name }) => name,
  clusterMemberships: ({ nomineeId }, { nameOf }) => nameOf(nomineeId),
  zones: ({ name }) => name,
  receivers: ({ name }) => name,
  nominees: calledName,
  registryEvents: ({ nomineeId }, { nameOf }) => nameOf(nomineeId),
  heldAwards: ({ nomineeId, award }, { nameOf }) => `${nameOf(nomineeId)}: ${award}`,
  indicators: ({ nomineeId }, { nameOf }) => nameOf(nomineeId),
  movements: ({ title }) => title,
  registrations: ({ nomineeId }, { nameOf }) => nameOf(nomineeId),
  pledges: ({ clusterId }, { nameOf }) => nameOf(clusterId),
  difficulties: ({ text }) => text,
  guidingDocuments: ({ number, title }) => `${number}: ${title}`,
  guidanceLetters: ({ year }) => String(year),
  receipts: ({ unit }) => unit,
  attachments: ({ title }) => title,
  opinionLetters: ({ agency }) => agency,
  publications: ({ place }) => place,
  holidays: ({ name }) => name,
  flags: ({ nomineeId }, { nameOf }) => nameOf(nomineeId),
  nominations: ({ nomineeId, awardId }, { nameOf }) => `${nameOf(nomineeId)}, ${nameOf(awardId)}`,
  ruleBooks: ({ name }, { language }) => name[language],
  criteriaSets: ({ name }) => name,
  scorings: ({ title, year }) => `${title}, ${year}`,
  assessments: ({ nomineeId, stage }, { nameOf, language }) =>
    `${nameOf(nomineeId)}: ${criteriaWords[language].stage[stage]}`,
  sheetChecks: ({ memberId, nomineeId }, { nameOf, language }) =>
    recordWords[language].sheet(nameOf(memberId), nameOf(nomineeId)),
  meetings: ({ title }) => title,
  attendances: ({ memberId }, { nameOf }) => nameOf(memberId),
  matters: ({ nominationId }, { nameOf }) => nameOf(nominationId),
  interests: ({ memberId, unit }, { nameOf }) => `${nameOf(memberId)}: ${unit}`,
  recusals: ({ memberId, nominationId }, { nameOf }) => `${nameOf(memberId)}: ${nameOf(nominationId)}`,
  sheets: ({ memberId, nomineeId }, { nameOf, language }) =>
    recordWords[language].sheet(nameOf(memberId), nameOf(nomineeId)),
  rounds: ({ awardId }, { nameOf }) => nameOf(awardId),
  corrections: ({ subject }, { nameOf }) => nameOf(subject.kind === 'nominee' ? subject.nomineeId : subject.memberId),
  replies: ({ memberId }, { nameOf }) => nameOf(memberId),
  initiatives: ({ title }) => title,
  papers: ({ subject }, { nameOf, language }) => {
    const about = subject.kind === 'count-record' ? subject.roundId : 'awardId' in subject ? subject.awardId : null;
    const name = about === null ? '' : nameOf(about);
    return paperName({ subject, award: { name: { vi: name, en: name } } }, language);
  },
};

/** What officers call a row: a person by name, a vote by its award, a paper by its kind. */
export const calledRow = <Table extends RecordTable>(table: Table, row: RecordRows[Table], teller: Teller): string =>
  called[table](row, teller);

/** What a table is called in the singular. */
export const tableName = (table: RecordTable | 'files', language: Language): string =>
  recordWords[language].table[table];

/** What a field of a table is called; one that officers do not know by a name is content. */
export const fieldName = (table: RecordTable, field: string, language: Language): string =>
  fieldOf(table, field)?.[language] || recordWords[language].content;

/** A field that a change wrote: what it is called, and what stood there before and after, one line a thing. */
export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type StoredRow = Readonly<Record<string, unknown>> | null;

/** What a change of one row says to its readers: only the fields that differ, and of a list only what came and went. */
export function fieldChanges(
  table: RecordTable,
  before: StoredRow,
  after: StoredRow,
  teller: Teller,
): readonly FieldChange[] {
  return Object.keys(fieldsByTable[table]).flatMap((key) => {
    const field = fieldOf(table, key);
    if (!field?.tell) return [];
    const [was, is] = [toldIn(field, before?.[key], teller), toldIn(field, after?.[key], teller)];
    const [gone, come] = [was.filter((line) => !is.includes(line)), is.filter((line) => !was.includes(line))];
    return gone.length + come.length === 0 ? [] : [{ field: field[teller.language], before: gone, after: come }];
  });
}

const fieldsByTable: { readonly [Table in RecordTable]: object } = {
  ...councilFields,
  ...registryFields,
  ...meetingFields,
  ...yearFields,
  ...scoringFields,
  ...dossierFields,
};

/** The fields of a table's rows besides their ids, in the order in which they are told. */
export const fieldsOfTable = (table: RecordTable): readonly string[] => Object.keys(fieldsByTable[table]);

function fieldOf(table: RecordTable, key: string): Field<unknown> | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of the table; what stands in one is its own
  const fields = fieldsByTable[table] as Readonly<Record<string, Field<unknown>>>;
  return fields[key];
}

const toldIn = (field: Field<unknown>, value: unknown, teller: Teller): readonly string[] =>
  value === null || value === undefined ? [] : (field.tell?.(value, teller) ?? []);

/** A change of one row as a paper prints it: each field with what stood there before, where something did. */
export const changeOnPaper = (
  table: RecordTable,
  before: StoredRow,
  after: StoredRow,
  teller: Teller,
): readonly string[] =>
  fieldChanges(table, before, after, teller).map(({ field, before: was, after: is }) =>
    recordWords[teller.language].became(field, is.join(', ') || '–', was.join(', ')),
  );
