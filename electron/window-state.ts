import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomically } from './files.ts';

z.config({ jitless: true });

/** Where a window stands on a screen, in the screen's own points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the officer left the window. */
export interface WindowState extends Place {
  readonly maximised: boolean;
}

/** The least size at which every screen of the application is whole. */
export const leastSize = { width: 1024, height: 640 } as const;

const storedState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(leastSize.width),
  height: z.int().min(leastSize.height),
  maximised: z.boolean(),
});

/** The state of last time, or undefined at the first start and after a damaged file: a window must always open. */
export async function readWindowState(path: string): Promise<WindowState | undefined> {
  try {
    return storedState.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps the state for next time. A disk that refuses costs the place of a window, so it is not worth a word. */
export const keepWindowState = (path: string, state: WindowState): Promise<void> =>
  writeAtomically(path, new TextEncoder().encode(JSON.stringify(state))).catch(() => undefined);

/**
 * How the window opens: as it was left if its title can still be reached on one of the screens (a projector may be
 * gone); otherwise in the middle of the first screen; and maximised on an officer's 1366x768 laptop, where every row
 * counts.
 */
export function openingState(kept: WindowState | undefined, screens: readonly Place[]): WindowState {
  if (kept !== undefined && screens.some((screen) => titleIsOn(screen, kept))) return kept;
  const screen = screens[0] ?? { x: 0, y: 0, width: 1366, height: 728 };
  const width = Math.max(leastSize.width, Math.min(1440, screen.width));
  const height = Math.max(leastSize.height, Math.min(900, screen.height));
  return {
    x: screen.x + Math.max(0, Math.round((screen.width - width) / 2)),
    y: screen.y + Math.max(0, Math.round((screen.height - height) / 2)),
    width,
    height,
    maximised: kept?.maximised ?? (screen.width <= 1440 || screen.height <= 800),
  };
}

const titleIsOn = (screen: Place, window: Place): boolean =>
  window.x + window.width - 100 >= screen.x &&
  window.x + 100 <= screen.x + screen.width &&
  window.y >= screen.y &&
  window.y + 40 <= screen.y + screen.height;
