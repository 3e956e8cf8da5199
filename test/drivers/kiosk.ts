import type { Page } from 'playwright-core';
import type { Secretary } from './secretary.ts';

/** The codes as the secretary reads them off his screen: of every member who has not voted, and his own. */
export interface SpokenCodes {
  /** Everybody on the roll, in its order. */
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, string>;
  readonly wayOut: string;
}

/** Opens the meeting with all nine in the room, so that no written opinion counts, and goes to the first award. */
export async function opensWithNine(at: Secretary): Promise<void> {
  await at.startsSample();
  await at.does('Vào phiên họp');
  await at.does('Mời họp');
  await at.marksRoll('CCCCCCCCC');
  await at.opensAt('8h05');
  await at.does('Khai mạc');
  await at.does('Thông qua chương trình');
  // A vote waits for the first backup.
  await at.sees(/Sao lưu đã kiểm tra/u);
}

/** The two awards that are voted by hands, everybody in favour. */
export async function votesByHandsAlike(at: Secretary): Promise<void> {
  for (const next of [/Tiếp: Giấy khen/u, /Tiếp: CSTĐ cơ sở/u]) {
    await at.does('Biểu quyết cả danh sách');
    await at.does('Ghi kết quả biểu quyết');
    await at.does(next);
  }
}

/** Opens the ballot of the award in hand on the laptop, and reads the codes. */
export async function opensOnLaptop(page: Page, at: Secretary): Promise<SpokenCodes> {
  await page.getByRole('button', { name: 'Nâng cao: bỏ phiếu trên máy' }).focus();
  await at.press('Enter');
  await at.confirms();
  await at.nextAction('Giao máy để bỏ phiếu');
  return readsCodes(page);
}

/** Reads the codes off the secretary's screen. */
export async function readsCodes(page: Page): Promise<SpokenCodes> {
  const lines = await page.locator('ul[aria-label="Mã bỏ phiếu"] > li').allInnerTexts();
  const names = lines.map((line) => (line.split('\n')[0] ?? '').trim());
  const byName = new Map(
    lines.flatMap((line) => {
      const [name = '', ...rest] = line.split('\n').map((part) => part.trim());
      const code = rest.find((part) => /^\d{4}$/u.test(part));
      return code === undefined ? [] : [[name, code] as const];
    }),
  );
  const wayOut = await page.getByText(/^\d{6}$/u).innerText();
  return { names, byName, wayOut };
}

/** A member sets a PIN of his own at the secretary's screen. */
export async function setsPin(page: Page, at: Secretary, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: `Đặt mã PIN: ${name}` }).focus();
  await at.press('Enter');
  await at.asked();
  await at.type(pin);
  await at.press('Tab');
  await at.type(pin);
  await at.confirms();
  await at.sees('Mã PIN riêng');
}

/** A member takes the laptop, says who he is and types his code; the ballot, or a refusal, is then in front of him. */
export async function begins(at: Secretary, names: readonly string[], name: string, code: string): Promise<void> {
  await at.does('Bắt đầu lượt của tôi', 'Enter');
  await at.sees('Đồng chí là ai?');
  for (let index = 0; index <= names.indexOf(name); index += 1) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type(code);
  await at.press('Enter');
}

/** A member's whole turn by keyboard: one digit a row, 0 for a row left alone. */
export async function takesTurn(
  at: Secretary,
  names: readonly string[],
  name: string,
  code: string,
  marks: readonly (0 | 1 | 2 | 3)[],
): Promise<void> {
  await begins(at, names, name, code);
  await at.sees(`Phiếu của ${name}`);
  for (const mark of marks) await at.press(mark === 0 ? 'ArrowDown' : String(mark));
  await at.does(/^Nộp phiếu/u);
  await at.sees('Đã ghi nhận');
  await at.press('Enter');
}

/** The secretary takes the laptop back with his code. */
export async function takesBack(page: Page, at: Secretary, wayOut: string): Promise<void> {
  const field = page.getByLabel('Mã của Thư ký');
  if (!(await field.isVisible())) {
    await page.getByRole('button', { name: 'Thư ký lấy lại máy' }).focus();
    await at.press('Enter');
  }
  await field.focus();
  await at.type(wayOut);
  await at.press('Enter');
}
