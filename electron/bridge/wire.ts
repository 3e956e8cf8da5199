/*
 * [Note: Bytes travel as bytes]
 *
 * Electron copies a Uint8Array from process to process as it is. Over HTTP, JSON would carry it as base64: a third
 * larger, and turned into text and back on the thread that draws the meeting. So one message is four bytes of length,
 * that much JSON, and then the bytes of every Uint8Array that the JSON names, one after another.
 */

const bytesKey = '$bytes';

/** One object, whole, as it crosses between the page and the browser host. */
export function packMessage(message: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const text = JSON.stringify(message, function (this: Record<string, unknown>, key: string, value: unknown) {
    // `this[key]`, because a Node Buffer has already turned itself into JSON by the time it is `value`.
    const original = this[key];
    if (!(original instanceof Uint8Array)) return value;
    parts.push(original);
    return { [bytesKey]: original.byteLength };
  });
  const json = new TextEncoder().encode(text);
  const packed = new Uint8Array(4 + json.byteLength + parts.reduce((sum, part) => sum + part.byteLength, 0));
  new DataView(packed.buffer).setUint32(0, json.byteLength);
  packed.set(json, 4);
  let at = 4 + json.byteLength;
  for (const part of parts) {
    packed.set(part, at);
    at += part.byteLength;
  }
  return packed;
}

/** The object that {@link packMessage} packed; throws on anything it did not pack. */
export function unpackMessage(packed: Uint8Array): unknown {
  if (packed.byteLength < 4) throw new Error('A message without a length');
  const jsonEnd = 4 + new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0);
  if (jsonEnd > packed.byteLength) throw new Error('A message cut short');
  let at = jsonEnd;
  const message: unknown = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(4, jsonEnd)),
    (_, value: unknown) => {
      const length = lengthOfBytes(value);
      if (length === undefined) return value;
      if (at + length > packed.byteLength) throw new Error('A message cut short');
      at += length;
      return packed.slice(at - length, at);
    },
  );
  if (at !== packed.byteLength) throw new Error('A message with bytes that nobody named');
  return message;
}

function lengthOfBytes(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return undefined;
  const length: unknown = value[bytesKey];
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) throw new Error('A length that is none');
  return length;
}
