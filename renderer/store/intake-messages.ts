import type { Actor } from '#domain/actor.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import type { Commit } from './database.ts';
import type { PlannedList } from './register-intake.ts';

/** What the window asks the worker that takes lists in. */
export interface IntakeRequest {
  readonly database: string;
  readonly actor: Actor;
  readonly appVersion: string;
  readonly at: Instant;
  readonly list: PlannedList;
}

/** What it answers. */
export type IntakeAnswer =
  | { readonly type: 'progress'; readonly written: number }
  | { readonly type: 'done'; readonly result: Result<number, Refusal>; readonly commits: readonly Commit[] };
