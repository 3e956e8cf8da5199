import { useCallback, useEffect, useRef, useState } from 'react';
import type { LinePath } from '#domain/scoring/criteria-edit.ts';
import { placesAfter, placesKept, stoodStill, type PlacesAfter } from '#domain/scoring/criteria-follow.ts';
import { withEnd } from '#domain/scoring/criteria-sums.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { editCriteria } from '#store/criteria-sets.ts';
import type { Said } from '#words/bilingual.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import { textsAfter, withText, type KeptTexts, type LineBox } from './kept-texts.ts';

/** An edit of a draft: pure, so that what is shown at once and what is stored a moment later are the same. */
export type DraftEdit = (set: CriteriaSet) => CriteriaSet;

/** A draft in the hands of whoever edits it. */
export interface CriteriaDraft {
  /** With every edit so far, whether it is stored already or not. */
  readonly set: CriteriaSet;
  readonly error: string | undefined;
  /** Texts that were not taken: they stay with their lines, and it is not published before they are put right. */
  readonly kept: KeptTexts;
  /** How often its lines went elsewhere. */
  readonly moves: number;
  /** Holds a text that was not taken; null once there is none any more. */
  keep(this: void, path: LinePath, box: LineBox, text: string | null): void;
  /** Edits it, and gives what it is then; with a sentence, the edit is told with its way back. */
  edit(this: void, edit: DraftEdit, told?: Said): CriteriaSet;
}

/** Holds a draft over its record: the next key finds what the one before did, however slow the disk is. */
export function useCriteriaDraft(stored: CriteriaSet): CriteriaDraft {
  const desk = useDesk();
  const { error: untold, run } = useCommand('each');
  const { error, give } = useDeed(criteriaDeeds, 'each');
  const [ahead, setAhead] = useState<CriteriaSet | null>(null);
  const [typed, setTyped] = useState<{ readonly kept: KeptTexts; readonly moves: number }>({
    kept: new Map(),
    moves: 0,
  });
  const latest = useRef(stored);
  const newest = useRef(stored);
  const underWay = useRef(0);
  const isTold = useRef(false);
  const follow = (after: CriteriaSet, places: PlacesAfter): void => {
    const isMoved = !stoodStill(latest.current.criteria, places);
    latest.current = after;
    setTyped(({ kept, moves }) => ({
      kept: textsAfter(kept, places, after.criteria),
      moves: moves + Number(isMoved),
    }));
  };
  const takeStored = (set: CriteriaSet): void => follow(set, placesKept(latest.current.criteria, set.criteria));
  useEffect(() => {
    isTold.current = true;
    newest.current = stored;
    if (underWay.current > 0) return;
    takeStored(stored);
    setAhead(null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- taken when another is stored, however it is taken
  }, [stored]);
  const keep = useCallback((path: LinePath, box: LineBox, text: string | null): void => {
    setTyped(({ kept, moves }) => ({ kept: withText(kept, { path, box }, text), moves }));
  }, []);
  const store = async (edit: DraftEdit, told: Said | undefined): Promise<void> => {
    const command = () => editCriteria(desk, { id: stored.id, edit });
    underWay.current += 1;
    isTold.current = false;
    const done = await (told ? give(command, told) : run(command));
    underWay.current -= 1;
    if (underWay.current > 0) return;
    // What was refused is not there; what was stored may have been told before it was answered for.
    if (!done || isTold.current) setAhead(null);
    if (!done) takeStored(newest.current);
  };
  return {
    set: ahead ?? stored,
    error: untold ?? error,
    ...typed,
    keep,
    edit: (change, told) => {
      const edit: DraftEdit = (set) => withEnd(set, change(set));
      follow(edit(latest.current), placesAfter(latest.current, edit));
      setAhead(latest.current);
      void store(edit, told);
      return latest.current;
    },
  };
}
