import { homedir } from 'node:os';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { appFolders } from './app-folders.ts';
import { backupsIn } from './backups.ts';
import { patientClosing } from './closing.ts';
import { listDrives } from './drives.ts';
import { safeFileName, writeAtomically } from './files.ts';
import { mirrorIn } from './mirror.ts';
import { handedFile } from './handed-file.ts';
import { printTray } from './printing.ts';
import type { Projector } from './projector.ts';
import { projectorWindow } from './projector-window.ts';
import { ourScheme, serveBundle } from './protocol.ts';
import { serveBridge } from './serve-bridge.ts';
import { systemBridge } from './system-bridge.ts';
import { denyNetwork, denyPermissions, lockNavigation, openWindow } from './window.ts';

const surroundings = { platform: process.platform, env: process.env, home: homedir() };
const folders = appFolders(surroundings);
const moved = process.env['BANG_VANG_DATA'] !== undefined;
const built = join(app.getAppPath(), 'build', 'out');

app.setPath('userData', join(folders.data, 'electron'));
app.enableSandbox();
protocol.registerSchemesAsPrivileged([ourScheme]);
lockNavigation(app);

const handed = handedFile();
handed.offer(process.argv.slice(1), process.cwd());
let window: BrowserWindow | undefined;
let projector: Projector | undefined;

// macOS may say this before the application is ready, so it is listened for from the first line on.
app.on('open-file', (event, path) => {
  event.preventDefault();
  if (handed.offer([path], process.cwd())) comeForward();
});

// Two processes on one database would each believe that they are the council's only desk.
if (app.requestSingleInstanceLock()) start();
else app.quit();

/** The page asks for a file that waits whenever the officer turns to its window. */
function comeForward(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function start(): void {
  const closing = patientClosing();
  const tray = printTray(app.getPath('temp'), async (path) => (await shell.openPath(path)) === '');

  const open = async (): Promise<void> => {
    window = await openWindow(
      { BrowserWindow, screen },
      {
        preload: join(built, 'electron', 'preload.cjs'),
        statePath: join(folders.data, 'window.json'),
        inspectable: !app.isPackaged,
      },
    );
    closing.guard(window);
    window.on('closed', () => {
      window = undefined;
      // Nobody could cover the wall any more.
      projector?.close();
    });
  };

  app.on('second-instance', (_, words, folder) => {
    handed.offer(words.slice(1), folder);
    comeForward();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('quit', () => tray.empty());

  const serve = async (): Promise<void> => {
    await app.whenReady();
    mkdirSync(folders.data, { recursive: true });
    // The system's own menu has no words of ours in it; macOS takes copy and paste from its menu, so it keeps one.
    Menu.setApplicationMenu(
      process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
    );
    denyPermissions(session.defaultSession);
    denyNetwork(session.defaultSession);
    serveBundle(protocol, join(built, 'renderer'));
    projector = projectorWindow(
      { BrowserWindow, screen, session },
      { folder: join(built, 'projector'), inspectable: !app.isPackaged, council: () => window },
    );
    serveBridge(
      ipcMain,
      systemBridge({
        facts: { kind: 'electron', appVersion: app.getVersion() },
        save: (name, bytes) => saveWhereAsked(window, name, bytes),
        print: tray.print,
        mirror: mirrorIn(folders.data),
        backups: backupsIn(folders.data, () => listDrives(surroundings)),
        closing,
        opened: handed.take,
        projector,
        data: folders.data,
      }),
    );
    await open();
  };
  void serve();
}

async function saveWhereAsked(
  window: BrowserWindow | undefined,
  name: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  const documents = moved ? folders.documents : app.getPath('documents');
  const options = { defaultPath: join(documents, safeFileName(name)) };
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || chosen.filePath === '') return undefined;
  await writeAtomically(chosen.filePath, bytes);
  return chosen.filePath;
}
