import type { Finding } from '#domain/intake/finding.ts';
import type { ReviewGroup } from '#domain/intake/findings.ts';
import type { InitiativeScope } from '#domain/nominations/nomination.ts';
import { impossible } from '#domain/result.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** What a review asks about a file: what is wrong, both values, what to do. */
export const findingWords = bothLanguages({
  vi: {
    group: { eligible: 'Đủ điều kiện', 'to-supplement': 'Cần bổ sung', late: 'Quá hạn' } satisfies Record<
      ReviewGroup,
      string
    >,
    scope: { base: 'cơ sở', province: 'cấp tỉnh, bộ', national: 'toàn quốc' } satisfies Record<InitiativeScope, string>,
    late: (received: string, deadline: string) =>
      `Nhận ngày ${received}, hạn ${deadline}: Hội đồng quyết định có xét không.`,
    achievement: 'Chưa có tóm tắt thành tích: đề nghị đơn vị gửi 2 đến 4 dòng, có số liệu.',
    period: 'Chưa ghi thời gian lập thành tích: ghi ví dụ “Năm 2026”.',
    decision: {
      number: (award: string) => `“${award}” thiếu số quyết định: đề nghị đơn vị bổ sung.`,
      date: (award: string) => `“${award}” thiếu ngày quyết định: đề nghị đơn vị bổ sung.`,
      both: (award: string) => `“${award}” thiếu số và ngày quyết định: đề nghị đơn vị bổ sung.`,
    },
    impossibleDate: (award: string, date: string) =>
      `“${award}”: không có ngày ${date}, đối chiếu bản chính quyết định.`,
    years: (title: string, years: string, missing: string) =>
      `${title} ${years} không liên tục, thiếu ${missing}: đối chiếu quyết định từng năm.`,
    noYears: (title: string, missing: string) => `Chưa có ${title} các năm ${missing}: bổ sung quyết định.`,
    lower: (award: string, needs: string) =>
      `Đề nghị ${award} nhưng chưa có trong danh sách ${needs}: bổ sung hoặc rút.`,
    noInitiative: (award: string) => `Đề nghị ${award} nhưng chưa ghi sáng kiến: bổ sung quyết định công nhận.`,
    initiative: {
      number: (text: string) => `Sáng kiến “${text}” thiếu số quyết định công nhận.`,
      scope: (text: string) => `Sáng kiến “${text}” chưa ghi phạm vi: cơ sở, cấp tỉnh, bộ hay toàn quốc.`,
      both: (text: string) => `Sáng kiến “${text}” thiếu số quyết định và phạm vi công nhận.`,
    },
    narrow: (text: string, scope: string, needed: string) =>
      `Sáng kiến “${text}” có phạm vi ${scope}, danh hiệu này cần ${needed}: bổ sung công nhận ở cấp cao hơn.`,
    repeated: (name: string, year: number) =>
      `Thành tích trùng nguyên văn với hồ sơ của ${name} năm ${year}: đề nghị đơn vị viết lại.`,
    quoted: (award: string) =>
      `“${award}” là khen đột xuất, chuyên đề, không làm căn cứ khen theo công trạng: bỏ khỏi hồ sơ.`,
    director: (award: string, unit: string) =>
      `${award} của người thuộc ${unit} do người đứng đầu đơn vị đó quyết định: chuyển hình thức khác.`,
    otherwise: (taxCode: string, written: string, known: string) =>
      `Mã số thuế ${taxCode}: hồ sơ ghi ${written || 'trống'}, đang quản lý là ${known}; có thể là tên cũ.`,
    salutation: (salutation: string, name: string) => `Ghi “${salutation}” ${name}: kiểm tra lại Ông hay Bà.`,
    memberNominee: (name: string) => `${name} là thành viên Hội đồng: không tham gia bỏ phiếu trường hợp này.`,
    memberRegistered: (name: string, reason: string) =>
      `${name} ${reason}, theo sổ liên quan: xác nhận trước khi biểu quyết.`,
    memberNamed: (name: string) =>
      `Hồ sơ có tên ${name}, thành viên Hội đồng: hỏi có liên quan, nếu có thì không tham gia bỏ phiếu.`,
  },
  en: {
    group: { eligible: 'Complete', 'to-supplement': 'To supplement', late: 'Late' },
    scope: { base: 'base level', province: 'provincial or ministerial', national: 'national' },
    late: (received: string, deadline: string) =>
      `Received on ${received}, the deadline was ${deadline}: the council decides whether it is considered.`,
    achievement: 'The achievement is missing: ask the unit for 2 to 4 lines with figures.',
    period: 'The period of the achievement is missing: write for example “Năm 2026”.',
    decision: {
      number: (award: string) => `“${award}” lacks the number of its decision: ask the unit for it.`,
      date: (award: string) => `“${award}” lacks the day of its decision: ask the unit for it.`,
      both: (award: string) => `“${award}” lacks number and day of its decision: ask the unit for them.`,
    },
    impossibleDate: (award: string, date: string) =>
      `“${award}”: there is no day ${date}, compare the decision itself.`,
    years: (title: string, years: string, missing: string) =>
      `${title} ${years} is not in a row, ${missing} is missing: compare the decision of each year.`,
    noYears: (title: string, missing: string) => `${title} of ${missing} is missing: add the decisions.`,
    lower: (award: string, needs: string) => `Proposed for ${award} but not on the list for ${needs}: add or withdraw.`,
    noInitiative: (award: string) =>
      `Proposed for ${award} without an initiative: add the decision that recognised it.`,
    initiative: {
      number: (text: string) => `The initiative “${text}” lacks the number of the decision that recognised it.`,
      scope: (text: string) => `The initiative “${text}” does not say its scope: base, provincial or national.`,
      both: (text: string) => `The initiative “${text}” lacks the number of its decision and its scope.`,
    },
    narrow: (text: string, scope: string, needed: string) =>
      `The initiative “${text}” is recognised as ${scope}, this award asks for ${needed}: add a higher recognition.`,
    repeated: (name: string, year: number) =>
      `The achievement is word for word that of ${name} in ${year}: ask the unit to write its own.`,
    quoted: (award: string) =>
      `“${award}” was for something sudden or thematic and is no basis for a merit award: take it out.`,
    director: (award: string, unit: string) =>
      `${award} for staff of ${unit} is decided by the head of that unit: propose another form.`,
    otherwise: (taxCode: string, written: string, known: string) =>
      `Tax code ${taxCode}: the file says ${written || 'nothing'}, it is known as ${known}; perhaps a former name.`,
    salutation: (salutation: string, name: string) => `Written “${salutation}” ${name}: check Ông or Bà.`,
    memberNominee: (name: string) => `${name} sits on the council and takes no part in this vote.`,
    memberRegistered: (name: string, reason: string) =>
      `${name}: ${reason}, by the register of interests; ask before the vote.`,
    memberNamed: (name: string) =>
      `The file names ${name}, a member of the council: ask whether the member is concerned and stays out of the vote.`,
  },
});

