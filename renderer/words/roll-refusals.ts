import { shortDate, spokenTime } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SomeRefusals } from './sentence-table.ts';

/** Why the roll of a meeting was not written, or what waits for a vote that runs. */
export const rollRefusals = bothLanguages({
  vi: {
    'too-early': ({ from }) => `Giờ này phải từ ${from} trở đi.`,
    'not-in-room': () => 'Người này không có mặt trong phòng.',
    'not-absent': () => 'Chỉ thành viên vắng mới có người dự thay.',
    'round-running': () => 'Đang biểu quyết nội dung này nên chưa sửa được.',
    'was-in-room': ({ name }) =>
      `${name} đã có mặt trong một lượt biểu quyết đã có kết quả nên không ghi vắng được. Nếu đã ra về, bấm “Về sớm”.`,
    'in-office': ({ part, name }) =>
      part === 'chair'
        ? `${name} đang chủ trì. Đổi người chủ trì (phím H ở phần Điểm danh) rồi ghi.`
        : `${name} là tổ trưởng tổ kiểm phiếu. Kiểm xong phiếu đã phát và bầu lại tổ rồi ghi.`,
    'was-not-there': ({ name }) =>
      `${name} vắng mặt, không tham gia lượt này nên không nêu ý kiến hay đề nghị kiểm lại.`,
    'roll-awaited': ({ on }) =>
      `Phiên họp tiếp tục ngày ${shortDate(on)}: điểm danh lại (phím A) rồi xác nhận trước khi biểu quyết.`,
    'ends-before-coming': ({ at, name }) =>
      `Giờ kết thúc không thể trước ${spokenTime(at)}, khi ${name} đến, về hoặc nhận việc.`,
    'opinion-counted': ({ name }) => `Ý kiến bằng văn bản của ${name} đã tính ở một lượt có kết quả nên giữ nguyên.`,
  } satisfies SomeRefusals,
  en: {
    'too-early': ({ from }) => `The time cannot be before ${from}.`,
    'not-in-room': () => 'This member is not in the room.',
    'not-absent': () => 'Only an absent member has a substitute.',
    'round-running': () => 'This is being voted on and cannot be changed now.',
    'was-in-room': ({ name }) =>
      `${name} was in the room for a vote that has its result and cannot be marked absent. If they went, press “Leaves early”.`,
    'in-office': ({ part, name }) =>
      part === 'chair'
        ? `${name} presides. Name who takes over (H at the roll-call), then note this.`
        : `${name} heads the tellers. Finish the count and elect the tellers again, then note this.`,
    'was-not-there': ({ name }) =>
      `${name} is absent and took no part in this vote: only voters and those present object or ask for a recount.`,
    'roll-awaited': ({ on }) =>
      `The meeting goes on on ${shortDate(on)}: call the roll again (A) and confirm it before anything is voted on.`,
    'ends-before-coming': ({ at, name }) =>
      `The meeting cannot end before ${at}, when ${name} came, left or took over.`,
    'opinion-counted': ({ name }) =>
      `The written opinion of ${name} was counted in a vote that has its result: it stays.`,
  } satisfies SomeRefusals,
});
