import type { ClusterId, PledgeId } from '../ids.ts';
import type { CivilDate } from '../time.ts';
import type { KeptFile } from './paper-reference.ts';

/** The pledge (giao ước thi đua) that the units of a cluster sign together for a year. */
export interface Pledge {
  readonly id: PledgeId;
  readonly clusterId: ClusterId;
  readonly year: number;
  readonly place: string;
  /** Null until it is signed. */
  readonly signedOn: CivilDate | null;
  readonly terms: readonly string[];
  /** The signed sheet as scanned. */
  readonly scan: KeptFile | null;
}
