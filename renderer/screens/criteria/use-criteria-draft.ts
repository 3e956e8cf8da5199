import { useCallback, useEffect, useRef, useState } from 'react';
import type { LinePath } from '#domain/scoring/criteria-edit.ts';
import { placesAfter, placesKept, stoodStill, type PlacesAfter } from '#domain/scoring/criteria-follow.ts';
import { withEnd } from '#domain/scoring/criteria-sums.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { editCriteria, loadCriteriaSets } from '#store/criteria-sets.ts';
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

/** What of it was typed and not taken, and how often the lines under it went elsewhere. */
type Typed = Pick<CriteriaDraft, 'kept' | 'moves'>;

/** Holds a draft over its record: the next key finds what the one before did, however slow the disk is. */
export function useCriteriaDraft(stored: CriteriaSet): CriteriaDraft {
  const desk = useDesk();
  const { error: untold, run } = useCommand('each');
  const { error, give } = useDeed(criteriaDeeds, 'each');
  const [shown, setShown] = useState(stored);
  const [typed, setTyped] = useState<Typed>({ kept: new Map(), moves: 0 });
  const latest = useRef(stored);
  const newest = useRef(stored);
  const underWay = useRef(0);
  const follow = (after: CriteriaSet, places: PlacesAfter): void => {
    const isMoved = !stoodStill(latest.current.criteria, places);
    latest.current = after;
    setShown(after);
    setTyped((now) => {
      const kept = textsAfter(now.kept, places, after.criteria);
      return kept === now.kept && !isMoved ? now : { kept, moves: now.moves + Number(isMoved) };
    });
  };
  const takeUp = async (): Promise<void> => {
    const read = newest.current;
    const standing = (await loadCriteriaSets(desk.db)).find(({ id }) => id === read.id);
    // Where it was read before the last edit was written, or another edit is under way, it is read again soon.
    if (underWay.current > 0 || newest.current !== read || JSON.stringify(standing) !== JSON.stringify(read)) return;
    follow(read, placesKept(latest.current.criteria, read.criteria));
  };
  useEffect(() => {
    newest.current = stored;
    void takeUp();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- taken up when another is read, however it is taken up
  }, [stored]);
  const keep = useCallback((path: LinePath, box: LineBox, text: string | null): void => {
    setTyped((now) => {
      const kept = withText(now.kept, { path, box }, text);
      return kept === now.kept ? now : { ...now, kept };
    });
  }, []);
  const store = async (edit: DraftEdit, told: Said | undefined): Promise<void> => {
    const command = () => editCriteria(desk, { id: stored.id, edit });
    underWay.current += 1;
    await (told ? give(command, told) : run(command));
    underWay.current -= 1;
    // What was refused is not there.
    await takeUp();
  };
  return {
    set: shown,
    error: untold ?? error,
    ...typed,
    keep,
    edit: (change, told) => {
      const edit: DraftEdit = (set) => withEnd(set, change(set));
      follow(edit(latest.current), placesAfter(latest.current, edit));
      void store(edit, told);
      return latest.current;
    },
  };
}
