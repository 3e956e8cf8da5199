import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askProgram, signaturesOf } from '#test/drivers/papers-on-disk.ts';

/* The demo as its users run it, twice, on laptops in two time zones. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const zones = ['Asia/Ho_Chi_Minh', 'America/New_York'] as const;

beforeAll(() => {
  for (const zone of zones) {
    execFileSync(process.execPath, ['build/run.mjs', 'demo', '--out', join(folder, zone)], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      stdio: 'ignore',
    });
  }
}, 480_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, zone: string = zones[0]): Uint8Array => readFileSync(join(folder, zone, name));
const namesOf = (ending: string): readonly string[] =>
  readdirSync(join(folder, zones[0])).filter((name) => name.endsWith(ending));
const unsigned = (): readonly string[] => namesOf('.pdf').filter((name) => !name.endsWith('.signed.pdf'));

test('sheets, minutes, five count records, seven lists and the journal are written, all but sheets also signed', () => {
  expect(unsigned()).toEqual([
    'bien-ban-hop.pdf',
    'bien-ban-kiem-phieu-01.pdf',
    'bien-ban-kiem-phieu-02.pdf',
    'bien-ban-kiem-phieu-03.pdf',
    'bien-ban-kiem-phieu-04.pdf',
    'bien-ban-kiem-phieu-05.pdf',
    'danh-sach-de-nghi-01.pdf',
    'danh-sach-de-nghi-02.pdf',
    'danh-sach-de-nghi-03.pdf',
    'danh-sach-de-nghi-04.pdf',
    'danh-sach-de-nghi-05.pdf',
    'danh-sach-de-nghi-06.pdf',
    'danh-sach-de-nghi-07.pdf',
    'danh-sach-du-hop.pdf',
    'phieu-bau-01.pdf',
    'phieu-bau-02.pdf',
    'phieu-bau-03.pdf',
    'phieu-bau-04.pdf',
    'phieu-bau-05.pdf',
  ]);
  expect(namesOf('.signed.pdf')).toHaveLength(13);
  const lines = Buffer.from(file('nhat-ky.jsonl')).toString('utf8').trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { entry: { counter: number } }).entry.counter)).toEqual(
    lines.map((_, index) => index + 1),
  );
});

test('two runs in two time zones give the same unsigned bytes', () => {
  for (const name of unsigned()) expect(Buffer.compare(file(name, zones[0]), file(name, zones[1])), name).toBe(0);
});

test('every signed paper has two valid signatures, the second over the whole file, and is whole', () => {
  for (const name of namesOf('.signed.pdf')) {
    expect(signaturesOf(file(name)), name).toEqual({ valid: 2, coversAll: true });
    expect(askProgram('qpdf', file(name)).content, name).toBe(true);
  }
});

test('one flipped byte is noticed, wherever it is', () => {
  const whole = file('bien-ban-hop.signed.pdf');
  for (const share of [0.05, 0.3, 0.6]) {
    const bytes = new Uint8Array(whole);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(signaturesOf(bytes).valid, `byte ${at}`).toBeLessThan(2);
  }
});

describe('both signatures are seen on the page', () => {
  test('of the minutes: the secretary’s on the left, the chair’s on the right', () => {
    const { left, right } = signedInk('bien-ban-hop');
    expect(left).toBeGreaterThan(100);
    expect(right).toBeGreaterThan(100);
  });
});

/** How many pixels of the last page a signature darkened, in each half. */
function signedInk(name: string): { readonly left: number; readonly right: number } {
  const [before, after] = [pageOf(`${name}.pdf`), pageOf(`${name}.signed.pdf`)];
  const ink = { left: 0, right: 0 };
  before.pixels.forEach((value, index) => {
    if (value - (after.pixels[index] ?? 255) < 64) return;
    ink[index % before.width < before.width / 2 ? 'left' : 'right'] += 1;
  });
  return ink;
}

/** The last page as grey pixels. */
function pageOf(name: string): { readonly width: number; readonly pixels: Uint8Array } {
  const path = join(folder, zones[0], name);
  const pages = Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
  const words = ['-gray', '-r', '72', '-f', String(pages), '-l', String(pages), path];
  const picture = execFileSync('pdftoppm', words, { maxBuffer: 1 << 26 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('The page was not drawn');
  return { width: Number(head[1]), pixels: picture.subarray(head[0].length) };
}
