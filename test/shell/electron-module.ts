import { EventEmitter } from 'node:events';
import { basename, join } from 'node:path';
import type { Session } from 'electron';

type Handler<Parameters extends readonly unknown[], Answer> = (...parameters: Parameters) => Answer;
type Invoked = Handler<[event: { senderFrame: SenderFrame | null }, request: unknown], unknown>;

/** The frame from which a call comes, as Electron describes it. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** What the built main process gave to Electron: the rules that the stand-in then applies to Chromium. */
export interface GivenToElectron {
  readonly invoked: Map<string, Invoked>;
  serve?: Handler<[request: Request], Promise<Response>>;
  onRequest?: Handler<[details: { url: string }, answer: (what: { cancel?: boolean }) => void], void>;
  askPermission?: Parameters<Session['setPermissionRequestHandler']>[0];
  checkPermission?: Parameters<Session['setPermissionCheckHandler']>[0];
  openWindow?: Handler<[details: { url: string }], { action: string }>;
  windowOptions?: { readonly webPreferences: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;
  contents?: EventEmitter;
  /** The officer presses the window's cross; what comes of it is in `closed`. */
  closeWindow?: () => void;
  closed: boolean;
  saveDialog: 'save' | 'cancel';
  pdfProgram: 'opens' | 'missing';
}

/** What the stand-in needs of the world around it. */
export interface Around {
  readonly appPath: string;
  readonly folder: string;
  readonly version: string;
  readonly load: (address: string, preload: string) => Promise<void>;
  readonly openedWithSystem: (path: string) => Promise<void>;
  /** The window comes to the front. */
  readonly focused: () => void;
}

/** The module that the built main process receives when it asks for `electron`, and what it gave to it. */
export function electronModule({ appPath, folder, version, load, openedWithSystem, focused }: Around): {
  readonly electron: { readonly app: EventEmitter };
  readonly given: GivenToElectron;
} {
  const given: GivenToElectron = { invoked: new Map(), closed: false, saveDialog: 'save', pdfProgram: 'opens' };
  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    getAppPath: () => appPath,
    getVersion: () => version,
    getPath: (name: string) => join(folder, name),
    setPath: () => undefined,
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    quit: () => undefined,
  });

  class BrowserWindow extends EventEmitter {
    readonly #preload: string;
    readonly webContents: EventEmitter;
    constructor(options: NonNullable<GivenToElectron['windowOptions']>) {
      super();
      given.windowOptions = options;
      given.contents = Object.assign(new EventEmitter(), {
        setWindowOpenHandler: (handler: NonNullable<GivenToElectron['openWindow']>) => (given.openWindow = handler),
        setWebRTCIPHandlingPolicy: () => undefined,
      });
      this.webContents = given.contents;
      given.closeWindow = this.close;
      this.#preload = String(options.webPreferences['preload']);
      app.emit('web-contents-created', {}, given.contents);
    }
    async loadURL(address: string): Promise<void> {
      await load(address, this.#preload);
      this.emit('ready-to-show');
    }
    readonly close = (): void => {
      let prevented = false;
      this.emit('close', { preventDefault: () => void (prevented = true) });
      given.closed = !prevented;
    };
    readonly show = (): void => undefined;
    readonly focus = (): void => focused();
    readonly restore = (): void => undefined;
    readonly maximize = (): void => undefined;
    readonly isMinimized = (): boolean => false;
    readonly isMaximized = (): boolean => true;
    readonly isDestroyed = (): boolean => false;
    readonly getNormalBounds = () => ({ x: 0, y: 0, width: 1366, height: 728 });
  }

  const electron = {
    app,
    BrowserWindow,
    Menu: { setApplicationMenu: () => undefined, buildFromTemplate: () => ({}) },
    dialog: {
      showSaveDialog: async (...[first, second]: readonly { defaultPath?: string }[]) => {
        const name = basename((second ?? first)?.defaultPath ?? '');
        return given.saveDialog === 'cancel'
          ? { canceled: true, filePath: '' }
          : { canceled: false, filePath: join(folder, 'saved', name) };
      },
    },
    ipcMain: { handle: (channel: string, handler: Invoked) => given.invoked.set(channel, handler) },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (_scheme: string, handler: NonNullable<GivenToElectron['serve']>) => (given.serve = handler),
    },
    screen: {
      getPrimaryDisplay: () => display,
      getAllDisplays: () => [display],
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: NonNullable<GivenToElectron['askPermission']>) =>
          (given.askPermission = handler),
        setPermissionCheckHandler: (handler: NonNullable<GivenToElectron['checkPermission']>) =>
          (given.checkPermission = handler),
        setDevicePermissionHandler: () => undefined,
        webRequest: {
          onBeforeRequest: (handler: NonNullable<GivenToElectron['onRequest']>) => (given.onRequest = handler),
        },
      },
    },
    shell: {
      openPath: async (path: string) => {
        if (given.pdfProgram === 'missing') return 'No application knows how to open this';
        await openedWithSystem(path);
        return '';
      },
    },
  };
  return { electron, given };
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
