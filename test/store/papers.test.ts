import { describe, expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import { isSigned, newestPaper, type PaperSubject } from '#domain/papers/paper.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { attachScan, attachSignature, freezePaper, listPapers, loadFile } from '#store/papers.ts';
import { closeBallot } from '#store/rounds.ts';
import {
  desk,
  meetingId,
  at,
  refusal,
  record,
  inSession,
  elect,
  open,
  countOf,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const ballots: PaperSubject = { kind: 'ballot-papers', awardId: 'cstd-co-so' as AwardId };
const pdf = (...more: readonly number[]) => new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, ...more]);

async function freeze(subject: PaperSubject) {
  const facts = paperFacts(await record(), subject, desk.clock());
  return freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: pdf(facts.frozenAt % 251), anchors: [] } });
}

/** A ballot has been counted, and its record frozen. */
async function countRecord() {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  return must(await freeze({ kind: 'count-record', roundId: round.id }));
}

describe('sheets', () => {
  test('are printed while the meeting is prepared, and printed anew as a further version', async () => {
    for (const subject of [ballots, { kind: 'attendance-list' } as const]) {
      expect(must(await freeze(subject)).version).toBe(1);
      expect(must(await freeze(subject)).version).toBe(2);
      expect(newestPaper(await listPapers(desk.db, meetingId), subject)?.version).toBe(2);
    }
  });

  test('of a ballot stay as they are once it has opened; what was not printed before may be then', async () => {
    must(await freeze(ballots));
    await inSession();
    must((await elect()) as never);
    await open('cstd-co-so');
    expect(refusal(await freeze(ballots))).toEqual({ type: 'already-frozen' });
  });

  test('of a ballot that runs are numbered as it runs', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    const { facts } = must(await freeze(ballots));
    expect(facts).toMatchObject({ rows: round.rows.map(({ nominationId, number }) => ({ nominationId, number })) });
    expect(facts).toMatchObject({ copies: round.roll.present.length + 2 });
  });

  test('of an award that is decided have nobody on them', async () => {
    await countRecord();
    expect(refusal(await freeze(ballots))).toEqual({ type: 'nothing-to-vote' });
  });
});

describe('a scan', () => {
  test('is kept under its hash and makes the paper signed', async () => {
    const paper = await countRecord();
    expect(isSigned(paper)).toBe(false);
    const scanned = must(await attachScan(desk, { paperId: paper.id, name: 'BB kiểm phiếu.pdf', bytes: pdf(9, 9) }));
    expect(isSigned(scanned)).toBe(true);
    expect(scanned.scan?.name).toBe('BB kiểm phiếu.pdf');
    expect(await loadFile(desk.db, scanned.scan!.fileId)).toMatchObject({
      bytes: pdf(9, 9),
      mediaType: 'application/pdf',
    });
  });

  test('gives way to another only for a reason, which the journal keeps', async () => {
    const { id: paperId } = await countRecord();
    const attach = (reason?: string) =>
      attachScan(desk, {
        paperId,
        name: 'quét lại.png',
        bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]),
        ...(reason === undefined ? {} : { reason }),
      });
    must(await attach());
    expect(refusal(await attach())).toEqual({ type: 'required', field: 'reason' });
    expect(refusal(await attach('  '))).toEqual({ type: 'required', field: 'reason' });
    must(await attach('trang 2 bị mờ'));
    const entries = await desk.db.journal.toArray();
    expect(entries.filter(({ type }) => type === 'scan-attached').map(({ reason }) => reason)).toEqual([
      undefined,
      'trang 2 bị mờ',
    ]);
  });

  test('is a PDF, a JPEG or a PNG by its bytes, whatever it is called', async () => {
    const { id: paperId } = await countRecord();
    const bytes = new TextEncoder().encode('PK không phải bản quét');
    expect(refusal(await attachScan(desk, { paperId, name: 'a.pdf', bytes }))).toEqual({ type: 'not-a-scan' });
    const large = new Uint8Array(64 * 1024 * 1024 + 1);
    large.set(pdf());
    expect(refusal(await attachScan(desk, { paperId, name: 'a.pdf', bytes: large }))).toEqual({
      type: 'file-too-large',
      mebibytes: 64,
    });
  });
});

test('a certificate of somebody else signs only when somebody says that it is the signer’s', async () => {
  const paper = await countRecord();
  const [signer] = paper.facts.signers;
  const frozen = await loadFile(desk.db, paper.fileId);
  const signed = { paperId: paper.id, field: signer!.field, bytes: new Uint8Array([...frozen!.bytes, 7]) };
  expect(refusal(await attachSignature(desk, { ...signed, certificateName: 'Nguyễn Văn A' }))).toEqual({
    type: 'other-name',
    name: signer!.name,
    certificateName: 'Nguyễn Văn A',
  });
  const unaccented = signer!.name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D');
  expect(
    await attachSignature(desk, { ...signed, certificateName: `Ban QL - ${unaccented.toUpperCase()}` }),
  ).toMatchObject({
    ok: true,
  });
  const chair = paper.facts.signers[1]!;
  const next = { ...signed, field: chair.field, bytes: new Uint8Array([...signed.bytes, 8]), certificateName: 'B' };
  expect(await attachSignature(desk, { ...next, nameConfirmed: true })).toMatchObject({ ok: true });
});
