import type { Secretary, TypedCount } from './secretary.ts';

/*
 * The meeting on the small set, as the secretary leads it by keyboard: eight of nine in the room and one opinion, seven
 * awards from the lower to the higher, a row taken out, a file withdrawn, a count that does not close, a recusal.
 */

/** Eight papers in the room and one opinion, all valid. */
export const nineValid = (rows: TypedCount['rows']): TypedCount => ({
  printed: 10,
  issued: 8,
  spoiled: 0,
  unused: 2,
  returned: 8,
  opinions: 1,
  valid: 9,
  invalid: 0,
  rows,
});

/** So many rows for which everybody is. */
export const unanimous = (count: number): TypedCount['rows'] => Array.from({ length: count }, () => [9, 0, 0, 0]);

/** Calls the council together, calls the roll (a quorum is missed at first), opens and adopts the programme. */
export async function opensMeeting(at: Secretary): Promise<void> {
  await at.nextAction('Mời họp');
  await at.looksAround('inviting');
  await at.does('Mời họp');
  await at.marksRoll('CCCC');
  await at.does('Khai mạc');
  await at.sees(/Có mặt 4, cần 6/u);
  await at.press('ArrowUp');
  await at.press('ArrowDown');
  await at.press('Enter', 'Enter', 'Y', 'Enter', 'Enter');
  await at.sees('Đã điểm danh 9/9');
  await at.looksAround('roll-call');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.nextAction('Thông qua chương trình');
  await at.looksAround('opened');
  await at.does('Thông qua chương trình');
  await at.sees('Biểu quyết cả danh sách');
}

/** The two awards that are voted by hands: one row with its own figures, one file withdrawn. */
export async function votesByHands(at: Secretary): Promise<void> {
  await at.looksAround('discussing');
  await at.does('Biểu quyết cả danh sách');
  await at.sees('Cả danh sách nhất trí');
  await at.press('ArrowDown', 'ArrowDown', 't');
  await at.sees('Tách riêng 1 trường hợp');
  await at.enters(1);
  await at.enters(1);
  await at.looksAround('hands');
  await at.does('Ghi kết quả biểu quyết');
  await at.does(/Tiếp: Giấy khen/u);
  await at.press('ArrowDown', 'w');
  await at.asked();
  await at.type('Công văn số 86/CV-TL ngày 14/12/2026');
  await at.looksAround('withdrawing');
  await at.confirms();
  await at.does('Biểu quyết cả danh sách');
  await at.does('Ghi kết quả biểu quyết');
}

/** The five awards that are voted by ballot: a count that must close, a recusal, nine of nine. */
export async function votesByBallot(at: Secretary): Promise<void> {
  await at.does(/Tiếp: CSTĐ cơ sở/u);
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  // One paper more came back than went out: the line is named, and nothing can be announced.
  await at.typesCount({
    ...nineValid([[9, 0, 0, 0], [8, 1, 0, 0], ...unanimous(3)]),
    returned: 9,
  });
  await at.sees(/thừa 1/u);
  await at.looksAround('counting');
  await at.press('Control+Enter');
  await at.nextAction('Công bố kết quả');
  await at.press('Escape');
  await at.press('Escape');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.typesCount(nineValid([[9, 0, 0, 0], [8, 1, 0, 0], ...unanimous(3)]));
  await at.does('Công bố kết quả');
  await votesHigherBallots(at);
}

/** The four awards above the first that is voted by ballot. */
export async function votesHigherBallots(at: Secretary): Promise<void> {
  await at.does(/Tiếp: Bằng khen/u);
  await at.press('ArrowDown', 'r');
  await at.asked();
  for (let member = 1; member <= 6; member += 1) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type('có người thân là lãnh đạo doanh nghiệp');
  await at.looksAround('recusing');
  await at.confirms();
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.typesCount(nineValid([[9, 0, 0, 0], [8, 0, 1, 0], [7, 2, 0, 0], ...unanimous(5)]));
  await at.does('Công bố kết quả');
  await at.looksAround('decided');
  for (const [flag, rows] of [
    [/Tiếp: Cờ tỉnh/u, 3],
    [/Tiếp: Cờ TĐCP/u, 1],
  ] as const) {
    await at.does(flag);
    await at.does('Phát phiếu');
    await at.does('Nhập kết quả kiểm phiếu');
    await at.typesCount(nineValid(unanimous(rows)));
    await at.does('Công bố kết quả');
  }
  await at.does(/Tiếp: CSTĐ toàn quốc/u);

  await at.sees('cần 9/9');
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.typesCount(nineValid(unanimous(1)));
  await at.does('Công bố kết quả');
}

/** Ends the meeting and locks numbers and wording. */
export async function endsMeeting(at: Secretary): Promise<void> {
  await at.does('Đến phần kết luận');
  await at.looksAround('ending');
  await at.does('Kết thúc phiên họp');
  await at.asked();
  await at.press('Control+a');
  await at.type('11:00');
  await at.confirms();
  await at.nextAction('Chốt kết quả');
  await at.looksAround('ended');
  await at.does('Chốt kết quả');
  await at.confirms();
  await at.nextAction('Chốt văn bản');
  // Wording typed is kept as soon as the field is left.
  await at.fills('Số bản', '5');
  await at.press('Tab');
  await at.sees('Đã ghi câu chữ.');
  await at.does('Chốt văn bản');
  await at.confirms();
}
