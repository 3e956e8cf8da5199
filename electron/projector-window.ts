import type { BrowserWindow, Display, Screen, Session } from 'electron';
import { isProjectorPage, projectorAddress, serveProjector } from './protocol.ts';
import { projectorFeed, type Projector } from './projector.ts';

/** The parts of Electron that the projector's window takes. */
export interface ProjectorParts {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'on'>;
  readonly session: { readonly fromPartition: (name: string) => Session };
}

/**
 * The wall under Electron: a window with no preload, in a session of its own that is kept in memory only, over the
 * whole of the display on which the council's window is not; where there is only one display, an ordinary window.
 */
export function projectorWindow(
  { BrowserWindow, screen, session }: ProjectorParts,
  { folder, inspectable, council }: { folder: string; inspectable: boolean; council: () => BrowserWindow | undefined },
): Projector {
  const feed = projectorFeed();
  const hall = session.fromPartition('man-chieu');
  shutIn(hall);
  serveProjector(hall.protocol, folder, feed);
  let window: BrowserWindow | undefined;

  const otherDisplay = (): Display | undefined => {
    const own = council();
    if (own === undefined) return undefined;
    const { id } = screen.getDisplayMatching(own.getBounds());
    return screen.getAllDisplays().find((display) => display.id !== id);
  };
  // A projector that is unplugged must not leave its window over the clerk's.
  const place = (): void => {
    if (window === undefined) return;
    const display = otherDisplay();
    if (display === undefined) return window.setFullScreen(false);
    window.setBounds(display.bounds);
    window.setFullScreen(true);
  };
  screen.on('display-added', place);
  screen.on('display-removed', place);

  const open = (): void => {
    const opened = new BrowserWindow({
      ...(otherDisplay()?.bounds ?? { width: 1280, height: 720 }),
      show: false,
      title: 'Màn chiếu',
      autoHideMenuBar: true,
      backgroundColor: '#17120E',
      webPreferences: {
        session: hall,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: inspectable,
      },
    });
    window = opened;
    // Stricter than the rule for every window: this one never goes anywhere at all.
    const stay = (going: { readonly preventDefault: () => void }): void => going.preventDefault();
    opened.webContents.on('will-navigate', stay);
    opened.webContents.on('will-frame-navigate', stay);
    opened.webContents.on('will-redirect', stay);
    // As in a browser, where the clerk drags the window to the projector by hand: there is no menu that would know F11.
    opened.webContents.on('before-input-event', (_, { type, key }) => {
      if (type === 'keyDown' && key === 'F11') opened.setFullScreen(!opened.isFullScreen());
    });
    opened.once('ready-to-show', () => {
      // The keyboard stays with the clerk.
      opened.showInactive();
      place();
    });
    opened.on('closed', () => (window = undefined));
    void opened.loadURL(projectorAddress).catch(() => opened.destroy());
  };

  return {
    show: (projected) => {
      feed.send(projected);
      if (window === undefined && projected.view.kind !== 'blank') open();
    },
    find: () => {
      if (window === undefined) return { type: 'closed' };
      return { type: otherDisplay() === undefined ? 'window' : 'other-display' };
    },
    close: () => {
      feed.send({ language: 'vi', view: { kind: 'blank' } });
      window?.destroy();
      window = undefined;
    },
  };
}

/** Nothing is permitted to the wall, and it reaches nothing but its own page. */
function shutIn(hall: Session): void {
  hall.setPermissionRequestHandler((_, _permission, answer) => answer(false));
  hall.setPermissionCheckHandler(() => false);
  hall.setDevicePermissionHandler(() => false);
  hall.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isProjectorPage(url) }));
}
