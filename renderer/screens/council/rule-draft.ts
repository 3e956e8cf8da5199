import type { TypedShare, VoteManner } from '#components/vote-fields.tsx';
import { shareOf } from '#components/vote-fields.tsx';
import type { AwardId, NewId } from '#domain/ids.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { figureOf, type RuleEdit } from '#domain/rules/rule-change.ts';
import { shippedCatalogue } from '#store/shipped.ts';
import type { Editing } from './rule-edit-dialog.tsx';

/** What the dialog of a rule holds while it is typed; each kind of rule uses its own part. */
export interface RuleDraft {
  readonly share: TypedShare;
  readonly manner: VoteManner;
  readonly recused: 'stay' | 'leave';
  readonly substitutes: boolean;
  readonly decider: string;
  readonly vi: string;
  readonly en: string;
  readonly figure: number | null;
  readonly capOf: AwardId | '';
  readonly award: AwardId | '';
}

/** The awards of the catalogue that an edition has not taken up. */
export const awardsToAdd = ({ awards }: RuleBook) =>
  shippedCatalogue.awards.filter(({ id }) => awards.every((award) => award.id !== id));

/** The rule in hand as the dialog first shows it. */
export function draftOf(book: RuleBook, editing: Editing): RuleDraft {
  const empty: RuleDraft = {
    share: book.quorum.threshold,
    manner: { mode: 'ballot', base: 'all-members', writtenOpinions: 'counted' },
    recused: 'stay',
    substitutes: book.quorum.substitutesVote === true,
    decider: '',
    vi: '',
    en: '',
    figure: null,
    capOf: book.awards[0]?.id ?? '',
    award: awardsToAdd(book)[0]?.id ?? '',
  };
  if (editing.type !== 'rule') return empty;
  const { award, part } = editing;
  if (part.type === 'vote') {
    const { threshold, recusedStayInBase } = part.rule;
    return { ...empty, share: threshold, manner: part.rule, recused: recusedStayInBase ? 'stay' : 'leave' };
  }
  if (part.type === 'decider') return { ...empty, decider: award?.decider ?? '' };
  if (part.type === 'dossier') return { ...empty, ...part.rule.text };
  if (part.type !== 'condition') return empty;
  return { ...empty, ...part.rule.text, figure: figureOf(part.rule.check) };
}

/** What the dialog asks the store to write. */
export function editOf(editing: Editing, draft: RuleDraft, newId: NewId): RuleEdit {
  const text = { vi: draft.vi, en: draft.en };
  switch (editing.type) {
    case 'answer':
      return { type: 'answered', questionId: editing.questionId };
    case 'new-award':
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an empty list offers no id: the store refuses it
      return { type: 'award', awardId: draft.award as AwardId, catalogue: shippedCatalogue };
    case 'new-item':
      return { type: 'new-dossier-item', awardId: editing.award.id, id: newId<'dossier-item'>(), text };
    case 'new-condition': {
      const cap = draft.figure === null || draft.capOf === '' ? null : { percent: draft.figure, of: draft.capOf };
      return { type: 'new-condition', awardId: editing.award.id, id: newId<'condition'>(), text, cap };
    }
    default:
      return ruleEdit(editing, draft);
  }
}

function ruleEdit(
  { award, part }: Extract<Editing, { readonly type: 'rule' }>,
  { share, manner, recused, substitutes, decider, vi, en, figure }: RuleDraft,
): RuleEdit {
  const threshold = shareOf(share);
  if (part.type === 'condition') {
    return { type: 'condition', awardId: award?.id ?? null, conditionId: part.rule.id, text: { vi, en }, figure };
  }
  if (part.type === 'dossier' && award) {
    return { type: 'dossier-item', awardId: award.id, itemId: part.rule.id, text: { vi, en } };
  }
  if (part.type === 'quorum' || !award) return { type: 'quorum', threshold, substitutesVote: substitutes };
  if (part.type === 'decider') return { type: 'decider', awardId: award.id, decider };
  const { mode, base, writtenOpinions } = manner;
  return {
    type: 'vote',
    awardId: award.id,
    terms: { mode, threshold, base, writtenOpinions, recusedStayInBase: recused === 'stay' },
  };
}
