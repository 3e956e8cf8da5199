import type { AwardId, MovementId, NomineeId, RegistrationId } from '../ids.ts';
import type { CivilDate } from '../time.ts';
import type { PaperReference } from './paper-reference.ts';

/** What a unit takes upon itself at the start of a year: titles aimed at, targets, movements joined, its action plan. */
export interface Registration {
  readonly id: RegistrationId;
  readonly nomineeId: NomineeId;
  readonly year: number;
  readonly registeredOn: CivilDate;
  readonly awardIds: readonly AwardId[];
  readonly targets: readonly string[];
  readonly movementIds: readonly MovementId[];
  /** Kế hoạch, chương trình hành động; null while it has not come in. */
  readonly actionPlan: PaperReference | null;
}
