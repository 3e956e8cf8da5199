import type { AwardId, RuleBookId } from '../ids.ts';
import type { Occasion } from '../nominations/nomination.ts';
import type { CheckReach, ConditionCheck } from './condition-check.ts';
import type { Threshold } from './threshold.ts';
import { inForceOn, type CivilDate } from '../time.ts';

/** How sure a rule is: read in the law, filled in by this council, or only a custom proposed by the product. */
export type Grade = 'law' | 'local' | 'default';

/** Where a rule comes from, shown and printed with it. */
export interface Sourced {
  readonly grade: Grade;
  /** The article, in Vietnamese as papers cite it; empty where a custom has none. */
  readonly source: string;
  /** What nobody has read yet, as it is asked of the province or settled by the council; the rule is a custom until then. */
  readonly ask?: Bilingual;
}

/** Of whom a share is taken: all members, those present, papers issued, valid papers. */
export type VoteBase = 'all-members' | 'present' | 'issued' | 'valid';

/** How a vote is taken: by hands or by ballot, as the rules say of an award; in writing where nobody meets. */
export type VoteMode = 'hands' | 'ballot' | 'circulation';

/** How one award is put to the vote. */
export interface VoteRule extends Sourced {
  readonly mode: VoteMode;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  /** Whether a recused member stays in a base of all members; where the law fixes the base, he does. */
  readonly recusedStayInBase: boolean;
  readonly writtenOpinions: 'counted' | 'not-counted';
}

/** A condition of an award, with what the law or custom says of it. */
export interface Condition extends Sourced {
  readonly id: string;
  readonly text: Bilingual;
  /** How it is looked up in what is recorded; without it the council judges on the file. */
  readonly check?: ConditionCheck;
}

/** A condition of every award of an edition, or of those it reaches. */
export type CommonCondition = Condition & CheckReach;

/** A piece that the dossier of an award needs (thành phần hồ sơ), with what the law or custom says of it. */
export interface DossierItem extends Sourced {
  readonly id: string;
  readonly text: Bilingual;
  /** Asked only of these recipients; absent where of all. */
  readonly recipients?: Award['recipients'];
  /** Asked only on these occasions; absent where on all. */
  readonly occasions?: readonly Occasion[];
  /** Only where the nominee has such a thing (nếu có): never counted as missing. */
  readonly ifAny?: true;
}

/** One thing said in both languages of the screen. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Who awards: the council only proposes. */
export interface Decider {
  readonly id: string;
  /** As sentences name him: Trưởng Ban; Chủ tịch Ủy ban nhân dân tỉnh. */
  readonly name: Bilingual;
  /** Conclusion of the minutes: the head of the Authority decides himself or submits to another. */
  readonly route: 'own-decision' | 'submit';
}

/** The money that goes with an award, in hundredths of the base salary (lương cơ sở); null for whom it is not given. */
export interface Reward extends Sourced {
  readonly person: number | null;
  readonly collective: number | null;
}

/** Something about a whole edition that nobody has read yet. */
export interface Question {
  readonly id: string;
  readonly text: Bilingual;
}

/** An award of a rule book: a title or a form, its recipients, conditions, decider and vote. */
export interface Award {
  readonly id: AwardId;
  readonly class: 'title' | 'form';
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly recipients: readonly ('person' | 'collective' | 'enterprise')[];
  readonly decider: string;
  /** By which document he decides: read in the law, or typed by the council; absent where nobody read one. */
  readonly deciderRule?: Sourced;
  /** Absent where an edition was kept before rewards were. */
  readonly reward?: Reward;
  /** Votes run from lower to higher: the smaller goes first. */
  readonly voteOrder: number;
  /** Papers list from higher to lower (NĐ 152/2025, Điều 29.5): the smaller stands first. */
  readonly paperOrder: number;
  /** The awards that the same nominee must hold on the same list. */
  readonly dependsOn: readonly AwardId[];
  readonly conditions: readonly Condition[];
  /** What its dossier consists of; absent in an edition that was kept before checklists were. */
  readonly dossier?: readonly DossierItem[];
  readonly vote: VoteRule;
}

/** One dated edition of the rules under which a council meets; an old meeting keeps its own. */
export interface RuleBook {
  readonly id: RuleBookId;
  readonly name: Bilingual;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly citations: readonly string[];
  readonly quorum: Sourced & {
    readonly threshold: Threshold;
    /** The council's statute lets whoever sits for an absent member vote for him; without it a substitute listens. */
    readonly substitutesVote?: true;
  };
  readonly deciders: readonly Decider[];
  readonly awards: readonly Award[];
  /** Why a file is judged by the edition of the day on which it came in; a custom where the edition says nothing. */
  readonly filing?: Sourced & { readonly text: Bilingual };
  /** What holds for all awards; an award that words one of them itself keeps its own. */
  readonly common?: readonly CommonCondition[];
  /** The edition it was made from on this laptop; absent in those that ship. */
  readonly madeFrom?: RuleBookId;
  /** What is still to be asked about the edition as a whole. */
  readonly asks?: readonly Question[];
}

/** Awards that an edition may take up when the council needs them, with whoever decides them. */
export interface Catalogue {
  readonly deciders: readonly Decider[];
  readonly awards: readonly Award[];
}

/** The edition in force on a day: votes ask by the meeting's day, conditions by the day the file was received. */
export const ruleBookOn = (books: readonly RuleBook[], day: CivilDate): RuleBook | undefined =>
  books.find((book) => inForceOn(book, day));

/** An award of this edition; one that the edition lacks is a broken reference. */
export function awardOf(book: RuleBook, id: AwardId): Award {
  const award = book.awards.find((candidate) => candidate.id === id);
  if (!award) throw new Error(`Rule book ${book.id} has no award ${id}`);
  return award;
}

/** The award of a nomination, by the rules of the day on which its file came in, else by whatever edition knows it. */
export const awardAmong = (
  books: readonly RuleBook[],
  { awardId, receivedOn }: { readonly awardId: AwardId; readonly receivedOn: CivilDate },
): Award | undefined =>
  [ruleBookOn(books, receivedOn), ...books].flatMap((book) => book?.awards ?? []).find(({ id }) => id === awardId);

/** The decider of an award in this edition. */
export function deciderOf(book: RuleBook, award: Award): Decider {
  const decider = book.deciders.find((candidate) => candidate.id === award.decider);
  if (!decider) throw new Error(`Rule book ${book.id} has no decider ${award.decider}`);
  return decider;
}
