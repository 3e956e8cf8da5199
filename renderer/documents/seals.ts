/** A signature as the bytes of a file show it, before anything else in the file is believed. */
export interface Seal {
  /** The field's name, empty where the file does not say. */
  readonly field: string;
  /** The signature's message in hexadecimal digits; undefined where the claimed range leaves out more than that. */
  readonly message: string | undefined;
  /** The bytes that it covers. */
  readonly covered: Uint8Array<ArrayBuffer>;
  /** Where the covered part of the file ends. */
  readonly end: number;
}

/**
 * The signatures of a file in the order in which they were given.
 *
 * [Note: Bytes before structure] A damaged file can send a PDF reader round in circles for ever. So signatures are
 * first found by their plain bytes and checked; the structure is read only when every covered byte is authentic.
 */
export function sealsOf(bytes: Uint8Array): readonly Seal[] {
  const text = latin(bytes);
  return [...text.matchAll(/\/ByteRange\s*\[([\d\s]+)\]/gu)]
    .map((match): Seal => {
      const [start = -1, length = 0, next = 0, rest = 0] = (match[1] ?? '').trim().split(/\s+/u).map(Number);
      const fits = start === 0 && length > 0 && next > length && rest > 0 && next + rest <= bytes.length;
      return {
        field: fieldOf(text, match.index),
        message: fits && length > match.index ? messageIn(text.slice(length, next)) : undefined,
        covered: fits ? joined(bytes.subarray(0, length), bytes.subarray(next, next + rest)) : new Uint8Array(0),
        end: fits ? next + rest : 0,
      };
    })
    .toSorted((a, b) => a.end - b.end);
}

/** A file's bytes as letters, one each. */
export const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** One case throughout, so that no digit can be rewritten unseen. */
const messageIn = (gap: string): string | undefined =>
  /^<(?:[0-9a-f]+|[0-9A-F]+)>$/u.test(gap) ? gap.slice(1, -1) : undefined;

/** The name of the field whose value is the signature written here. */
function fieldOf(text: string, at: number): string {
  const object = [...text.slice(Math.max(0, at - 400), at).matchAll(/(\d+) 0 obj/gu)].at(-1)?.[1];
  if (object === undefined) return '';
  const value = text.search(new RegExp(`/V ${object} 0 R`, 'u'));
  if (value === -1) return '';
  const widget = text.slice(text.lastIndexOf(' obj', value), text.indexOf('endobj', value));
  return /\/T\s*\(([^)]*)\)/u.exec(widget)?.[1] ?? '';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
