import type { FieldChange } from '#domain/lists/field-changes.ts';
import type { ListColumn, ListKind } from '#domain/lists/list-kinds.ts';
import type { ListFault, ListNote } from '#domain/lists/list-row.ts';
import type { RowEnd } from '#domain/lists/list-plan.ts';
import { impossible } from '#domain/result.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { faultSentence } from './intake-words.ts';
import { registryWords } from './registry-words.ts';

/** What lists, their columns and what becomes of their lines are called. */
export const listWords = bothLanguages({
  vi: {
    kind: {
      enterprises: 'Doanh nghiệp',
      people: 'Cá nhân',
      collectives: 'Tập thể',
      mixed: 'Cá nhân và tập thể',
      'held-awards': 'Khen thưởng đã có',
      nominations: 'Đề nghị khen thưởng',
    } satisfies Record<ListKind, string>,
    column: {
      number: 'Số thứ tự',
      kind: 'Cá nhân hay tập thể',
      salutation: 'Ông/Bà, giới tính',
      name: 'Tên',
      taxCode: 'Mã số thuế',
      bornOn: 'Ngày sinh',
      position: 'Chức vụ',
      department: 'Phòng, ban, tổ',
      unit: 'Đơn vị',
      unitTaxCode: 'Mã số thuế của đơn vị',
      zone: 'Khu công nghiệp',
      part: 'Hạ tầng hay thứ cấp',
      capital: 'Trong nước hay nước ngoài',
      country: 'Quốc tịch',
      industry: 'Ngành',
      workers: 'Số lao động',
      women: 'Lao động nữ',
      revenue: 'Doanh thu',
      budget: 'Nộp ngân sách',
      representative: 'Người đại diện',
      phone: 'Điện thoại',
      classification: 'Phân loại',
      award: 'Danh hiệu, hình thức',
      decisionNumber: 'Số quyết định',
      decidedOn: 'Ngày quyết định',
      issuer: 'Cơ quan ban hành',
      period: 'Năm, thời gian',
      occasion: 'Loại hình',
      achievement: 'Tóm tắt thành tích',
      earlierAwards: 'Khen thưởng đã có',
      initiatives: 'Sáng kiến',
      plants: 'Nhà máy khác',
    } satisfies Record<ListColumn | 'plants', string>,
    end: {
      accepted: 'Thêm mới',
      changed: 'Thay đổi',
      skipped: 'Bỏ qua',
      'to-fix': 'Cần sửa',
    } satisfies Record<RowEnd['type'], string>,
    nothing: 'trống',
    millions: (figure: string) => `${figure} triệu đồng`,
  },
  en: {
    kind: {
      enterprises: 'Enterprises',
      people: 'People',
      collectives: 'Collectives',
      mixed: 'People and collectives',
      'held-awards': 'Awards held',
      nominations: 'Nominations',
    },
    column: {
      number: 'Number',
      kind: 'Person or collective',
      salutation: 'Mr/Ms, sex',
      name: 'Name',
      taxCode: 'Tax code',
      bornOn: 'Born on',
      position: 'Office',
      department: 'Department, team',
      unit: 'Unit',
      unitTaxCode: 'Tax code of the unit',
      zone: 'Industrial zone',
      part: 'Infrastructure or secondary',
      capital: 'Domestic or foreign',
      country: 'Country',
      industry: 'Industry',
      workers: 'Workers',
      women: 'Women',
      revenue: 'Revenue',
      budget: 'Paid to the budget',
      representative: 'Representative',
      phone: 'Phone',
      classification: 'Classification',
      award: 'Award',
      decisionNumber: 'Decision',
      decidedOn: 'Decided on',
      issuer: 'Issuer',
      period: 'Year, period',
      occasion: 'Occasion',
      achievement: 'Achievement',
      earlierAwards: 'Awards held',
      initiatives: 'Initiatives',
      plants: 'Other factories',
    },
    end: { accepted: 'New', changed: 'Changed', skipped: 'Passed over', 'to-fix': 'To put right' },
    nothing: 'empty',
    millions: (figure: string) => `${figure} million đồng`,
  },
});

