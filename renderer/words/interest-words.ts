import type { InterestTie } from '#domain/meeting/interest.ts';
import { bothLanguages } from './bilingual.ts';

/** The register of interests, and the recusals that it proposes before a vote. */
export const interestWords = bothLanguages({
  vi: {
    tie: { heads: 'Đứng đầu đơn vị', relative: 'Có người thân', other: 'Liên quan khác' } satisfies Record<
      InterestTie,
      string
    >,
    register: {
      title: 'Sổ liên quan',
      note: (count: number) => `${count} dòng`,
      intro: 'Thành viên có liên quan đến đơn vị nào thì được đề nghị không bỏ phiếu khi đơn vị đó có tên xét.',
      empty: 'Sổ chưa có dòng nào. Ghi thành viên đứng đầu hoặc có người thân ở đơn vị nào.',
      add: 'Ghi một dòng',
      member: 'Thành viên',
      tieLabel: 'Liên quan',
      unit: 'Đơn vị',
      taxCode: 'Mã số thuế',
      relative: 'Người thân (quan hệ, họ tên)',
      what: 'Nội dung liên quan',
      from: 'Từ ngày',
      to: 'Đến ngày',
      save: 'Ghi vào sổ',
      end: 'Ghi ngày hết',
      wrong: 'Ghi nhầm',
      correct: 'Sửa',
      correctTitle: 'Sửa dòng ghi nhầm',
      correctNote:
        'Sổ ghi nội dung đúng, nhật ký giữ nội dung cũ. Ai đã được ghi không tham gia theo dòng này thì sửa ở phiên họp.',
      saveCorrection: 'Ghi nội dung đúng',
      endTitle: (member: string, unit: string) => `${member} hết liên quan đến ${unit}`,
      lastDay: 'Ngày cuối có liên quan',
    },
    proposal: {
      waiting: (count: number) => `${count} người có liên quan theo sổ, chưa xác nhận.`,
      answer: 'Xác nhận người có liên quan',
      title: 'Ai không tham gia bỏ phiếu?',
      why: 'Sổ liên quan nêu tên dưới đây; hỏi từng người trước khi biểu quyết.',
      line: (member: string, reason: string, nominee: string) =>
        `${member}: ${reason}${nominee ? ` (xét ${nominee})` : ''}`,
      concerned: 'Không tham gia bỏ phiếu',
      notConcerned: 'Không liên quan, vẫn bỏ phiếu',
      whyNot: 'Lý do không liên quan',
      confirm: 'Ghi xác nhận',
      answered: 'Đã xác nhận người có liên quan.',
    },
    gaps: {
      heading: 'Hồ sơ còn phải bổ sung',
      count: (incomplete: number, all: number) => `${incomplete}/${all} hồ sơ`,
      none: 'Hồ sơ trong chương trình đã đủ.',
      lacks: 'Hồ sơ còn thiếu',
    },
  },
  en: {
    tie: { heads: 'Heads the unit', relative: 'Relative there', other: 'Other interest' },
    register: {
      title: 'Register of interests',
      note: (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`,
      intro: 'A member with an interest in a unit is proposed for recusal when that unit is considered.',
      empty: 'The register is empty. Enter which unit a member heads, or where a relative is.',
      add: 'Enter a line',
      member: 'Member',
      tieLabel: 'Interest',
      unit: 'Unit',
      taxCode: 'Tax code',
      relative: 'Relative (relation and name)',
      what: 'What the interest is',
      from: 'From',
      to: 'Until',
      save: 'Enter it',
      end: 'End it',
      wrong: 'Slip',
      correct: 'Put right',
      correctTitle: 'Put a line right',
      correctNote:
        'The register says what is right, the journal keeps what was typed. Whoever is recused because of this line already is dealt with in the meeting.',
      saveCorrection: 'Enter what is right',
      endTitle: (member: string, unit: string) => `${member} has no interest in ${unit} any more`,
      lastDay: 'Last day of the interest',
    },
    proposal: {
      waiting: (count: number) => `${count} concerned by the register, not answered yet.`,
      answer: 'Ask who is concerned',
      title: 'Who does not vote?',
      why: 'The register names the members below; ask each of them before the vote.',
      line: (member: string, reason: string, nominee: string) =>
        `${member}: ${reason}${nominee ? ` (on ${nominee})` : ''}`,
      concerned: 'Does not vote',
      notConcerned: 'Not concerned, votes',
      whyNot: 'Why not concerned',
      confirm: 'Record the answers',
      answered: 'Who is concerned is recorded.',
    },
    gaps: {
      heading: 'Files to be completed',
      count: (incomplete: number, all: number) => `${incomplete} of ${all} files`,
      none: 'The files on the agenda are complete.',
      lacks: 'The file lacks',
    },
  },
});
