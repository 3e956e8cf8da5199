import type { BrowserWindow, WebContents } from 'electron';

/** The last moment of a window: it waits for the page's last backup, but never long. */
export interface Closing {
  /** Resolves when the officer closes the window. */
  readonly asked: () => Promise<void>;
  /** The page has done what it had to: the window goes. */
  readonly letGo: () => void;
  /** Makes a window wait when it is closed, if its page asked to be told. */
  readonly guard: (
    window: Pick<BrowserWindow, 'on' | 'close' | 'isDestroyed'> & { readonly webContents: Pick<WebContents, 'on'> },
  ) => void;
}

/** A closing that waits for the page so many milliseconds at most: an officer who closes wants to leave. */
export function patientClosing(patience = 10_000): Closing {
  let tellPage: (() => void) | undefined;
  let go: (() => void) | undefined;
  return {
    asked: () => new Promise((resolve) => (tellPage = resolve)),
    letGo: () => go?.(),
    guard: (window) => {
      let leaving = false;
      // A page that was loaded anew, or has died, does not answer for the one before.
      const forget = (): void => (tellPage = undefined);
      window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) forget();
      });
      window.webContents.on('render-process-gone', forget);
      window.on('close', (event) => {
        if (leaving || tellPage === undefined) return;
        event.preventDefault();
        go = (): void => {
          leaving = true;
          clearTimeout(atMost);
          if (!window.isDestroyed()) window.close();
        };
        const atMost = setTimeout(go, patience);
        tellPage();
        tellPage = undefined;
      });
    },
  };
}
