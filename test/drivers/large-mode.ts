import type { Page } from 'playwright-core';
import type { Secretary } from './secretary.ts';

/** Opens the dialog from which the laptop goes round for scoring, and reads the secretary's own code. */
export async function asksMembersToScore(page: Page, at: Secretary): Promise<string> {
  await at.press('Alt+m');
  await at.asked();
  return page
    .getByRole('dialog')
    .getByText(/^\d{6}$/u)
    .innerText();
}

/** A member sets a PIN of his own in that dialog. */
export async function setsOwnPin(page: Page, at: Secretary, name: string, pin: string): Promise<void> {
  await page.getByRole('button', { name: `Đặt mã PIN: ${name}` }).focus();
  await at.press('Enter');
  await page.getByRole('dialog', { name: `Mã PIN riêng: ${name}` }).waitFor();
  await at.type(pin);
  await at.press('Tab');
  await at.type(pin);
  await at.press('Control+Enter');
  await page.getByRole('dialog', { name: `Mã PIN riêng: ${name}` }).waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: name }).getByText('Mã PIN riêng').waitFor();
}

/** A member takes the laptop, says who he is and types his PIN; his sheet, or a refusal, is then in front of him. */
export async function beginsToScore(page: Page, at: Secretary, name: string, pin: string): Promise<void> {
  await at.does('Bắt đầu lượt của tôi', 'Enter');
  await at.sees('Đồng chí là ai?');
  while (!(await page.getByRole('radio', { name, checked: true }).isVisible())) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type(pin);
  await at.press('Enter');
}
