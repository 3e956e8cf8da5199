import { fromLegacy, vietnameseShare } from '#domain/intake/legacy-font.ts';

/**
 * A text file's letters, by its mark or by what makes Vietnamese of them: UTF-8, UTF-16, Windows-1258 (whose marks follow
 * their letters) or bytes of before, which the list then asks about; undefined for a file that is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : (utf8(bytes) ?? ofOneByte(bytes));
  // Pictures and programs are full of signs that no typist has.
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u.test(text.slice(0, 100_000)) ? undefined : text.normalize('NFC');
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: figures and separators have an empty byte, always before or always after.
  const start = bytes.subarray(0, 2000);
  const empty = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if ((empty[1] ?? 0) > start.length / 8 && empty[0] === 0) return 'utf-16le';
  return (empty[0] ?? 0) > start.length / 8 && empty[1] === 0 ? 'utf-16be' : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function ofOneByte(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const western = new TextDecoder('windows-1252').decode(bytes);
  const sample = [western.slice(0, 50_000)];
  const legacy = (['tcvn3', 'vni'] as const).map((font) =>
    vietnameseShare(sample.map((text) => fromLegacy(text, font))),
  );
  const share = vietnameseShare([vietnamese.slice(0, 50_000)]) ?? 1;
  return share >= Math.max(...legacy.map((of) => of ?? 0)) ? vietnamese : western;
}
