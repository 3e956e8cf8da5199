import { once } from 'node:events';
import type { Server } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { appFolders } from '../app-folders.ts';
import { backupsIn } from '../backups.ts';
import { listDrives } from '../drives.ts';
import { writeWithoutReplacing } from '../files.ts';
import { mirrorIn } from '../mirror.ts';
import { backupNamed, handedFile } from '../handed-file.ts';
import { printTray } from '../printing.ts';
import { projectorFeed } from '../projector.ts';
import { systemBridge } from '../system-bridge.ts';
import { hasDisplay, openAppWindow } from './app-window.ts';
import { openDoor } from './door.ts';
import { leaveToken, removeToken, ticketFromNeighbour } from './neighbour.ts';
import { openWithSystem } from './open-with-system.ts';
import { hallWindow } from './projector-hall.ts';
import { hostServer } from './server.ts';

/**
 * The one port of the browser host. A browser keeps the council's database under the address with its port: on any
 * other port the council would open an empty application, so there is never another.
 */
export const hostPort = 47321;

/** What the launcher knows and the host does not. */
export interface Start {
  /** The folder of the built pages. */
  readonly bundle: string;
  /** The folder of the projector's built page. */
  readonly projector: string;
  readonly appVersion: string;
  /** The installed browser, or undefined when there is none or the address is only to be printed. */
  readonly browser: string | undefined;
  /** The words after `npm start --`: a backup among them is handed to the page. */
  readonly words?: readonly string[];
  readonly say: (line: string) => void;
}

/** Answers the bridge and opens the window; resolves when the host ends, with the code for the command line. */
export async function runBrowserHost({
  bundle,
  projector,
  appVersion,
  browser,
  words = [],
  say,
}: Start): Promise<number> {
  const surroundings = { platform: process.platform, env: process.env, home: homedir() };
  const folders = appFolders(surroundings);
  const program = hasDisplay(process.platform, process.env) ? browser : undefined;
  const door = openDoor();
  const tray = printTray(tmpdir(), openWithSystem);
  const life = hostLife();
  const handed = handedFile();
  handed.offer(words, process.cwd());
  const hall = { bundle: projector, feed: projectorFeed(), door: openDoor() };
  const wall = hallWindow({
    ...hall,
    address: (ticket) => `http://localhost:${hostPort}/#ticket=${ticket}`,
    open: program === undefined ? undefined : (address) => openAppWindow(program, address, folders.data, 'projector'),
    say,
  });
  const bridge = systemBridge({
    facts: { kind: 'browser', appVersion },
    save: (name, bytes) => writeWithoutReplacing(folders.documents, name, bytes),
    print: tray.print,
    mirror: mirrorIn(folders.data),
    backups: backupsIn(folders.data, () => listDrives(surroundings)),
    opened: handed.take,
    projector: wall,
    data: folders.data,
  });
  const onWindows = (open: number): void => {
    life.windowsOpen(open);
    // Nobody could cover the wall any more.
    if (open === 0) hall.feed.send({ language: 'vi', view: { kind: 'blank' } });
  };
  const server = hostServer({ bundle, bridge, door, hall, onWindows, onHanded: handed.offer });

  if (!(await listens(server))) {
    const ticket = await ticketFromNeighbour(folders.data, hostPort, backupNamed(words, process.cwd()));
    if (ticket === undefined) {
      say(
        `Cổng ${hostPort} đang bị chương trình khác dùng: hãy tắt chương trình đó rồi mở lại Bảng Vàng. / Another program holds port ${hostPort}: close it, then start Bảng Vàng again.`,
      );
      return 1;
    }
    if (program === undefined) say(`Bảng Vàng: ${addressWith(ticket)}`);
    else openAppWindow(program, addressWith(ticket), folders.data).unref();
    return 0;
  }

  await leaveToken(folders.data, door.token);
  if (program === undefined) say(`Bảng Vàng: ${addressWith(door.newTicket())}`);
  else {
    const window = openAppWindow(program, addressWith(door.newTicket()), folders.data);
    const failed = (): void => say(`Bảng Vàng: ${addressWith(door.newTicket())}`);
    window.once('error', failed);
    window.once('exit', (code) => (code === 0 ? life.browserEnded() : failed()));
  }
  await life.ended;
  wall.close();
  server.close();
  server.closeAllConnections();
  tray.empty();
  await removeToken(folders.data);
  return 0;
}

const addressWith = (ticket: string): string => `http://127.0.0.1:${hostPort}/#ticket=${ticket}`;

async function listens(server: Server): Promise<boolean> {
  server.listen({ host: '127.0.0.1', port: hostPort, exclusive: true });
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

/**
 * How long the host lives: until it is told to stop, or the browser has ended and no window is open. The browser alone
 * does not decide: one that was already running takes the window over and the process we started ends at once.
 */
function hostLife() {
  const { promise: ended, resolve: end } = deferred();
  let browserGone = false;
  let open = 0;
  let soon: NodeJS.Timeout | undefined;
  const look = (): void => {
    clearTimeout(soon);
    if (browserGone && open === 0) soon = setTimeout(end, 3000);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  return {
    ended,
    windowsOpen: (windows: number): void => {
      open = windows;
      look();
    },
    browserEnded: (): void => {
      browserGone = true;
      look();
    },
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
