import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { ruleBookOn, type Award, type DossierItem, type RuleBook } from '../rules/rule-book.ts';
import type { Attachment } from './attachment.ts';

/** One piece that a nomination's dossier needs, with what came in for it. */
export interface ChecklistLine {
  readonly item: DossierItem;
  readonly attachments: readonly Attachment[];
  /** Asked for and not there; a piece that is asked for only where there is one is never missing. */
  readonly missing: boolean;
}

/** The dossier of a nomination against the checklist of its award, and what came in besides. */
export interface Checklist {
  readonly lines: readonly ChecklistLine[];
  readonly besides: readonly Attachment[];
  /** How many pieces are missing; null where the edition of the day of receipt keeps no checklist. */
  readonly missing: number | null;
}

/** The award of a nomination by the edition of the day on which its file came in. */
export const awardOfFile = (books: readonly RuleBook[], nomination: Nomination): Award | undefined =>
  ruleBookOn(books, nomination.receivedOn)?.awards.find(({ id }) => id === nomination.awardId);

/** Holds what came in for a nomination against the checklist of its award. */
export function checklistOf(
  books: readonly RuleBook[],
  nomination: Nomination,
  nominee: Nominee,
  attachments: readonly Attachment[],
): Checklist {
  const dossier = awardOfFile(books, nomination)?.dossier;
  const items = (dossier ?? []).filter(
    ({ recipients, occasions }) =>
      (recipients?.includes(nominee.kind) ?? true) && (occasions?.includes(nomination.occasion) ?? true),
  );
  const lines = items.map((item) => {
    const own = attachments.filter((attachment) => attachment.item === item.id);
    return { item, attachments: own, missing: own.length === 0 && item.ifAny !== true };
  });
  const known = new Set(items.map(({ id }) => id));
  return {
    lines,
    besides: attachments.filter(({ item }) => item === null || !known.has(item)),
    missing: dossier ? lines.filter(({ missing }) => missing).length : null,
  };
}
