import type { RollRefusal } from '#domain/meeting/roll-call.ts';
import type { Refusal } from '#domain/refusal.ts';
import { impossible } from '#domain/result.ts';
import { shortDate, spokenTime } from '#domain/time.ts';
import type { Language } from './bilingual.ts';

/** Why the roll of a meeting was not written, or what waits for a vote that runs, as one sentence. */
export function rollRefusal(
  refusal:
    | Exclude<RollRefusal, { readonly type: 'required' }>
    | Extract<Refusal, { readonly type: 'ends-before-coming' | 'roll-awaited' }>,
  language: Language,
): string {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
  switch (refusal.type) {
    case 'too-early':
      return say(`Giờ này phải từ ${refusal.from} trở đi.`, `The time cannot be before ${refusal.from}.`);
    case 'not-in-room':
      return say('Người này không có mặt trong phòng.', 'This member is not in the room.');
    case 'not-absent':
      return say('Chỉ thành viên vắng mới có người dự thay.', 'Only an absent member has a substitute.');
    case 'round-running':
      return say(
        'Đang biểu quyết nội dung này nên chưa sửa được.',
        'This is being voted on and cannot be changed now.',
      );
    case 'was-in-room':
      return say(
        `${refusal.name} đã có mặt trong một lượt biểu quyết đã có kết quả nên không ghi vắng được. Nếu đã ra về, bấm “Về sớm”.`,
        `${refusal.name} was in the room for a vote that has its result and cannot be marked absent. If they went, press “Leaves early”.`,
      );
    case 'in-office':
      return refusal.part === 'chair'
        ? say(
            `${refusal.name} đang chủ trì. Đổi người chủ trì (phím H ở phần Điểm danh) rồi ghi.`,
            `${refusal.name} presides. Name who takes over (H at the roll-call), then note this.`,
          )
        : say(
            `${refusal.name} là tổ trưởng tổ kiểm phiếu. Kiểm xong phiếu đã phát và bầu lại tổ rồi ghi.`,
            `${refusal.name} heads the tellers. Finish the count and elect the tellers again, then note this.`,
          );
    case 'was-not-there':
      return say(
        `${refusal.name} vắng mặt, không tham gia lượt này nên không nêu ý kiến hay đề nghị kiểm lại.`,
        `${refusal.name} is absent and took no part in this vote: only voters and those present object or ask for a recount.`,
      );
    case 'roll-awaited':
      return say(
        `Phiên họp tiếp tục ngày ${shortDate(refusal.on)}: điểm danh lại (phím A) rồi xác nhận trước khi biểu quyết.`,
        `The meeting goes on on ${shortDate(refusal.on)}: call the roll again (A) and confirm it before anything is voted on.`,
      );
    case 'ends-before-coming':
      return say(
        `Giờ kết thúc không thể trước ${spokenTime(refusal.at)}, khi ${refusal.name} đến, về hoặc nhận việc.`,
        `The meeting cannot end before ${refusal.at}, when ${refusal.name} came, left or took over.`,
      );
    case 'opinion-counted':
      return say(
        `Ý kiến bằng văn bản của ${refusal.name} đã tính ở một lượt có kết quả nên giữ nguyên.`,
        `The written opinion of ${refusal.name} was counted in a vote that has its result: it stays.`,
      );
    default:
      return impossible(refusal);
  }
}
