import type { CorrectedField } from '#domain/meeting/correction.ts';
import type { ReopenedTo } from '#domain/meeting/meeting.ts';
import { bothLanguages } from './bilingual.ts';

/** What is done after the votes: adopting the minutes, putting names right, reopening by two people. */
export const afterwardsWords = bothLanguages({
  vi: {
    field: {
      name: 'Tên',
      salutation: 'Ông/Bà',
      position: 'Chức vụ',
      unit: 'Đơn vị',
      zone: 'Khu công nghiệp',
    } satisfies Record<CorrectedField, string>,
    reopened: (moment: string, chair: string, secretary: string, reason: string) =>
      `${moment}, ${chair} và ${secretary}: ${reason}`,
    recounted: (time: string, member: string, reason: string) =>
      `Thay kết quả công bố lúc ${time}, theo đề nghị của ${member}: ${reason}`,
    objected: (member: string, said: string, answer: string) => `${member}: ${said}. Trả lời: ${answer}`,
    adopt: {
      action: 'Thông qua biên bản',
      title: 'Thông qua biên bản?',
      why: 'Thư ký đọc biên bản; biểu quyết giơ tay. Không ai phản đối thì bấm luôn.',
      confirm: 'Ghi thông qua',
      saved: 'Biên bản đã thông qua.',
      adopted: (yes: number, present: number) => `Biên bản đã thông qua: ${yes}/${present} người có mặt nhất trí.`,
    },
    correct: {
      action: 'Đính chính',
      heading: 'Đính chính',
      title: 'Đính chính tên, chức vụ, đơn vị',
      why: 'Kết quả bỏ phiếu giữ nguyên. Văn bản đã chốt không đổi; văn bản chốt sau ghi theo nội dung mới.',
      nominee: 'Tập thể, cá nhân, thành viên Hội đồng',
      member: (name: string) => `Đồng chí ${name} (thành viên Hội đồng)`,
      what: 'Nội dung cần đính chính',
      after: 'Đính chính thành',
      proof: 'Căn cứ (giấy tờ, số, ngày)',
      confirm: 'Ghi đính chính',
      saved: (nominee: string) => `Đã ghi đính chính: ${nominee}.`,
      line: (field: string, before: string, after: string) => `${field}: “${before}” đính chính thành “${after}”`,
      proved: (proof: string, date: string) => `${proof}; ghi ngày ${date}`,
      frozenBefore: 'Đã đính chính sau khi chốt',
    },
    reopen: {
      action: 'Mở lại phiên họp',
      title: 'Mở lại phiên họp?',
      why: 'Chỉ mở lại khi Chủ trì và Thư ký cùng đồng ý. Hai tên và lý do được ghi vào biên bản.',
      to: 'Mở lại để',
      ways: {
        'in-session': 'Kiểm phiếu lại, biểu quyết lại (số liệu)',
        closed: 'Sửa câu chữ rồi chốt lại',
      } satisfies Record<ReopenedTo, string>,
      chair: (name: string) => `Chủ trì đồng ý: nhập họ tên ${name}`,
      secretary: (name: string) => `Thư ký đồng ý: nhập họ tên ${name}`,
      reason: 'Lý do, ghi vào biên bản',
      keeps: (papers: number) =>
        `${papers} văn bản đã chốt giữ nguyên; sau khi chốt lại, bản mới thay bản cũ và phải ký lại.`,
      signed: (papers: number) =>
        `Trong đó ${papers} văn bản đã ký sẽ hết giá trị: thu hồi khi phát hành bản mới và ký lại.`,
      confirm: 'Mở lại phiên họp',
      heading: 'Đã mở lại',
    },
    replacedNote: 'Bản này đã được bản sau thay thế; giữ lại để đối chiếu.',
  },
  en: {
    field: {
      name: 'Name',
      salutation: 'Mr/Ms',
      position: 'Office',
      unit: 'Unit',
      zone: 'Industrial zone',
    },
    reopened: (moment: string, chair: string, secretary: string, reason: string) =>
      `${moment}, ${chair} and ${secretary}: ${reason}`,
    recounted: (time: string, member: string, reason: string) =>
      `Replaces the result announced at ${time}, asked for by ${member}: ${reason}`,
    objected: (member: string, said: string, answer: string) => `${member}: ${said}. Answer: ${answer}`,
    adopt: {
      action: 'Adopt the minutes',
      title: 'Adopt the minutes?',
      why: 'The secretary reads the minutes; a show of hands. If nobody objects, just press.',
      confirm: 'Record the adoption',
      saved: 'The minutes are adopted.',
      adopted: (yes: number, present: number) => `The minutes are adopted: ${yes}/${present} present agree.`,
    },
    correct: {
      action: 'Correct a name',
      heading: 'Corrections',
      title: 'Correct a name, an office or a unit',
      why: 'The votes stay. Papers already frozen do not change; later ones carry the new text.',
      nominee: 'Collective, person or council member',
      member: (name: string) => `${name} (council member)`,
      what: 'What is wrong',
      after: 'Correct text',
      proof: 'Proof (paper, number, date)',
      confirm: 'Record the correction',
      saved: (nominee: string) => `The correction is recorded: ${nominee}.`,
      line: (field: string, before: string, after: string) => `${field}: “${before}” becomes “${after}”`,
      proved: (proof: string, date: string) => `${proof}; recorded on ${date}`,
      frozenBefore: 'Corrected after freezing',
    },
    reopen: {
      action: 'Reopen the meeting',
      title: 'Reopen the meeting?',
      why: 'Only when the chair and the secretary both agree. Their names and the reason go into the minutes.',
      to: 'Reopen to',
      ways: { 'in-session': 'count or vote again (figures)', closed: 'change the wording and lock it again' },
      chair: (name: string) => `The chair agrees: type the name ${name}`,
      secretary: (name: string) => `The secretary agrees: type the name ${name}`,
      reason: 'Reason, goes into the minutes',
      keeps: (papers: number) =>
        `${papers} frozen ${papers === 1 ? 'paper stays' : 'papers stay'}; new versions replace them and are signed again.`,
      signed: (papers: number) =>
        `${papers} of them ${papers === 1 ? 'is' : 'are'} signed and will no longer hold: take back what was sent out and sign anew.`,
      confirm: 'Reopen the meeting',
      heading: 'Reopened',
    },
    replacedNote: 'A later version has replaced this one; it is kept for comparison.',
  },
});