/** One sentence: what is wrong, both values where there are two, and what to do. */
export function findingSentence(finding: Finding, language: Language): string {
  const words = findingWords[language];
  switch (finding.type) {
    case 'late':
      return words.late(shortDate(finding.receivedOn), shortDate(finding.deadline));
    case 'achievement-missing':
      return words.achievement;
    case 'period-missing':
      return words.period;
    case 'decision-incomplete':
      return words.decision[finding.lacks](finding.award);
    case 'decision-date-impossible':
      return words.impossibleDate(finding.award, finding.date);
    case 'years-broken': {
      const missing = finding.missing.join(', ');
      return finding.years.length > 0
        ? words.years(finding.title, finding.years.join(', '), missing)
        : words.noYears(finding.title, missing);
    }
    case 'lower-award-missing':
      return words.lower(finding.award[language], finding.needs[language]);
    case 'initiative-missing':
      return words.noInitiative(finding.award[language]);
    case 'initiative-incomplete':
      return words.initiative[finding.lacks](finding.initiative);
    case 'initiative-too-narrow':
      return words.narrow(finding.initiative, words.scope[finding.scope], words.scope[finding.needed]);
    case 'achievement-repeated':
      return words.repeated(finding.name, finding.year);
    case 'other-occasion-quoted':
      return words.quoted(finding.award);
    case 'not-for-enterprise-staff':
      return words.director(finding.award[language], finding.unit);
    case 'unit-named-otherwise':
      return words.otherwise(finding.taxCode, finding.written, finding.known);
    case 'salutation-doubtful':
      return words.salutation(finding.salutation, finding.name);
    case 'member-concerned':
      if (finding.how === 'registered') return words.memberRegistered(finding.member, finding.reason);
      return finding.how === 'nominee' ? words.memberNominee(finding.member) : words.memberNamed(finding.member);
    default:
      return impossible(finding);
  }
}
