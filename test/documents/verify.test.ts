import { beforeAll, describe, expect, test } from 'vitest';
import { PDF, PdfRef } from '@libpdf/core';
import type { DrawnPaper } from '#documents/render.ts';
import { verifyPaper } from '#documents/verify.ts';
import { issue, signWithChain } from './certificate-chain.ts';
import { withField } from './covering-field.ts';
import { sampleCountRecord } from './sample-facts.ts';
import { drawnAndSigned, signAs } from './signed-sample.ts';

const facts = sampleCountRecord();
let paper: DrawnPaper;
let signed: Uint8Array;

beforeAll(async () => {
  ({ paper, signed } = await drawnAndSigned(facts));
}, 60_000);

const known = () => ({ frozen: paper.bytes, anchors: paper.anchors });

test('a paper signed by both is intact, and tells who signed and when', async () => {
  const report = await verifyPaper(signed, known());
  expect(report.problems).toEqual([]);
  expect(
    report.signatures.map(({ field, certificateName, coversWholeFile, trust, problems }) => [
      field,
      certificateName,
      coversWholeFile,
      trust,
      problems,
    ]),
  ).toEqual([
    ['teller-head', 'Hoàng Minh Tuệ', false, 'self-signed', []],
    ['chair', 'Nguyễn Đình Phúc', true, 'self-signed', []],
  ]);
  expect(report.unsigned).toEqual([]);
  expect(report.signatures[0]?.signedAt).toBe(Date.UTC(2026, 11, 15, 4, 5));
  expect(report.intact).toBe(true);
});

test('a stranger with the signed file alone can verify it', async () => {
  expect((await verifyPaper(signed)).intact).toBe(true);
});

test('an unsigned paper is not intact, for nobody has signed it', async () => {
  expect((await verifyPaper(paper.bytes)).problems).toEqual([{ type: 'no-signature' }]);
});

test('a stranger notices forgeries too, for the last signature covers the whole file', async () => {
  const forged = new TextDecoder('latin1').decode(signed).lastIndexOf('/ByteRange');
  const bytes = signed.slice();
  bytes[forged + 1] = 'b'.charCodeAt(0);
  expect((await verifyPaper(bytes)).problems).toEqual([{ type: 'changed-after-signing' }]);
});

test('a page text exchanged in an addition before the first signature is noticed', async () => {
  const pdf = await PDF.load(paper.bytes);
  const page = pdf.getPage(0);
  page?.dict.set('Contents', pdf.createStream({}, new TextEncoder().encode('q Q')));
  const forged = await pdf.save({ incremental: true });
  const [head] = facts.signers;
  if (!head) throw new Error('no signer');
  const report = await verifyPaper(await signAs(forged, paper, head), known());
  expect(report.signatures[0]?.problems.map(({ type }) => type)).toContain('content-changed');
});

describe('a field that joins could cover what is signed, and is noticed', () => {
  test.each([
    ['before the first signature', 0],
    ['after the first signature', 1],
  ])(
    '%s',
    async (_, turn) => {
      let bytes: Uint8Array = paper.bytes;
      for (const [index, signer] of facts.signers.entries()) {
        if (index === turn) bytes = await withField(bytes, paper, { white: false });
        bytes = await signAs(bytes, paper, signer);
      }
      const report = await verifyPaper(bytes, known());
      expect(report.problems).toEqual([{ type: 'fields-differ', fields: ['extra'] }]);
      expect(report.signatures[1]?.problems.map(({ type }) => type)).toEqual(turn === 1 ? ['content-changed'] : []);
      expect((await verifyPaper(bytes)).unsigned).toEqual(['extra']);
    },
    20_000,
  );
});

test('without the paper’s rooms a picture in a field that nobody signed is noticed', async () => {
  const [head] = facts.signers;
  if (!head) throw new Error('no signer');
  const covered = await signAs(await withField(paper.bytes, paper, { white: true }), paper, head);
  const report = await verifyPaper(covered);
  expect(report.problems).toEqual([{ type: 'fields-drawn-unsigned', fields: ['extra'] }]);
  expect(report.unsigned).toEqual(['extra', 'chair']);
});

