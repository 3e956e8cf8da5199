import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** SIGKILL to the browser that keeps its profile in a folder, whole tree at once; resolves when the last is gone. */
export async function killBrowserIn(folder: string): Promise<void> {
  const own = await processesIn(folder);
  if (own.length === 0) throw new Error('No browser has its profile there');
  for (const number of own) {
    try {
      process.kill(number, 'SIGKILL');
    } catch {
      // It went with the one before.
    }
  }
  while ((await processesIn(folder)).length > 0) await new Promise((later) => setTimeout(later, 10));
}

/** The browser's own processes: each is started with the profile's folder among its words. */
async function processesIn(folder: string): Promise<readonly number[]> {
  const profile = join(folder, 'profile');
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const told = await Promise.all(
    numbers.map(async (number) => {
      const words = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '');
      return words.split('\0').some((word) => word.includes(profile)) ? Number(number) : undefined;
    }),
  );
  return told.filter((number) => number !== undefined);
}
