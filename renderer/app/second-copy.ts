import type { Bridge } from '#bridge/contract.ts';
import type { CouncilDatabase } from '#store/database.ts';
import { compareMirror, MirrorStopped, type MirrorContent } from '#store/mirror-reading.ts';
import { followWithMirror, type FollowerStart, type MirrorFollower } from '#store/mirror.ts';

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

/**
 * Compares the second copy with the database before anything is written, and lets it follow unless it knows more. A disk
 * that does not answer now is asked again by the follower; if its copy turns out to know more, the window begins anew and
 * asks.
 */
export async function openSecondCopy(db: CouncilDatabase, bridge: Bridge): Promise<SecondCopy> {
  const found = await Promise.race([look(db, bridge), new Promise<undefined>((late) => setTimeout(late, patience))]);
  if (found && (found.finding.type === 'ahead' || found.finding.type === 'other')) {
    return { type: 'asks', ahead: { ...found.finding, type: found.finding.type, files: found.end.files } };
  }
  return { type: 'follows', follower: followWithMirror(db, bridge, { found, onAhead: () => location.reload() }) };
}

/** How long a window waits for its disk before it opens without having compared. */
const patience = 5000;

async function look(db: CouncilDatabase, bridge: Bridge): Promise<FollowerStart['found']> {
  try {
    const end = await bridge.openMirror({});
    return end.ok ? { end: end.value, finding: await compareMirror(db, bridge, end.value) } : undefined;
  } catch (reason) {
    // A disk that does not answer is told by the copy itself once it should follow; a fault of ours is not swallowed.
    if (reason instanceof MirrorStopped) return undefined;
    throw reason;
  }
}
