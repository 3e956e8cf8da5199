import type { Bridge } from '#bridge/contract.ts';
import type { CouncilDatabase } from '#store/database.ts';
import { compareMirror, MirrorStopped, type MirrorContent } from '#store/mirror-reading.ts';
import { followWithMirror, type MirrorFollower } from '#store/mirror.ts';

/** A second copy that knows of deeds which the database does not have: nothing is written until somebody decides. */
export interface CopyAhead {
  readonly type: 'ahead' | 'other';
  readonly content: MirrorContent;
  /** The papers that lie beside it, by the hash of their bytes. */
  readonly files: readonly string[];
}

/** The second copy of this window: following the database, waiting for a decision, or another window's. */
export type SecondCopy =
  | { readonly type: 'follows'; readonly follower: MirrorFollower }
  | { readonly type: 'asks'; readonly ahead: CopyAhead }
  | { readonly type: 'elsewhere' };

/** Compares the second copy with the database before anything is written, and lets it follow unless it knows more. */
export async function openSecondCopy(db: CouncilDatabase, bridge: Bridge): Promise<SecondCopy> {
  const ahead = await aheadOf(db, bridge);
  return ahead ? { type: 'asks', ahead } : { type: 'follows', follower: followWithMirror(db, bridge) };
}

async function aheadOf(db: CouncilDatabase, bridge: Bridge): Promise<CopyAhead | undefined> {
  try {
    const end = await bridge.openMirror({});
    if (!end.ok) return undefined;
    const finding = await compareMirror(db, bridge, end.value);
    if (finding.type !== 'ahead' && finding.type !== 'other') return undefined;
    return { ...finding, files: end.value.files };
  } catch (reason) {
    // A disk that does not answer is told by the copy itself once it should follow; a fault of ours is not swallowed.
    if (reason instanceof MirrorStopped) return undefined;
    throw reason;
  }
}
