import { useState, type DragEvent } from 'react';
import type { LinePath } from '#domain/scoring/criteria-edit.ts';

interface LineDragInput {
  /** Where the lines stand, from above. */
  readonly paths: readonly LinePath[];
  onDrop(this: void, from: LinePath, before: LinePath): void;
}

/** Lets a line be taken by its handle and put before or after another; where it would go is shown by a rule. */
export function useLineDrag({ paths, onDrop }: LineDragInput) {
  const [from, setFrom] = useState<LinePath | null>(null);
  const [goal, setGoal] = useState<{ readonly before: LinePath; readonly top: number } | null>(null);
  const end = (): void => {
    setFrom(null);
    setGoal(null);
  };
  const onDragStart = (event: DragEvent<HTMLElement>): void => {
    const path = paths[indexOf(rowOf(event.target))];
    if (!path) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', path.join('.'));
    setFrom(path);
  };
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    const row = rowOf(event.target);
    const path = paths[indexOf(row)];
    if (!from || !row || !path) return;
    event.preventDefault();
    const at = row.getBoundingClientRect();
    const isAfter = event.clientY > at.top + at.height / 2;
    const last = path.at(-1) ?? 0;
    const top = (isAfter ? at.bottom : at.top) - event.currentTarget.getBoundingClientRect().top;
    setGoal({ before: isAfter ? [...path.slice(0, -1), last + 1] : path, top });
  };
  const onDropped = (event: DragEvent<HTMLElement>): void => {
    event.preventDefault();
    if (from && goal) onDrop(from, goal.before);
    end();
  };
  return { top: goal?.top, handlers: { onDragStart, onDragOver, onDrop: onDropped, onDragEnd: end } };
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;

const indexOf = (row: HTMLElement | null): number => Number(row?.dataset['index'] ?? -1);
