import type { SignerFacts } from '#domain/papers/facts.ts';
import type { DrawnPaper } from '#documents/render.ts';
import { verifyPaper, type Known } from '#documents/verify.ts';
import { whitened, withField } from './covering-field.ts';
import { sampleCountRecord } from './sample-facts.ts';
import { sampleAwardList } from './sample-list.ts';
import { drawnAndSigned, signAs } from './signed-sample.ts';

/** A signed paper made false in one way. */
export interface Forgery {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the matrix went: every forgery must be noticed. */
export interface MatrixReport {
  readonly tried: number;
  readonly unnoticed: readonly string[];
}

/** A sample paper signed by everybody, and another one. */
export interface MatrixPaper {
  readonly paper: DrawnPaper;
  readonly signed: Uint8Array;
  readonly other: Uint8Array;
  /** A signature field lies over the page, and every signature is valid. */
  readonly covered: readonly Forgery[];
}

/** The count record and, as the other paper, an award list. */
export async function matrixPaper(): Promise<MatrixPaper> {
  const facts = sampleCountRecord();
  const { signed: other } = await drawnAndSigned(sampleAwardList());
  const drawn = await drawnAndSigned(facts);
  return { ...drawn, other, covered: await coveredPapers(drawn.paper, facts.signers) };
}

/** Forges a signed paper in many ways, the same for the same seed, and tells which forgeries the verifier believed. */
export async function runTamperMatrix(
  sample: MatrixPaper,
  { seed, flips }: { readonly seed: number; readonly flips: number },
): Promise<MatrixReport> {
  const known: Known = { frozen: sample.paper.bytes, anchors: sample.paper.anchors };
  let tried = 0;
  const unnoticed: string[] = [];
  for (const { name, bytes } of forgeries(sample, seed, flips)) {
    tried += 1;
    const report = await verifyPaper(bytes, known);
    if (report.intact) unnoticed.push(name);
  }
  return { tried, unnoticed };
}

/** Papers whose first page is blank although every signature on them is valid: a signature field lies over it. */
async function coveredPapers(paper: DrawnPaper, signers: readonly SignerFacts[]): Promise<readonly Forgery[]> {
  const [first, second] = signers;
  if (!first || !second) throw new Error('A paper with two signers');
  const white = await signAs(await withField(paper.bytes, paper, { white: true }), paper, first);
  const empty = await signAs(await withField(paper.bytes, paper, { white: false }), paper, first);
  const honest = await signAs(paper.bytes, paper, first);
  return [
    { name: 'a white field that joins with the first signature', bytes: await signAs(white, paper, second) },
    {
      name: 'an empty field that turns white with the second signature',
      bytes: await signAs(await whitened(empty, 'extra'), paper, second),
    },
    {
      name: 'a field that joins with the second signature',
      bytes: await signAs(await withField(honest, paper, { white: true }), paper, second),
    },
    { name: 'the second room painted over after the first signature', bytes: await whitened(honest, second.field) },
  ];
}

function* forgeries({ paper, signed, other, covered }: MatrixPaper, seed: number, flips: number): Generator<Forgery> {
  yield* covered;
  const random = mulberry(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (const { name, from, to } of regionsOf(signed, paper.bytes.length)) {
    for (let flip = 0; flip < flips; flip += 1) {
      const at = from + below(to - from);
      const mask = flip % 2 === 0 ? 1 << below(8) : 0x20;
      yield { name: `${name}: byte ${at} xor ${mask}`, bytes: changed(signed, at, mask) };
    }
  }
  for (const cut of [1, 7, 100, signed.length >> 1]) yield { name: `cut by ${cut}`, bytes: signed.slice(0, -cut) };
  yield { name: 'loose bytes appended', bytes: joined(signed, text('\n% thêm\n')) };
  yield { name: 'second end appended', bytes: joined(signed, text('\nstartxref\n0\n%%EOF\n')) };
  yield { name: 'catalog replaced by an addition', bytes: joined(signed, replacement(signed)) };
  yield { name: 'another paper', bytes: other };
  const half = signed.length >> 1;
  yield { name: 'halves swapped', bytes: joined(signed.slice(half), signed.slice(0, half)) };
  yield { name: 'start of the other paper', bytes: joined(other.slice(0, half), signed.slice(half)) };
  for (let swap = 0; swap < flips; swap += 1) {
    const [a, b] = [below(signed.length), below(signed.length)];
    const bytes = signed.slice();
    [bytes[a], bytes[b]] = [bytes[b] ?? 0, bytes[a] ?? 0];
    if (signed[a] !== signed[b]) yield { name: `bytes ${a} and ${b} swapped`, bytes };
  }
}

/** The frozen part, and around every signature what comes before, the signature's digits, and what follows. */
function regionsOf(signed: Uint8Array, frozen: number): readonly { name: string; from: number; to: number }[] {
  const latin = new TextDecoder('latin1').decode(signed);
  const regions = [{ name: 'frozen part', from: 0, to: Math.max(frozen, 1) }];
  let from = Math.max(frozen, 1);
  for (const match of latin.matchAll(/\/Contents\s*<([0-9a-fA-F]{200,})>/gu)) {
    const start = match.index + match[0].indexOf('<') + 1;
    const digits = match[1] ?? '';
    const message = digits.replace(/(00)+$/u, '').length;
    regions.push(
      { name: 'addition', from, to: start },
      { name: 'signature message', from: start, to: start + message },
      { name: 'signature padding', from: start + message, to: start + digits.length },
    );
    from = start + digits.length;
  }
  return [...regions, { name: 'end', from, to: signed.length }];
}

/** An honest-looking further state in which the catalog is written again with one more entry. */
function replacement(signed: Uint8Array): Uint8Array {
  const latin = new TextDecoder('latin1').decode(signed);
  const root = /\/Root (\d+) 0 R/u.exec(latin)?.[1] ?? '1';
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(latin)?.[1] ?? '0';
  const size = [...latin.matchAll(/\/Size (\d+)/gu)].at(-1)?.[1] ?? '1';
  const catalog =
    [...latin.matchAll(new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`, 'gu'))].at(-1)?.[1] ?? '';
  const body = `${root} 0 obj\n<<${catalog}/OpenAction [1 0 R /Fit]>>\nendobj\n`;
  const at = String(signed.length).padStart(10, '0');
  const table = `xref\n${root} 1\n${at} 00000 n \ntrailer\n<</Size ${size}/Root ${root} 0 R/Prev ${previous}>>\n`;
  return text(`${body}${table}startxref\n${signed.length + body.length}\n%%EOF\n`);
}

function changed(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** A small seeded generator (mulberry32): the same seed forges the same papers. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
