import { readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What decides where this person's files are. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where the application keeps its own things, and where the officer finds the papers. */
export interface AppFolders {
  readonly data: string;
  readonly documents: string;
}

/** The folders usual on this system. `BANG_VANG_DATA` moves both: tests use it so as to touch nobody's papers. */
export function appFolders({ platform, env, home }: Surroundings): AppFolders {
  const { join } = platform === 'win32' ? win32 : posix;
  const moved = env['BANG_VANG_DATA'];
  if (moved) return { data: moved, documents: join(moved, 'Documents', 'Bảng Vàng') };
  if (platform === 'win32') {
    const profile = env['USERPROFILE'] ?? home;
    return {
      data: join(env['APPDATA'] ?? join(profile, 'AppData', 'Roaming'), 'BangVang'),
      documents: join(profile, 'Documents', 'Bảng Vàng'),
    };
  }
  if (platform === 'darwin') {
    return {
      data: join(home, 'Library', 'Application Support', 'BangVang'),
      documents: join(home, 'Documents', 'Bảng Vàng'),
    };
  }
  const settings = env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  return {
    data: join(settings, 'BangVang'),
    documents: join(linuxDocuments(join(settings, 'user-dirs.dirs'), home) ?? join(home, 'Documents'), 'Bảng Vàng'),
  };
}

// A Linux desktop in Vietnamese calls the folder "Tài liệu"; the desktop writes the real name down here.
function linuxDocuments(settings: string, home: string): string | undefined {
  try {
    const line = /^XDG_DOCUMENTS_DIR="(.+)"$/mu.exec(readFileSync(settings, 'utf8'))?.[1];
    return line?.replace(/^\$HOME/u, home);
  } catch {
    return undefined;
  }
}
