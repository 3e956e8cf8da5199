import { useEffect, useRef, useState } from 'react';
import { withEnd } from '#domain/scoring/criteria-sums.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { editCriteria } from '#store/criteria-sets.ts';
import type { Said } from '#words/bilingual.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';

/** An edit of a draft: pure, so that what is shown at once and what is stored a moment later are the same. */
export type DraftEdit = (set: CriteriaSet) => CriteriaSet;

/** A draft in the hands of whoever edits it. */
export interface CriteriaDraft {
  /** With every edit so far, whether it is stored already or not. */
  readonly set: CriteriaSet;
  readonly error: string | undefined;
  /** Edits it, and gives what it is then; with a sentence, the edit is told with its way back. */
  edit(this: void, edit: DraftEdit, told?: Said): CriteriaSet;
}

/** Holds a draft over its record: the next key finds what the one before did, however slow the disk is. */
export function useCriteriaDraft(stored: CriteriaSet): CriteriaDraft {
  const desk = useDesk();
  const { error: untold, run } = useCommand('each');
  const { error, give } = useDeed(criteriaDeeds, 'each');
  const [ahead, setAhead] = useState<CriteriaSet | null>(null);
  const latest = useRef(stored);
  const newest = useRef(stored);
  const underWay = useRef(0);
  const isTold = useRef(false);
  useEffect(() => {
    isTold.current = true;
    newest.current = stored;
    if (underWay.current > 0) return;
    latest.current = stored;
    setAhead(null);
  }, [stored]);
  const keep = async (edit: DraftEdit, told: Said | undefined): Promise<void> => {
    const command = () => editCriteria(desk, { id: stored.id, edit });
    underWay.current += 1;
    isTold.current = false;
    const done = await (told ? give(command, told) : run(command));
    underWay.current -= 1;
    if (underWay.current > 0) return;
    // What was refused is not there; what was stored may have been told before it was answered for.
    if (!done || isTold.current) setAhead(null);
    if (!done) latest.current = newest.current;
  };
  return {
    set: ahead ?? stored,
    error: untold ?? error,
    edit: (change, told) => {
      const edit: DraftEdit = (set) => withEnd(set, change(set));
      latest.current = edit(latest.current);
      setAhead(latest.current);
      void keep(edit, told);
      return latest.current;
    },
  };
}
