import type { NomineeId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { readMark, type MarkTextRefusal } from '#domain/scoring/mark-text.ts';
import { notationOf, parseFigure, type FigureRefusal } from '#domain/year/indicator-figure.ts';
import { figureKind, type FigureEntry, type FigurePart, type MarkEntry } from './stage-rows.ts';

/** Why a block out of a spreadsheet was not taken: all of it or nothing is. */
export type BlockRefusal<Why> =
  | { readonly type: 'past-rows' | 'past-columns'; readonly size: number; readonly room: number }
  /** Its place in the block, from 1. */
  | { readonly type: 'unread'; readonly row: number; readonly code: string; readonly why: Why };

/** A box of the grid on which a cell of the block comes to lie. */
export interface MarkTarget {
  readonly nomineeId: NomineeId;
  readonly leaf: Criterion;
}

type Block = readonly (readonly string[])[];

/**
 * Lays marks from the box in hand on, the room being the boxes below and beside it; an empty cell empties its box. What
 * is reckoned stays as it is: a cell over it must be empty, or say that the criterion does not apply.
 */
export function placeMarks(
  block: Block,
  room: readonly (readonly MarkTarget[])[],
  stage: Stage,
  step: number,
): Result<readonly MarkEntry[], BlockRefusal<MarkTextRefusal>> {
  return placed(block, room, (typed, { nomineeId, leaf }) => {
    const read = readMark(leaf, typed, step);
    if (!read.ok) return read;
    const stays = leaf.rule?.type === 'quantitative' && read.value === null;
    return ok(stays ? [] : [{ nomineeId, stage, code: leaf.code, mark: read.value }]);
  });
}

/** A box of figures. */
export interface FigureTarget extends MarkTarget {
  readonly part: FigurePart;
}

/** Lays figures from the box in hand on. */
export function placeFigures(
  block: Block,
  room: readonly (readonly FigureTarget[])[],
  stage: Stage,
): Result<readonly FigureEntry[], BlockRefusal<FigureRefusal>> {
  const notation = notationOf(block.flat());
  return placed(block, room, (typed, { nomineeId, leaf, part }) => {
    const read = parseFigure(figureKind(leaf), typed, notation);
    return read.ok ? ok([{ nomineeId, stage, code: leaf.code, part, value: read.value }]) : read;
  });
}

function placed<Target extends MarkTarget, Entry, Why>(
  block: Block,
  room: readonly (readonly Target[])[],
  read: (typed: string, target: Target) => Result<readonly Entry[], Why>,
): Result<readonly Entry[], BlockRefusal<Why>> {
  const width = Math.max(...block.map((row) => row.length));
  const columns = room[0]?.length ?? 0;
  if (width > columns) return err({ type: 'past-columns', size: width, room: columns });
  if (block.length > room.length) return err({ type: 'past-rows', size: block.length, room: room.length });
  const entries: Entry[] = [];
  for (const [row, targets] of room.slice(0, block.length).entries()) {
    for (const [column, target] of targets.slice(0, width).entries()) {
      const taken = read(block[row]?.[column] ?? '', target);
      if (!taken.ok) return err({ type: 'unread', row: row + 1, code: target.leaf.code, why: taken.error });
      entries.push(...taken.value);
    }
  }
  return ok(entries);
}
