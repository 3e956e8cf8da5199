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
  const path = platform === 'win32' ? win32 : posix;
  const moved = env['BANG_VANG_DATA'];
  if (moved) return { data: moved, documents: path.join(moved, 'Documents', 'Bảng Vàng') };
  if (platform === 'win32') {
    const profile = env['USERPROFILE'] ?? home;
    return {
      data: path.join(env['APPDATA'] ?? path.join(profile, 'AppData', 'Roaming'), 'BangVang'),
      documents: path.join(profile, 'Documents', 'Bảng Vàng'),
    };
  }
  if (platform === 'darwin') {
    return {
      data: path.join(home, 'Library', 'Application Support', 'BangVang'),
      documents: path.join(home, 'Documents', 'Bảng Vàng'),
    };
  }
  const settings = env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
  return {
    data: path.join(settings, 'BangVang'),
    documents: path.join(
      linuxDocuments(path.join(settings, 'user-dirs.dirs'), home) ?? path.join(home, 'Documents'),
      'Bảng Vàng',
    ),
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
