import type { App, BrowserWindow, Screen, Session, WebContents } from 'electron';
import { isOurPage, pageAddress } from './protocol.ts';
import { keepWindowState, leastSize, openingState, readWindowState } from './window-state.ts';

/** The parts of Electron that opening a window takes. */
export interface WindowParts {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
}

/** Opens the one window of the application, where it was left, and shows it when its first picture is ready. */
export async function openWindow(
  { BrowserWindow, screen }: WindowParts,
  { preload, statePath, inspectable }: { preload: string; statePath: string; inspectable: boolean },
): Promise<BrowserWindow> {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  const { maximised, ...place } = openingState(
    await readWindowState(statePath),
    [first, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...place,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: 'Bảng Vàng',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: inspectable,
    },
  });
  window.once('ready-to-show', () => (maximised ? window.maximize() : window.show()));
  keepPlace(window, statePath);
  await window.loadURL(pageAddress);
  return window;
}

/**
 * Shuts every way out of our page: whatever window there is, it opens nothing, embeds nothing and goes nowhere but to
 * our page again, which is what a reload after a fault is.
 */
export function lockNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_, contents: WebContents) => {
    const stay = (event: { readonly url: string; readonly isMainFrame: boolean; preventDefault: () => void }): void => {
      if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // No peer connection may find its way round the rule on requests below.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/**
 * Denies every permission but one: that our page's database may stay when the disk grows full, because a council's
 * votes are in it.
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(permission === 'persistent-storage' && isOurPage(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_, permission, origin) => permission === 'persistent-storage' && isOurPage(origin),
  );
  session.setDevicePermissionHandler(() => false);
}

/** Cancels every request that would leave the machine: the application has no network, on purpose. */
export const denyNetwork = (session: Session): void =>
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysOnMachine(url) }));

/** Whether a request is for our bundle or for bytes that the page itself already holds. */
export function staysOnMachine(address: string): boolean {
  if (isOurPage(address) || address.startsWith('data:') || address.startsWith('devtools:')) return true;
  return address.startsWith('blob:') && isOurPage(address.slice('blob:'.length));
}

// Written a moment after the last change rather than at closing, when there is no time left to flush a file.
function keepPlace(window: BrowserWindow, statePath: string): void {
  let soon: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      if (window.isDestroyed() || window.isMinimized()) return;
      void keepWindowState(statePath, { ...window.getNormalBounds(), maximised: window.isMaximized() });
    }, 300);
  };
  window.on('resize', keep);
  window.on('move', keep);
  window.on('maximize', keep);
  window.on('unmaximize', keep);
  window.on('closed', () => clearTimeout(soon));
}
