/** The installed Chrome, Edge or Chromium, or undefined if none is. */
export function findBrowser(system?: {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string | undefined>>;
}): string | undefined;

/** Electron's program, or undefined where it was never fetched. */
export function findElectron(): string | undefined;

/** The paths of everything the tests need beside npm, installed where possible; throws one line where not. */
export function ensureTools(say?: (line: string) => void): {
  readonly browser: string;
  readonly pdfsig: string;
  readonly pdftotext: string;
  readonly pdftoppm: string;
  readonly qpdf: string;
  readonly soffice: string;
};
