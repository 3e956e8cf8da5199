import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite makes the file's address the default export
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A paper opened for looking at. */
export interface OpenPdf {
  readonly pages: number;
  /** Draws a page, from 1, at this width in screen pixels, and gives what it says to those who cannot see it. */
  paint(this: void, page: number, canvas: HTMLCanvasElement, width: number): Promise<string>;
  close(this: void): void;
}

/** Opens a paper's bytes; nothing is fetched and nothing in the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // A copy: the worker takes the buffer away with it, and the stored bytes must stay.
    data: bytes.slice(),
    isEvalSupported: false,
    // The papers embed their letter; without these three nothing is asked of any address.
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    disableStream: true,
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    paint: async (number, canvas, width) => {
      const page = await document.getPage(number);
      const ratio = globalThis.devicePixelRatio || 1;
      const plain = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width / plain.width) * ratio });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
    },
    close: () => void task.destroy(),
  };
}
