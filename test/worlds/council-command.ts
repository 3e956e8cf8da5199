import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#store/desk.ts';

/** A command that is no meeting's: given beside one, it leaves that one as it is. */
export interface CouncilCommand {
  /** Whoever sits here, chair and secretary only, or nobody once there is a council. */
  readonly by: 'anybody' | 'leaders' | 'nobody';
  readonly give: (desk: Desk) => Promise<Result<unknown, Refusal>>;
}

/** Does something to what another command has just made. */
export const thenWith = async <Value>(
  made: Result<Value, Refusal>,
  give: (value: Value) => Promise<Result<unknown, Refusal>>,
): Promise<Result<unknown, Refusal>> => (made.ok ? give(made.value) : made);
