import type { IntakeLine } from '#domain/intake/import-plan.ts';
import type { RowFault, RowNote } from '#domain/intake/nomination-import.ts';
import { templateColumns, type TemplateColumn } from '#domain/intake/template-row.ts';
import { impossible } from '#domain/result.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { nominationWords } from './nomination-words.ts';

type Skipped = Extract<IntakeLine, { type: 'skipped' }>;

const words = bothLanguages({
  vi: {
    fault: {
      nameMissing: 'Chưa ghi họ và tên hoặc tên tập thể.',
      salutation: (written: string) =>
        `Cột Ông/Bà ghi “${written}”: ghi Ông hoặc Bà; tập thể và doanh nghiệp để trống.`,
      awardMissing: 'Chưa ghi danh hiệu, hình thức đề nghị.',
      awardUnknown: (written: string) => `“${written}” không phải danh hiệu, hình thức của quy định ngày nhận.`,
      awardNotFor: (award: string, kind: string) => `${award} không xét cho ${kind}.`,
      occasion: (written: string) =>
        `Loại hình “${written}” chưa rõ: ghi công trạng, đột xuất, phong trào thi đua, quá trình cống hiến hoặc đối ngoại.`,
      taxCodeMissing: 'Doanh nghiệp cần có mã số thuế.',
      taxCodeWrong: (written: string) => `Mã số thuế “${written}” sai: cần 10 chữ số và đúng số kiểm tra.`,
      taxCodeTaken: (taxCode: string, name: string) =>
        `Mã số thuế ${taxCode} đã có tên là ${name}. Đối chiếu tên hiện nay của doanh nghiệp.`,
      tooLong: (column: string, length: number, most: number) =>
        `Ô “${column}” dài ${length} ký tự, nhiều nhất ${most}.`,
      noRules: 'Ngày nhận này chưa có quy định áp dụng.',
    },
    note: {
      taxCode: (written: string, read: string) => `Mã số thuế ${written} thiếu số 0 ở đầu, đã đọc là ${read}.`,
      letters: (column: string) => `Ô “${column}” dùng dấu rời, đã ghép lại.`,
      spaces: (column: string) => `Ô “${column}” thừa khoảng trắng, đã bỏ.`,
    },
    skipped: {
      'empty-row': 'Dòng trống',
      heading: 'Dòng tiêu đề',
      'total-line': 'Dòng cộng',
      'already-nominated': 'Đã có đề nghị này',
    } satisfies Record<Exclude<Skipped['why'], 'total-wrong'>, string>,
    wrongTotal: (says: number, lines: number) =>
      `Dòng cộng ghi ${says}, phía trên có ${lines} dòng: đối chiếu với đơn vị.`,
  },
  en: {
    fault: {
      nameMissing: 'The name is missing.',
      salutation: (written: string) =>
        `The column Ông/Bà says “${written}”: write Ông or Bà, and nothing for collectives and enterprises.`,
      awardMissing: 'The award is missing.',
      awardUnknown: (written: string) => `“${written}” is no award of the rules of the day of receipt.`,
      awardNotFor: (award: string, kind: string) => `${award} is not given to this kind of nominee: ${kind}.`,
      occasion: (written: string) =>
        `The occasion “${written}” is not known: write công trạng, đột xuất, phong trào thi đua, quá trình cống hiến or đối ngoại.`,
      taxCodeMissing: 'An enterprise needs its tax code.',
      taxCodeWrong: (written: string) => `The tax code “${written}” is wrong: it has 10 digits, the last one checks.`,
      taxCodeTaken: (taxCode: string, name: string) =>
        `The tax code ${taxCode} belongs to ${name}. Compare the present name of the enterprise.`,
      tooLong: (column: string, length: number, most: number) =>
        `The cell “${column}” has ${length} characters, at most ${most} are allowed.`,
      noRules: 'No rules are in force on the day of receipt.',
    },
    note: {
      taxCode: (written: string, read: string) => `Tax code ${written} had lost its first 0 and was read as ${read}.`,
      letters: (column: string) => `The marks in “${column}” stood apart from their letters and were joined.`,
      spaces: (column: string) => `Superfluous spaces in “${column}” were dropped.`,
    },
    skipped: {
      'empty-row': 'Empty line',
      heading: 'Heading',
      'total-line': 'Total',
      'already-nominated': 'Already nominated',
    },
    wrongTotal: (says: number, lines: number) =>
      `The total says ${says}, above it stand ${lines} lines: compare with the unit.`,
  },
});

/** What is wrong in a line of the list, and what to write instead. */
export function faultSentence(fault: RowFault, language: Language): string {
  const { fault: said } = words[language];
  switch (fault.type) {
    case 'name-missing':
      return said.nameMissing;
    case 'salutation-unknown':
      return said.salutation(fault.written);
    case 'award-missing':
      return said.awardMissing;
    case 'award-unknown':
      return said.awardUnknown(fault.written);
    case 'award-not-for': {
      const kind = nominationWords[language].kind[fault.kind].toLocaleLowerCase(language);
      return said.awardNotFor(fault.award[language], kind);
    }
    case 'occasion-unknown':
      return said.occasion(fault.written);
    case 'tax-code-missing':
      return said.taxCodeMissing;
    case 'tax-code-wrong':
      return said.taxCodeWrong(fault.written);
    case 'tax-code-taken':
      return said.taxCodeTaken(fault.taxCode, fault.name);
    case 'too-long':
      return said.tooLong(headOf(fault.column), fault.length, fault.most);
    case 'no-rule-book':
      return said.noRules;
    default:
      return impossible(fault);
  }
}

/** What was put right in a line while it was read. */
export function noteSentence(note: RowNote, language: Language): string {
  const { note: said } = words[language];
  return note.type === 'tax-code-repaired'
    ? said.taxCode(note.written, note.read)
    : said[note.what](headOf(note.column));
}

/** Why a line was passed over. */
export const skippedSentence = (line: Skipped, language: Language): string =>
  line.why === 'total-wrong' ? words[language].wrongTotal(line.says, line.lines) : words[language].skipped[line.why];

const headOf = (column: TemplateColumn): string => templateColumns.find(({ key }) => key === column)?.head ?? column;
