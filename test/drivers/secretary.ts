import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility.ts';
import { atTwiceTheSize, layoutFindings } from './layout.ts';
import { inBothSchemes, takePicture } from './pictures.ts';

/** What the tellers hand over: papers in the form's order, then each row's votes. */
export interface TypedCount {
  readonly printed: number;
  readonly issued: number;
  readonly spoiled: number;
  readonly unused: number;
  readonly returned: number;
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly rows: readonly (readonly [yes: number, no: number, blank: number, invalid: number])[];
}

/** The secretary at the keyboard: verbs of the meeting, no mouse. */
export function secretaryAt(page: Page) {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  /** Waits until a sentence stands on the screen. */
  const sees = async (text: string | RegExp): Promise<void> => {
    await page.getByText(text).first().waitFor({ timeout: 15_000 });
  };
  /** Waits until the one filled button says this and can be pressed, and presses its keys. */
  const does = async (label: string | RegExp, keys = 'Control+Enter'): Promise<void> => {
    await nextAction(label, ':not([aria-disabled=true]):not([aria-busy=true])');
    await press(keys);
  };
  const nextAction = async (label: string | RegExp, state = ''): Promise<void> => {
    const button = page.locator(`button.MuiButton-contained${state}`).filter({ hasText: label }).last();
    await button.waitFor({ timeout: 15_000 });
  };
  /** Reads what the one filled button says, without its keys. */
  const readsNextAction = async (): Promise<string> => {
    const said = await page.locator('button.MuiButton-contained').last().innerText();
    return (said.split('\n')[0] ?? '').trim();
  };
  /** Waits until the one filled button says something else. */
  const waitsForOther = async (label: string): Promise<void> => {
    const until = Date.now() + 20_000;
    while (Date.now() < until) {
      if ((await readsNextAction().catch(() => label)) !== label) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`The next action is still “${label}”`);
  };
  /** Fills the field that has the focus and goes on to the next. */
  const enters = async (value: string | number): Promise<void> => {
    await press('Control+a');
    await type(String(value));
    await press('Enter');
  };

  /** Goes to a field by its label and types over what stands there. */
  const fills = async (label: string, value: string): Promise<void> => {
    await page.getByLabel(label).and(page.locator('input, textarea')).focus();
    await press('Control+a');
    await type(value);
  };

  /** Leaves fields, cells and screens with Escape until this stands on the screen. */
  const leavesTo = async (text: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < 4; presses += 1) {
      await press('Escape');
      const seen = page.getByText(text).first();
      if (
        await seen.waitFor({ timeout: 1500 }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    await sees(text);
  };

  /** Waits for the dialog in which the keyboard now is. */
  const asked = async (): Promise<void> => {
    await page.locator('.MuiDialog-root:has([role=dialog]):focus-within').waitFor({ timeout: 15_000 });
  };
  /** Answers the dialog that stands open, and waits until it is gone. */
  const confirms = async (): Promise<void> => {
    await asked();
    await press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 15_000 });
  };

  /** Waits until nothing on the screen is wrong: a window that was resized comes to rest a moment later. */
  const settles = async (screen: string): Promise<void> => {
    await expect.poll(() => layoutFindings(page), { message: screen, timeout: 3000 }).toEqual([]);
  };

  return {
    press,
    type,
    asked,
    confirms,
    readsNextAction,
    waitsForOther,
    sees,
    leavesTo,
    does,
    nextAction,
    enters,
    startsSample: async (): Promise<void> => {
      await does('Mở hội đồng mẫu', 'Enter');
      await nextAction('Vào phiên họp');
    },
    /** Marks the roll from the first member on: C present, L excused, K not excused, Y sent an opinion. */
    marksRoll: async (marks: string): Promise<void> => {
      await sees('Điểm danh thành viên');
      for (const [index, mark] of Array.from(marks).entries()) {
        await press(mark === 'C' ? 'Enter' : mark);
        await sees(new RegExp(`Đã điểm danh ${index + 1}/9`, 'u'));
      }
    },
    /** Types the time of the opening, as the clock on the wall says it. */
    opensAt: (time: string): Promise<void> => fills('Khai mạc lúc', time),
    fills,
    typesCount: async (count: TypedCount): Promise<void> => {
      const { printed, issued, spoiled, unused, returned, opinions, valid, invalid, rows } = count;
      const papers = [printed, issued, spoiled, unused, returned, opinions, valid, invalid];
      for (const value of [...papers, ...rows.flat()]) await enters(value);
    },
    /** No screen is left behind, light or dark, with something that a reader, a keyboard or a weak eye cannot use. */
    looksAround: async (screen: string): Promise<void> => {
      await page.locator('h1').first().waitFor({ timeout: 15_000 });
      await settles(screen);
      await inBothSchemes(page, async (scheme) => {
        expect(await accessibilityFindings(page), `${screen}, ${scheme}`).toEqual([]);
        await takePicture(page, `${screen.replaceAll(' ', '-')}-${scheme}`);
      });
      // Now and then Chromium leaves a part of the page in the style of the window before: it is resized once more.
      let findings: readonly string[] = [];
      for (let looks = 0; looks < 3 && (looks === 0 || findings.length > 0); looks += 1) {
        await atTwiceTheSize(page, async () => {
          findings = await layoutFindings(page);
        });
      }
      expect(findings, `${screen}, at 200 %`).toEqual([]);
    },
  };
}

/** The verbs of {@link secretaryAt}. */
export type Secretary = ReturnType<typeof secretaryAt>;
