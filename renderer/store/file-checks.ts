import type { DataFinding } from '#domain/invariants/data-finding.ts';
import { placeOf } from '#domain/invariants/place.ts';
import type { FileId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Records } from '#domain/records.ts';
import { beginsWith, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';

type FileCheck = () => Promise<readonly DataFinding[]>;

/** The stored bytes, one file or paper a step: each file under its own hash, each signature after what it signs. */
export const fileChecks = (
  db: CouncilDatabase,
  { papers }: Records,
  files: readonly FileId[],
): readonly FileCheck[] => {
  const paperByFile = new Map(papers.flatMap((paper) => filesOf(paper).map((id) => [id, paper] as const)));
  return [
    ...files.map((id) => () => changedFile(db, id, paperByFile.get(id))),
    ...papers.filter(({ signatures }) => signatures.length > 0).map((paper) => () => brokenSignatures(db, paper)),
  ];
};

const signedFiles = ({ fileId, signatures }: Paper): readonly FileId[] => [
  fileId,
  ...signatures.map((one) => one.fileId),
];
const filesOf = (paper: Paper): readonly FileId[] => [
  ...signedFiles(paper),
  ...(paper.scan ? [paper.scan.fileId] : []),
];

async function changedFile(
  db: CouncilDatabase,
  name: FileId,
  paper: Paper | undefined,
): Promise<readonly DataFinding[]> {
  const bytes = (await db.files.get(name))?.bytes;
  const found = bytes && sha256Hex(bytes);
  if (found === undefined || found === name) return [];
  const place = paper
    ? placeOf('papers', paper)
    : ({ table: 'files', key: name, meetingId: null, paperId: null } as const);
  return [{ type: 'file-changed', ...place, name, found }];
}

/** A signature is appended to what was signed before: bytes that begin otherwise are of another paper. */
async function brokenSignatures(db: CouncilDatabase, paper: Paper): Promise<readonly DataFinding[]> {
  const chain = signedFiles(paper);
  const stored = await db.files.bulkGet([...chain]);
  return paper.signatures.flatMap(({ certificateName }, index): readonly DataFinding[] => {
    const [before, after] = [stored[index]?.bytes, stored[index + 1]?.bytes];
    // A file that is gone is told among the references.
    if (!before || !after || (after.length > before.length && beginsWith(after, before))) return [];
    return [{ type: 'signature-breaks-file', ...placeOf('papers', paper), signer: certificateName }];
  });
}
