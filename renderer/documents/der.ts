/** Whether two stretches of bytes are the same. */
export const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Whether a value is written in the one way DER leaves it: shortest lengths, and no simple value in pieces. */
export function isDistinguished(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  let at = from;
  while (at < to) {
    const part = partAt(bytes, at);
    if (!part || part.end > to) return false;
    const { tag, start, end } = part;
    const hasParts = (tag & 0x20) !== 0;
    const universal = (tag & 0xc0) === 0;
    if (universal && hasParts !== (tag === sequence || tag === set)) return false;
    if (hasParts && !isDistinguished(bytes, start, end)) return false;
    at = end;
  }
  return true;
}

/** Whether the signature of an elliptic curve is written in its one way: two positive numbers, no nought before them. */
export function isCurveSignature(bytes: Uint8Array): boolean {
  const whole = partAt(bytes, 0);
  if (whole?.tag !== sequence || whole.end !== bytes.length || !isDistinguished(bytes)) return false;
  const first = partAt(bytes, whole.start);
  const second = first && partAt(bytes, first.end);
  if (!first || second?.end !== bytes.length) return false;
  return isPositive(bytes, first) && isPositive(bytes, second);
}

/** One tagged value among the bytes. */
export interface Part {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const [integer, sequence, set] = [0x02, 0x30, 0x31];

/** Tag and extent of what stands here; undefined where the length is not the shortest, or runs on to an end mark. */
export function partAt(bytes: Uint8Array, at: number): Part | undefined {
  const tag = bytes[at] ?? 0;
  const length = bytes[at + 1] ?? 0x80;
  if ((tag & 0x1f) === 0x1f) return undefined;
  if (length < 0x80) return { tag, start: at + 2, end: at + 2 + length };
  const start = at + 2 + (length - 0x80);
  const digits = bytes.subarray(at + 2, start);
  const value = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (digits.length > 4 || digits[0] === 0 || value < 0x80) return undefined;
  return { tag, start, end: start + value };
}

function isPositive(bytes: Uint8Array, { tag, start, end }: Part): boolean {
  const [first = 0x80, second = 0] = bytes.subarray(start, end);
  return tag === integer && first < 0x80 && (first !== 0 || second >= 0x80);
}
