import { PDF } from '@libpdf/core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { DrawnPaper } from '#documents/render.ts';
import { signPaper, type SignRequest } from '#documents/signing.ts';
import { ask, boxesOf, wordsOf } from './poppler.ts';
import { drawPaper } from '#documents/paper.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { certificateFor, drawnAndSigned, fonts, password, signingTime } from './signed-sample.ts';

const facts = { ...sampleMinutes(), sample: false };
let paper: DrawnPaper;
let good: Uint8Array;

beforeAll(async () => {
  paper = await drawPaper(facts, fonts);
  good = await certificateFor('Trần Thị Ngọc Quỳnh');
}, 60_000);

const request = (more: Partial<SignRequest> = {}): SignRequest => ({
  bytes: paper.bytes,
  anchors: paper.anchors,
  field: 'secretary',
  certificate: { bytes: good, password },
  label: { part: 'secretary', name: 'Trần Thị Ngọc Quỳnh', at: signingTime },
  font: fonts.regular,
  ...more,
});

test('secretary and chair sign visibly, both valid, the second over the whole file', async () => {
  const { signed } = await drawnAndSigned(facts);
  const report = ask('pdfsig', ['-nocert', 'FILE'], signed);
  expect(report.match(/Signature is Valid/gu)).toHaveLength(2);
  expect(report.match(/Not total document signed/gu)).toHaveLength(1);
  expect(report.match(/Total document signed/gu)).toHaveLength(1);
  expect(report).toContain('Signer Certificate Common Name: Nguyễn Đình Phúc');
  expect(ask('qpdf', ['--check', 'FILE'], signed)).toContain('No syntax or stream encoding errors');
  expect(new TextDecoder('latin1').decode(signed)).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(signed.subarray(0, paper.bytes.length)).toEqual(paper.bytes);
}, 60_000);

test('the picture of a signature stands in its room and names person, part and Vietnam time', async () => {
  const { signed, paper: drawn } = await drawnAndSigned(facts);
  const words = wordsOf(signed);
  expect(words).toContain('Người ký: Trần Thị Ngọc Quỳnh');
  expect(words).toContain('Với tư cách: Chủ trì');
  expect(words).toContain('Thời gian ký: 11:05 ngày 15/12/2026');
  const pages = boxesOf(signed);
  for (const { page, rect } of drawn.anchors) {
    const sheet = pages[page - 1];
    const top = (sheet?.height ?? 0) - rect.bottom - rect.height;
    const signer = sheet?.words.filter(
      ({ text, xMin, yMin, yMax }) =>
        text === 'Người' && xMin > rect.left && xMin < rect.left + rect.width && yMin > top && yMax < top + rect.height,
    );
    expect(signer).toHaveLength(1);
  }
}, 60_000);

test.each([
  ['a wrong password', { certificate: () => ({ bytes: good, password: 'sai mật khẩu' }) }, 'wrong-password'],
  [
    'a file that is not PKCS#12',
    { certificate: () => ({ bytes: new TextEncoder().encode('không phải chứng thư'), password }) },
    'not-pkcs12',
  ],
  ['a PDF for a certificate', { certificate: () => ({ bytes: paper.bytes, password }) }, 'not-pkcs12'],
])('%s is refused before anything is written', async (_, { certificate }, type) => {
  expect(await signPaper(request({ certificate: certificate() }))).toMatchObject({ ok: false, error: { type } });
});

test.each([
  ['expired', { from: new Date('2024-01-01'), to: new Date('2025-01-01') }, 'expired'],
  ['not yet valid', { from: new Date('2027-01-01'), to: new Date('2028-01-01') }, 'not-yet-valid'],
  ['made for encryption', { usage: 'encipherment' as const }, 'not-for-signing'],
])('a certificate that is %s is refused, though the library would sign with it', async (_, options, type) => {
  const bytes = await certificateFor('Trần Thị Ngọc Quỳnh', options);
  expect(await signPaper(request({ certificate: { bytes, password } }))).toMatchObject({ ok: false, error: { type } });
});

test('nobody signs twice, and nobody signs where no room was made', async () => {
  const once = await signPaper(request());
  if (!once.ok) throw new Error(once.error.type);
  expect(await signPaper(request({ bytes: once.value.bytes }))).toMatchObject({
    ok: false,
    error: { type: 'already-signed' },
  });
  expect(await signPaper(request({ field: 'guest' }))).toMatchObject({ ok: false, error: { type: 'field-unknown' } });
  expect(await signPaper(request({ bytes: new Uint8Array([1, 2, 3]) }))).toMatchObject({
    ok: false,
    error: { type: 'not-a-paper' },
  });
});

test('the library still saves through save(): otherwise signatures would be invisible', async () => {
  const sign = vi
    .spyOn(PDF.prototype, 'sign')
    .mockImplementation(() => Promise.resolve({ bytes: paper.bytes, warnings: [] }));
  await expect(signPaper(request())).rejects.toThrow('no longer saves through save()');
  sign.mockRestore();
  const signed = await signPaper(request());
  expect(signed.ok).toBe(true);
});

test('neither password nor key is left in the signed paper', async () => {
  const signed = await signPaper(request());
  if (!signed.ok) throw new Error(signed.error.type);
  const text = new TextDecoder('latin1').decode(signed.value.bytes);
  expect(text).not.toContain(password);
  expect(JSON.stringify({ ...signed.value, bytes: [] })).toBe('{"bytes":[],"certificateName":"Trần Thị Ngọc Quỳnh"}');
});
