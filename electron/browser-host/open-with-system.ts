import { spawn } from 'node:child_process';

/** Hands a paper to the system's program for it, as a double click would; false when the system has none. */
export function openWithSystem(path: string): Promise<boolean> {
  const [program, args] = openerFor(process.platform, path);
  return new Promise((answered) => {
    const opener = spawn(program, args, { detached: true, stdio: 'ignore' });
    opener.once('error', () => answered(false));
    opener.once('exit', (code) => answered(code === 0));
    // On some desktops the opener stays until the PDF program closes: still there after a while means it opened.
    setTimeout(() => answered(true), 3000).unref();
    opener.unref();
  });
}

function openerFor(platform: NodeJS.Platform, path: string): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [path]];
  // Not `cmd /c start`: it reads & and % in a paper's name as its own.
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', path]];
  return ['xdg-open', [path]];
}