test('a room of its own still to be signed is told and is no fault', async () => {
  const [head] = facts.signers;
  if (!head) throw new Error('no signer');
  const half = await signAs(paper.bytes, paper, head);
  for (const report of [await verifyPaper(half, known()), await verifyPaper(half)])
    expect(report).toMatchObject({ intact: true, unsigned: ['chair'], problems: [] });
});

test('a room that the form lost is noticed', async () => {
  const report = await verifyPaper(signed, {
    frozen: paper.bytes,
    anchors: [...paper.anchors, { field: 'guest', page: 1, rect: { left: 90, bottom: 90, width: 90, height: 90 } }],
  });
  expect(report.problems).toEqual([{ type: 'fields-differ', fields: ['guest'] }]);
});

test('a form that could show something else in the page’s place is noticed', async () => {
  const [head] = facts.signers;
  if (!head) throw new Error('no signer');
  const pdf = await PDF.load(await withField(paper.bytes, paper, {}));
  pdf
    .getForm()
    ?.acroForm()
    .getDict()
    .set('XFA', pdf.createStream({}, new TextEncoder().encode('<xdp/>')));
  const report = await verifyPaper(await signAs(await pdf.save({ incremental: true }), paper, head), known());
  expect(report.problems).toEqual([]);
  expect(report.signatures[0]?.problems.map(({ type }) => type)).toEqual(['content-changed']);
});

test('a signature that does not stand in its room is noticed', async () => {
  const moved = paper.anchors.map((anchor) => ({ ...anchor, rect: { ...anchor.rect, left: anchor.rect.left + 5 } }));
  const report = await verifyPaper(signed, { frozen: paper.bytes, anchors: moved });
  expect(report.signatures.every(({ problems }) => problems.some(({ type }) => type === 'moved'))).toBe(true);
});

test('what stands behind a certificate is told as far as the file shows it', async () => {
  const root = await issue('Gốc', { authority: true });
  const middle = await issue('Trung gian', { issuer: root, authority: true });
  const signer = await issue('Bà Nguyễn Thị Hường', { issuer: middle });
  const namesake = await issue('Trung gian', { authority: true });
  const layman = await issue('Người thường', { issuer: root });
  const byLayman = await issue('Bà Nguyễn Thị Hường', { issuer: layman });
  for (const [holder, along, trust] of [
    [signer, [middle, root], 'chain-complete'],
    [signer, [root, middle], 'chain-complete'],
    [signer, [middle], 'chain-incomplete'],
    [signer, [root], 'chain-incomplete'],
    [signer, [], 'chain-incomplete'],
    [signer, [namesake], 'chain-incomplete'],
    [byLayman, [layman, root], 'chain-incomplete'],
    [root, [], 'self-signed'],
  ] as const) {
    const report = await verifyPaper(await signWithChain(paper.bytes, holder, along));
    expect(report.signatures).toMatchObject([{ trust, problems: [] }]);
    expect(report.intact).toBe(true);
  }
}, 20_000);

test('what a signed state points to in vain must not come into being later', async () => {
  const [head, chair] = facts.signers;
  if (!head || !chair) throw new Error('two signers');
  const pdf = await PDF.load(await withField(paper.bytes, paper, {}));
  const missing = PdfRef.of(500, 0);
  pdf.getForm()?.getSignatureFields()[0]?.getDict().set('Later', missing);
  const once = await signAs(await pdf.save({ incremental: true }), paper, head);
  const number = (await PDF.load(once)).context.info.trailer.getNumber('Size')?.value ?? 0;
  expect(number).toBeLessThan(500);
  const at = once.length;
  const latin = new TextDecoder('latin1').decode(once);
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(latin)?.[1] ?? '';
  const root = /\/Root (\d+ 0 R)/u.exec(latin)?.[1] ?? '';
  const info = /\/Info (\d+ 0 R)/u.exec(latin)?.[1] ?? '';
  const body = '500 0 obj\n<</Type /Filled>>\nendobj\n';
  const table = `xref\n500 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 501/Root ${root}/Info ${info}/Prev ${previous}>>\n`;
  const addition = new TextEncoder().encode(`${body}${table}startxref\n${at + body.length}\n%%EOF\n`);
  const filled = new Uint8Array([...once, ...addition]);
  const report = await verifyPaper(await signAs(filled, paper, chair), known());
  expect(report.signatures[1]?.problems).toEqual([{ type: 'content-changed', objects: [500] }]);
});
