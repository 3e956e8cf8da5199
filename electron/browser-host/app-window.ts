import { spawn, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Whose window it is: each has a profile of its own, so that neither is a process of the other's. */
export type WindowOf = 'browser' | 'projector';

/** Opens the page in a window of its own: no tabs, no address bar, and a profile that is not the officer's. */
export function openAppWindow(program: string, address: string, data: string, of: WindowOf = 'browser'): ChildProcess {
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${profileFor(program, data, of)}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--password-store=basic',
    of === 'projector' ? '--window-size=1280,720' : '--window-size=1366,728',
  ];
  // A process group of its own: Ctrl+C or a closed terminal ends the launcher, and must not end the meeting.
  return spawn(program, flags, { detached: true, stdio: 'ignore' });
}

/** Whether there is a screen to open a window on. */
export const hasDisplay = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

// A browser packed as a snap may not look into the hidden folders of the home, where application data usually is.
function profileFor(program: string, data: string, of: WindowOf): string {
  const isSnap = program.startsWith('/snap/') || realpathSync(program).startsWith('/snap/');
  return isSnap
    ? join(homedir(), 'snap', 'chromium', 'common', of === 'browser' ? 'BangVang' : `BangVang-${of}`)
    : join(data, of);
}
