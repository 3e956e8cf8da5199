import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import type { DrawnPaper } from './render.ts';

/** Why a paper could not be drawn. */
export type DrawFailure =
  /** The letter lacks these characters; the name or sentence with them must be typed otherwise. */
  | { readonly type: 'glyphs-missing'; readonly codePoints: readonly number[] }
  /** Nothing was heard for a minute; the worker was ended. */
  | { readonly type: 'worker-silent' }
  | { readonly type: 'worker-failed'; readonly message: string }
  | { readonly type: 'cancelled' };

/** A paper is asked for by its facts; a definition never crosses. */
export interface DrawRequest {
  readonly job: number;
  readonly kind: DrawnFacts['kind'];
  readonly facts: DrawnFacts;
}

/** What the drawing worker answers: progress any number of times, then one ending. */
export type DrawAnswer =
  | { readonly job: number; readonly type: 'progress'; readonly share: number }
  | ({ readonly job: number; readonly type: 'done' } & DrawnPaper)
  | { readonly job: number; readonly type: 'failed'; readonly failure: DrawFailure };
