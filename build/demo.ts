import 'fake-indexeddb/auto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawPaper } from '#documents/paper.ts';
import { signPaper } from '#documents/signing.ts';
import type { NewId } from '#domain/ids.ts';
import { currentFile, isSheet, nextSigner, type Paper } from '#domain/papers/paper.ts';
import type { Instant } from '#domain/time.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { journalLines } from '#store/journal-line.ts';
import { attachSignature, loadFile } from '#store/papers.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import packageFacts from '../package.json' with { type: 'json' };
import { makeCertificate } from './demo-certificate.ts';
import { readPaperFonts } from './paper-fonts.ts';
import { must, playMeeting } from './play-meeting.ts';

/*
 * Plays the small sample's meeting without a window, through the real rules, store and documents, and writes its papers,
 * the same signed by two people each, and the journal. Clock and ids count up, so two runs give the same unsigned bytes.
 */

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('npm run demo -- --out DIR');
  process.exit(2);
}
const out = values.out;
const fonts = readPaperFonts();
const password = 'mat-khau-mau';

await mkdir(out, { recursive: true });
const desk = await openDesk();
const papers = await playMeeting(desk, (facts) => drawPaper(facts, fonts), say);
for (const { name, paper } of namedPapers(papers)) {
  await writeFile(join(out, `${name}.pdf`), await bytesOf(paper));
  if (isSheet(paper.subject)) {
    say(`wrote ${name}.pdf`);
    continue;
  }
  const signed = await signByAll(paper);
  await writeFile(join(out, `${name}.signed.pdf`), await bytesOf(signed));
  say(`wrote ${name}.pdf and ${name}.signed.pdf, ${signed.signatures.length} signatures`);
}
await writeJournal();

async function openDesk(): Promise<Desk> {
  const newId = countingIds();
  let ticks = 0;
  const db = must(await openCouncilDatabase('demo', newId));
  return {
    db,
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' },
    appVersion: packageFacts.version,
    clock: () => (Date.UTC(2026, 11, 15, 1) + 1000 * (ticks += 1)) as Instant,
    newId,
  };
}

function countingIds(): NewId {
  let count = 0;
  return () => `de30de30-0000-4000-8000-${String((count += 1)).padStart(12, '0')}` as never;
}

/** Ballots and count records are numbered as they were voted, lists as papers order their awards. */
function namedPapers(all: readonly Paper[]): readonly { readonly name: string; readonly paper: Paper }[] {
  const numbered = (kind: Paper['subject']['kind'], stem: string) =>
    all
      .filter(({ subject }) => subject.kind === kind)
      .map((paper, index) => ({ name: `${stem}-${String(index + 1).padStart(2, '0')}`, paper }));
  const only = (kind: Paper['subject']['kind'], name: string) =>
    all.filter(({ subject }) => subject.kind === kind).map((paper) => ({ name, paper }));
  return [
    ...only('attendance-list', 'danh-sach-du-hop'),
    ...numbered('ballot-papers', 'phieu-bau'),
    ...only('minutes', 'bien-ban-hop'),
    ...numbered('count-record', 'bien-ban-kiem-phieu'),
    ...numbered('award-list', 'danh-sach-de-nghi'),
  ];
}

/** Everybody whose turn it is signs with a certificate made on the spot: an exercise, never an official signature. */
async function signByAll(paper: Paper): Promise<Paper> {
  const signer = nextSigner(paper);
  if (!signer) return paper;
  const at = desk.clock();
  const day = 86_400_000;
  const certificate = await makeCertificate({
    name: signer.name,
    password,
    from: new Date(at - day),
    to: new Date(at + 365 * day),
  });
  const { bytes, certificateName } = must(
    await signPaper({
      bytes: await bytesOf(paper),
      anchors: paper.anchors,
      field: signer.field,
      certificate: { bytes: certificate, password },
      label: { part: signer.part, name: signer.name, at },
      font: fonts.regular,
    }),
  );
  const signed = await attachSignature(desk, { paperId: paper.id, field: signer.field, certificateName, bytes });
  return signByAll(must(signed));
}

async function bytesOf(paper: Paper): Promise<Uint8Array> {
  const file = await loadFile(desk.db, currentFile(paper));
  if (!file) throw new Error(`The bytes of paper ${paper.id} are gone`);
  return file.bytes;
}

async function writeJournal(): Promise<void> {
  const { entries, parts } = await readJournal(desk.db);
  await writeFile(join(out, 'nhat-ky.jsonl'), `${journalLines(entries, parts).join('\n')}\n`);
  const { state, missing } = replay(entries, parts);
  const rebuilt = stateHash(state);
  if (missing.length > 0 || rebuilt !== stateHash(await storedState(desk.db)))
    throw new Error('The journal does not rebuild the database');
  say(`wrote nhat-ky.jsonl, ${entries.length} entries; state ${rebuilt.slice(0, 16)} rebuilt from them`);
}

function say(line: string): void {
  console.log(line);
}
