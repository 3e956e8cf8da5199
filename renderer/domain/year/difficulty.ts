import type { ClusterId, DifficultyId, MeetingId, NomineeId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** Something done about a difficulty, on a day. */
export interface DifficultyStep {
  readonly on: CivilDate;
  readonly text: string;
}

/** A difficulty (khó khăn, vướng mắc) of a cluster with the solution proposed, followed until it has an end. */
export interface Difficulty {
  readonly id: DifficultyId;
  readonly clusterId: ClusterId;
  /** The cluster meeting at which it was raised; null where it came in otherwise. */
  readonly meetingId: MeetingId | null;
  /** The unit that raised it. */
  readonly raisedBy: NomineeId | null;
  readonly raisedOn: CivilDate;
  readonly text: string;
  readonly solution: string;
  /** Who sees to it. */
  readonly responsible: string;
  readonly dueOn: CivilDate | null;
  readonly steps: readonly DifficultyStep[];
  /** Null while it goes on. */
  readonly endedOn: CivilDate | null;
}
