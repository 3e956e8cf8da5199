import { beforeAll, expect, test } from 'vitest';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import type { DrawnPaper } from '#documents/render.ts';
import { verifyPaper } from '#documents/verify.ts';
import { sampleCountRecord } from './sample-facts.ts';
import { sampleAwardList } from './sample-list.ts';
import { drawnAndSigned, signAs } from './signed-sample.ts';
import { runTamperMatrix } from './tamper-matrix.ts';

const facts = sampleCountRecord();
let paper: DrawnPaper;
let signed: Uint8Array;
let other: Uint8Array;

beforeAll(async () => {
  ({ paper, signed } = await drawnAndSigned(facts));
  ({ signed: other } = await drawnAndSigned(sampleAwardList()));
}, 60_000);

const known = () => ({ frozen: paper.bytes, anchors: paper.anchors });

test('a paper signed by both is intact, and tells who signed and when', async () => {
  const report = await verifyPaper(signed, known());
  expect(report.problems).toEqual([]);
  expect(
    report.signatures.map(({ field, certificateName, coversWholeFile, problems }) => [
      field,
      certificateName,
      coversWholeFile,
      problems,
    ]),
  ).toEqual([
    ['teller-head', 'Hoàng Minh Tuệ', false, []],
    ['chair', 'Nguyễn Đình Phúc', true, []],
  ]);
  expect(report.signatures[0]?.signedAt).toBe(Date.UTC(2026, 11, 15, 4, 5));
  expect(report.intact).toBe(true);
});

test('a stranger with the signed file alone can verify it', async () => {
  expect((await verifyPaper(signed)).intact).toBe(true);
});

test('an unsigned paper is not intact, for nobody has signed it', async () => {
  expect((await verifyPaper(paper.bytes)).problems).toEqual([{ type: 'no-signature' }]);
});

test('every forgery of the tamper matrix is noticed', async () => {
  const matrix = await runTamperMatrix({ signed, other, known: known() }, { seed: 20261215, flips: 24 });
  expect(matrix.unnoticed).toEqual([]);
  expect(matrix.tried).toBeGreaterThan(180);
}, 120_000);

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

test('a field that joins after the first signature could cover what was signed, and is noticed', async () => {
  const [head, chair] = facts.signers;
  if (!head || !chair) throw new Error('two signers');
  const once = await signAs(paper.bytes, paper, head);
  const pdf = await PDF.load(once);
  const page = pdf.getPage(0);
  const stamp = pdf.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString('extra'),
      Rect: new PdfArray([0, 0, 600, 800].map((value) => PdfNumber.of(value))),
    }),
  );
  page?.dict.set('Annots', new PdfArray([stamp]));
  const covered = await signAs(await pdf.save({ incremental: true }), paper, chair);
  const report = await verifyPaper(covered, known());
  expect(report.signatures[1]?.problems.map(({ type }) => type)).toContain('content-changed');
});

test('a signature that does not stand in its room is noticed', async () => {
  const moved = paper.anchors.map((anchor) => ({ ...anchor, rect: { ...anchor.rect, left: anchor.rect.left + 5 } }));
  const report = await verifyPaper(signed, { frozen: paper.bytes, anchors: moved });
  expect(report.signatures.every(({ problems }) => problems.some(({ type }) => type === 'moved'))).toBe(true);
});
