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
  /** The projector's window and its session, apart from the council's. */
  readonly hall: HallGiven;
  /** The displays of the laptop, the council's window on the first. */
  displays: readonly Shown[];
  /** The officer presses the window's cross; what comes of it is in `closed`. */
  closeWindow?: () => void;
  closed: boolean;
  saveDialog: 'save' | 'cancel';
  pdfProgram: 'opens' | 'missing';
}

/** A display, as Electron describes it. */
interface Shown {
  readonly id: number;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly workArea: Shown['bounds'];
}

/** What the main process gave to the projector's window. */
interface HallGiven {
  serve?: NonNullable<GivenToElectron['serve']>;
  onRequest?: NonNullable<GivenToElectron['onRequest']>;
  askPermission?: NonNullable<GivenToElectron['askPermission']>;
  partition?: string;
  windowOptions?: NonNullable<GivenToElectron['windowOptions']>;
  contents?: EventEmitter;
  /** Somebody presses the cross of the projector's window. */
  closeWindow?: () => void;
  open: boolean;
  fullScreen: boolean;
}

/** What the stand-in needs of the world around it. */
export interface Around {
  readonly appPath: string;
  readonly folder: string;
  readonly version: string;
  readonly load: (address: string, preload: string) => Promise<void>;
  /** The projector's window: no preload, a page of its own. */
  readonly loadHall: (address: string) => Promise<void>;
  readonly closeHall: () => void;
  readonly openedWithSystem: (path: string) => Promise<void>;
  /** The window comes to the front. */
  readonly focused: () => void;
}

/** The module that the built main process receives when it asks for `electron`, and what it gave to it. */
export function electronModule(around: Around): {
  readonly electron: { readonly app: EventEmitter };
  readonly given: GivenToElectron;
} {
  const { appPath, folder, version, load, openedWithSystem, focused } = around;
  const given: GivenToElectron = {
    invoked: new Map(),
    closed: false,
    saveDialog: 'save',
    pdfProgram: 'opens',
    hall: { open: false, fullScreen: false },
    displays: [display],
  };
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
      if (!prevented) this.emit('closed');
    };
    readonly show = (): void => undefined;
    readonly focus = (): void => focused();
    readonly restore = (): void => undefined;
    readonly maximize = (): void => undefined;
    readonly isMinimized = (): boolean => false;
    readonly isMaximized = (): boolean => true;
    readonly isDestroyed = (): boolean => false;
    readonly getBounds = () => display.bounds;
    readonly getNormalBounds = () => ({ x: 0, y: 0, width: 1366, height: 728 });
  }

  /** The window that was opened in a session of its own. */
  class HallWindow extends EventEmitter {
    readonly webContents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: () => undefined,
      setWebRTCIPHandlingPolicy: () => undefined,
    });
    constructor(options: NonNullable<GivenToElectron['windowOptions']>) {
      super();
      Object.assign(given.hall, {
        windowOptions: options,
        contents: this.webContents,
        closeWindow: this.destroy,
        open: true,
      });
      app.emit('web-contents-created', {}, this.webContents);
    }
    async loadURL(address: string): Promise<void> {
      await around.loadHall(address);
      this.emit('ready-to-show');
    }
    readonly showInactive = (): void => undefined;
    readonly setBounds = (): void => undefined;
    readonly isFullScreen = (): boolean => given.hall.fullScreen;
    readonly setFullScreen = (full: boolean): void => void (given.hall.fullScreen = full);
    readonly destroy = (): void => {
      given.hall.open = false;
      around.closeHall();
      this.emit('closed');
    };
  }

  /** Which of the two a window is, its session tells; called with `new`, as Electron has one class for both. */
  function AnyWindow(options: NonNullable<GivenToElectron['windowOptions']>): EventEmitter {
    return options.webPreferences['session'] === undefined ? new BrowserWindow(options) : new HallWindow(options);
  }

  const electron = {
    app,
    BrowserWindow: AnyWindow,
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
      getAllDisplays: () => given.displays,
      getDisplayMatching: () => display,
      on: (event: string, listener: () => void) => app.on(event, listener),
    },
    session: {
      fromPartition: (partition: string) => {
        given.hall.partition = partition;
        return {
          protocol: {
            handle: (_scheme: string, handler: NonNullable<GivenToElectron['serve']>) => (given.hall.serve = handler),
          },
          setPermissionRequestHandler: (handler: NonNullable<GivenToElectron['askPermission']>) =>
            (given.hall.askPermission = handler),
          setPermissionCheckHandler: () => undefined,
          setDevicePermissionHandler: () => undefined,
          webRequest: {
            onBeforeRequest: (handler: NonNullable<GivenToElectron['onRequest']>) => (given.hall.onRequest = handler),
          },
        };
      },
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

const display: Shown = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
};
