import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import {
  addLine,
  indentLine,
  lineAt,
  moveLine,
  outdentLine,
  removeLine,
  type LineEdit,
  type LinePath,
} from '#domain/scoring/criteria-edit.ts';
import { renumbered } from '#domain/scoring/criteria-numbers.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { said } from '#words/bilingual.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import type { CriteriaDraft } from './use-criteria-draft.ts';

/** What can be done with the line in hand, by its button or its key. */
export type LineMove = 'leaf' | 'group' | 'up' | 'down' | 'indent' | 'outdent' | 'remove' | 'renumber';

/** The keys of what is done with a line: those with Alt also answer in a field. */
export const lineKeys: Readonly<Record<Exclude<LineMove, 'renumber'>, string>> = {
  leaf: 'Insert',
  group: 'Shift+Insert',
  up: 'Alt+ArrowUp',
  down: 'Alt+ArrowDown',
  indent: 'Alt+ArrowRight',
  outdent: 'Alt+ArrowLeft',
  remove: 'Alt+Delete',
};

const moves: Readonly<
  Record<
    Exclude<LineMove, 'leaf' | 'group' | 'renumber'>,
    (set: CriteriaSet, path: LinePath) => LineEdit<CriteriaSet> | undefined
  >
> = {
  up: (set, path) => moveLine(set, path, -1),
  down: (set, path) => moveLine(set, path, 1),
  indent: indentLine,
  outdent: outdentLine,
  remove: removeLine,
};

/** The line in hand: where it stands, and how it is gone to. */
export interface LineInHand {
  readonly path: LinePath | null;
  /** Goes to a line, with the focus. */
  goTo(this: void, path: LinePath): void;
}

/** Does something with the line in hand, which stays in hand where it goes; by its keys only while lines are in sight. */
export function useLineMoves(draft: CriteriaDraft, hand: LineInHand, inSight: boolean): (move: LineMove) => void {
  const words = useWords(criteriaSetWords);
  const move = (what: LineMove): void => {
    // What is being typed into the line is stored first: it is about the place where the line still stands.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (what === 'renumber') return void draft.edit(renumbered);
    const { path } = hand;
    const apply = (set: CriteriaSet): LineEdit<CriteriaSet> | undefined => {
      if (what === 'leaf' || what === 'group')
        return addLine(set, path && lineAt(set.criteria, path) ? path : null, what);
      return path && lineAt(set.criteria, path) ? moves[what](set, path) : undefined;
    };
    place(draft, hand, apply, what === 'remove');
  };
  const byKey = (what: LineMove) => (inSight ? () => move(what) : undefined);
  useHotkey(lineKeys.up, words.key.up, byKey('up'));
  useHotkey(lineKeys.down, words.key.down, byKey('down'));
  useHotkey(lineKeys.indent, words.key.indent, byKey('indent'));
  useHotkey(lineKeys.outdent, words.key.outdent, byKey('outdent'));
  useHotkey(lineKeys.remove, words.key.remove, byKey('remove'));
  // In a field of the table the table itself answers to them.
  useHotkey(lineKeys.leaf, words.key.leaf, byKey('leaf'));
  useHotkey(lineKeys.group, words.key.group, byKey('group'));
  return move;
}

/** Takes lines elsewhere as an edit says, and goes where the line in hand then stands. */
export function place(
  draft: CriteriaDraft,
  hand: LineInHand,
  apply: (set: CriteriaSet) => LineEdit<CriteriaSet> | undefined,
  isGone = false,
): void {
  const first = apply(draft.set);
  if (!first) return hand.path ? hand.goTo(hand.path) : undefined;
  const code = hand.path ? (lineAt(draft.set.criteria, hand.path)?.code ?? '') : '';
  draft.edit(
    (set) => apply(set)?.set ?? set,
    isGone ? said(criteriaSetWords, (told) => told.lineRemoved(code)) : undefined,
  );
  hand.goTo(first.path);
}