/** Why a line cannot be taken in as it is. */
export function listFaultSentence(fault: ListFault, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const column = listWords[language].column[fault.column];
  switch (fault.type) {
    case 'missing':
      return say(`Chưa có “${column}”.`, `“${column}” is missing.`);
    case 'too-long':
      return say(`Ô “${column}” dài quá ${fault.most} ký tự.`, `“${column}” has more than ${fault.most} characters.`);
    case 'cell-failed':
      return say(
        `Công thức ở ô “${column}” bị lỗi (${fault.written}).`,
        `The formula in “${column}” failed (${fault.written}).`,
      );
    case 'tax-code-wrong':
      return say(
        `Mã số thuế “${fault.written}” sai: cần 10 chữ số (chi nhánh 13) và đúng số kiểm tra.`,
        `Tax code “${fault.written}” is wrong: 10 digits (13 for a branch), one of which checks the others.`,
      );
    case 'date-impossible':
      return say(`“${fault.written}” không phải ngày có thật.`, `“${fault.written}” is no day of the calendar.`);
    case 'not-a-number':
      return say(`“${fault.written}” không phải số.`, `“${fault.written}” is no number.`);
    case 'number-open':
      return say(`Chưa rõ “${fault.written}” là bao nhiêu.`, `What “${fault.written}” means was not said.`);
    case 'not-a-count':
      return say(`“${column}” phải là số nguyên.`, `“${column}” must be a whole number.`);
    case 'more-women':
      return say(
        `Lao động nữ (${fault.women}) nhiều hơn tổng số lao động (${fault.workers}).`,
        `More women (${fault.women}) than workers (${fault.workers}).`,
      );
    case 'word-unknown':
      return say(unknownWord(fault.column, fault.written), `“${fault.written}” is not known in “${column}”.`);
    case 'differs-from-line':
      return say(
        `“${column}” khác với dòng ${fault.line} ghi cùng đối tượng.`,
        `“${column}” is not what line ${fault.line} says of the same nominee.`,
      );
    case 'born-otherwise':
      return say(
        `Cùng tên, cùng đơn vị đã có người sinh ngày ${shortDate(fault.bornOn)}. Nếu là người khác, ghi thêm tổ, phòng vào đơn vị.`,
        `One of this name and unit was born on ${shortDate(fault.bornOn)}. If this is another, add a team to the unit.`,
      );
    case 'nomination':
      return faultSentence(fault.fault, language);
    case 'nominee-unknown':
      return say('Chưa có đối tượng này trong danh sách đơn vị, cá nhân.', 'Nobody of this name is in the register.');
    case 'nominee-unclear':
      return say(
        `Có ${fault.count} đối tượng cùng tên. Ghi rõ đơn vị.`,
        `${fault.count} have this name. Say which unit.`,
      );
    default:
      return impossible(fault);
  }
}

function unknownWord(column: ListColumn, written: string): string {
  if (column === 'salutation') return `“${written}” chưa rõ: ghi Ông, Bà hoặc Nam, Nữ.`;
  if (column === 'kind') return `“${written}” chưa rõ: ghi Cá nhân hoặc Tập thể.`;
  if (column === 'capital') return `“${written}” chưa rõ: ghi Trong nước hoặc Nước ngoài.`;
  return `“${written}” chưa rõ: ghi Hạ tầng hoặc Thứ cấp.`;
}

/** What was put right while a line was read. */
export function listNoteSentence(note: ListNote, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  const column = listWords[language].column[note.column];
  if (note.type === 'tax-code-repaired') {
    return say(
      `Mã số thuế thiếu số 0 ở đầu, đọc là ${note.read}.`,
      `The tax code lost its first zero: read as ${note.read}.`,
    );
  }
  return note.what === 'letters'
    ? say(`Ô “${column}” dùng dấu rời, đã ghép lại.`, `The letters of “${column}” were composed.`)
    : say(`Ô “${column}” thừa khoảng trắng, đã bỏ.`, `Spaces too many in “${column}” were taken out.`);
}

/** Why a line is passed over. */
export function listSkipSentence(end: Extract<RowEnd, { readonly type: 'skipped' }>, language: Language): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (end.why) {
    case 'unchanged':
      return say('Đã có, không thay đổi.', 'Known already, nothing changes.');
    case 'already-nominated':
      return say('Đã có đề nghị này.', 'Nominated already.');
    case 'total-wrong':
      return say(
        `Dòng cộng ghi ${end.says}, phía trên có ${end.lines} dòng: đối chiếu với đơn vị.`,
        `This line counts ${end.says}; ${end.lines} lines stand above it. Compare with the unit.`,
      );
    case 'twice':
      return say(`Trùng với dòng ${end.line}.`, `The same as line ${end.line}.`);
    case 'ended':
      return say('Đơn vị, cá nhân này đã ngừng theo dõi.', 'This entry has ended.');
    case 'empty-row':
      return say('Dòng trống.', 'An empty line.');
    case 'heading':
      return say('Dòng tiêu đề nhóm.', 'A line that heads a group.');
    case 'total-line':
      return say('Dòng cộng.', 'A line that counts others.');
    default:
      return impossible(end);
  }
}

/** A field that changes, before and after. */
export function changeSentence({ column, before, after }: FieldChange, language: Language): string {
  const { column: columns, nothing, millions } = listWords[language];
  const money = column === 'revenue' || column === 'budget';
  const told = (value: string): string =>
    value === '' ? nothing : money ? millions(value) : toldValue(column, value, language);
  return `${columns[column]}: ${told(before)} → ${told(after)}`;
}

/** Parts and capital are kept as codes of ours, which nobody is shown. */
function toldValue(column: FieldChange['column'], value: string, language: Language): string {
  const { part, capital } = registryWords[language];
  const known: Readonly<Record<string, string>> = column === 'part' ? part : column === 'capital' ? capital : {};
  return known[value] ?? value;
}
