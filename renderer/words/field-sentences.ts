import type { Assent } from '#domain/meeting/meeting.ts';
import type { MeetingWording } from '#domain/meeting/wording.ts';
import { bothLanguages } from './bilingual.ts';
import { roundWords } from './round-words.ts';

const assented = ({ present, against, abstained }: Omit<Assent, 'subject'>): number => present - against - abstained;

/** What stands in a field that holds more than one figure or name, as the journal tells it. */
export const fieldSentences = bothLanguages({
  vi: {
    roll: (members: number, present: number, opinions: number) =>
      `${members} thành viên, ${present} có mặt${opinions > 0 ? `, ${opinions} ý kiến bằng văn bản` : ''}`,
    item: (title: string, minutes: number) => `${title} (${minutes} phút)`,
    assent: ({ subject, ...hands }: Assent) =>
      `${{ programme: 'Thông qua chương trình', tellers: 'Bầu tổ kiểm phiếu', minutes: 'Thông qua biên bản', head: 'Bầu Cụm trưởng' }[subject]}: ${assented(hands)}/${hands.present} nhất trí`,
    condition: (condition: string, due: string) => `${condition}, trước ngày ${due}`,
    mark: (code: string, points: string | null) => `Tiêu chí ${code}: ${points ?? 'không áp dụng'}`,
    lock: { locked: 'khóa', reopened: 'mở lại' },
    verdict: { confirmed: 'số nhập lần đầu đúng', rejected: 'số nhập lần đầu sai' },
    recused: (line: string, names: string) => `${line}; không tham gia bỏ phiếu: ${names}`,
    wording: ({
      receivers,
      copies,
      membersSign,
      ballotTitle,
      ballotsKeptUntil,
      ballotValidity,
      ballotsLarge,
      ballotStubs,
    }: MeetingWording): readonly string[] => [
      `Nơi nhận: ${receivers.join('; ')}`,
      `Lập thành ${copies} bản${membersSign ? ', các thành viên cùng ký' : ''}`,
      ballotTitle,
      ...(ballotsKeptUntil === '' ? [] : [`Phiếu lưu đến ${ballotsKeptUntil}`]),
      `Phiếu có dòng sai: ${roundWords.vi.validity[ballotValidity].toLocaleLowerCase('vi')}`,
      ...(ballotsLarge ? ['Phiếu bầu chữ to'] : []),
      ...(ballotStubs ? ['Phiếu bầu có cuống đánh số'] : []),
    ],
    transferred: (word: string, to: string, reason: string, consent: string) =>
      [`${word}: ${to}`, `lý do: ${reason}`, ...(consent === '' ? [] : [`ý kiến của đối tượng: ${consent}`])].join(
        '; ',
      ),
    question: (most: number | null) =>
      most === null ? 'Đồng ý hoặc không đồng ý từng dòng' : `Chọn không quá ${most}`,
    closedAt: (time: string) => `Công bố lúc ${time}`,
    unanimous: 'Cả danh sách nhất trí',
    hands: (name: string, against: number, abstained: number) =>
      `${name}: ${against} không đồng ý, ${abstained} không có ý kiến`,
    papers: (valid: number, invalid: number) => `${valid} phiếu hợp lệ, ${invalid} phiếu không hợp lệ`,
    chosen: (name: string, choices: number) => `${name}: ${choices} phiếu chọn`,
    row: (name: string, yes: number, no: number, blank: number, invalidRow: number) =>
      `${name}: ${yes} đồng ý, ${no} không đồng ý, ${blank} để trống${invalidRow > 0 ? `, ${invalidRow} dòng không hợp lệ` : ''}`,
  },
  en: {
    roll: (members: number, present: number, opinions: number) =>
      `${members} members, ${present} present${opinions > 0 ? `, ${opinions} written ${opinions === 1 ? 'opinion' : 'opinions'}` : ''}`,
    item: (title: string, minutes: number) => `${title} (${minutes} min)`,
    assent: ({ subject, ...hands }: Assent) =>
      `${{ programme: 'Programme adopted', tellers: 'Tellers elected', minutes: 'Minutes adopted', head: 'Next head elected' }[subject]}: ${assented(hands)}/${hands.present} in favour`,
    condition: (condition: string, due: string) => `${condition}, before ${due}`,
    mark: (code: string, points: string | null) => `Criterion ${code}: ${points ?? 'not applicable'}`,
    lock: { locked: 'locked', reopened: 'reopened' },
    verdict: { confirmed: 'the first entry is right', rejected: 'the first entry is wrong' },
    recused: (line: string, names: string) => `${line}; not voting: ${names}`,
    wording: ({
      receivers,
      copies,
      membersSign,
      ballotTitle,
      ballotsKeptUntil,
      ballotValidity,
      ballotsLarge,
      ballotStubs,
    }: MeetingWording): readonly string[] => [
      `Receivers: ${receivers.join('; ')}`,
      `Copies: ${copies}${membersSign ? ', signed by every member' : ''}`,
      ballotTitle,
      ...(ballotsKeptUntil === '' ? [] : [`Ballots kept until ${ballotsKeptUntil}`]),
      `A wrong row: ${roundWords.en.validity[ballotValidity].toLowerCase()}`,
      ...(ballotsLarge ? ['Ballots in large print'] : []),
      ...(ballotStubs ? ['Ballots with numbered stubs'] : []),
    ],
    transferred: (word: string, to: string, reason: string, consent: string) =>
      [`${word}: ${to}`, `reason: ${reason}`, ...(consent === '' ? [] : [`consent: ${consent}`])].join('; '),
    question: (most: number | null) => (most === null ? 'Yes or no on every row' : `Choose at most ${most}`),
    closedAt: (time: string) => `Announced at ${time}`,
    unanimous: 'The whole list was carried',
    hands: (name: string, against: number, abstained: number) => `${name}: ${against} against, ${abstained} no opinion`,
    papers: (valid: number, invalid: number) => `${valid} valid, ${invalid} invalid papers`,
    chosen: (name: string, choices: number) => `${name}: chosen on ${choices} ${choices === 1 ? 'paper' : 'papers'}`,
    row: (name: string, yes: number, no: number, blank: number, invalidRow: number) =>
      `${name}: ${yes} in favour, ${no} against, ${blank} blank${invalidRow > 0 ? `, ${invalidRow} invalid` : ''}`,
  },
});
