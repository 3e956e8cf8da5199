import type { GuidanceLetter } from '../dossiers/guidance-letter.ts';
import { opinionState, type OpinionLetter, type OpinionState } from '../dossiers/opinion-letter.ts';
import type { NomineeId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import type { CivilDate, Instant } from '../time.ts';
import { letterSymbol, signedAuthorityFacts, type AuthorityFacts, type PaperHead } from './authority-facts.ts';
import type { AwardFacts } from './facts.ts';

/** Everything the letter of guidance says (Công văn hướng dẫn); drawn anew whenever it is asked for. */
export interface GuidanceLetterFacts extends AuthorityFacts {
  readonly kind: 'guidance-letter';
  readonly to: readonly string[];
  readonly paragraphs: readonly string[];
  /** From the higher award to the lower. */
  readonly deadlines: readonly (AwardFacts & { readonly on: CivilDate })[];
}

/** Everything a letter says that asks an agency about enterprises (Công văn lấy ý kiến). */
export interface OpinionLetterFacts extends AuthorityFacts {
  readonly kind: 'opinion-letter';
  readonly agency: string;
  readonly dueOn: CivilDate;
  readonly enterprises: readonly { readonly name: string; readonly taxCode: string; readonly zone: string }[];
}

/** What all agencies said of the year's enterprises (Bảng tổng hợp ý kiến), as the submission cites it. */
export interface OpinionTableFacts extends AuthorityFacts {
  readonly kind: 'opinion-table';
  readonly enterprises: readonly { readonly name: string; readonly lines: readonly OpinionLine[] }[];
  /** How many answers stand how, of all that were asked for. */
  readonly counts: Readonly<Record<OpinionState, number>>;
}

/** What one agency was asked, and answered, about one enterprise. */
export interface OpinionLine {
  readonly agency: string;
  readonly askedNumber: string;
  readonly askedOn: CivilDate;
  readonly answerNumber: string;
  readonly answeredOn: CivilDate | null;
  readonly state: OpinionState;
  readonly dueOn: CivilDate;
  readonly note: string;
}

/** Makes the facts of the letter of guidance; undefined where no letterhead is in force on its day. */
export function guidanceLetterFacts(
  head: PaperHead,
  { year, date, number, paragraphs, deadlines, receivers }: GuidanceLetter,
  awards: readonly Award[],
  now: Instant,
): GuidanceLetterFacts | undefined {
  const subject = `V/v hướng dẫn lập hồ sơ đề nghị khen thưởng năm ${year}`;
  const common = signedAuthorityFacts(head, { year, date, symbol: number || letterSymbol, subject }, now);
  const ordered = awards
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .flatMap(({ id, name, class: kind }) => {
      const deadline = deadlines.find(({ awardId }) => awardId === id);
      return deadline ? [{ award: name.vi, class: kind, on: deadline.on }] : [];
    });
  return common && { kind: 'guidance-letter', ...common, to: receivers, paragraphs, deadlines: ordered };
}

/** Makes the facts of a letter to an agency; undefined where no letterhead is in force on its day. */
export function opinionLetterFacts(
  head: PaperHead,
  { year, date, number, agency, dueOn, asked }: OpinionLetter,
  nominees: ReadonlyMap<NomineeId, Nominee>,
  now: Instant,
): OpinionLetterFacts | undefined {
  const subject = `V/v cho ý kiến đối với doanh nghiệp đề nghị khen thưởng năm ${year}`;
  const common = signedAuthorityFacts(head, { year, date, symbol: number || letterSymbol, subject }, now);
  const enterprises = asked.flatMap(({ nomineeId }) => {
    const nominee = nominees.get(nomineeId);
    return nominee?.kind === 'enterprise' ? [{ name: nominee.name, taxCode: nominee.taxCode, zone: nominee.zone }] : [];
  });
  return common && { kind: 'opinion-letter', ...common, agency, dueOn, enterprises };
}

/** Makes the facts of the table of all answers of a year as they stand today, by enterprise. */
export function opinionTableFacts(
  head: PaperHead,
  { year, today }: { readonly year: number; readonly today: CivilDate },
  letters: readonly OpinionLetter[],
  nominees: ReadonlyMap<NomineeId, Nominee>,
  now: Instant,
): OpinionTableFacts | undefined {
  const common = signedAuthorityFacts(head, { year, date: today, symbol: null }, now);
  const ids = [...new Set(letters.flatMap(({ asked }) => asked.map(({ nomineeId }) => nomineeId)))];
  const counts: Record<OpinionState, number> = { agree: 0, disagree: 0, 'no-opinion': 0, waiting: 0, overdue: 0 };
  const enterprises = ids
    .map((id) => ({
      name: nominees.get(id)?.name ?? '',
      lines: letters.flatMap((letter) =>
        letter.asked.flatMap((one): readonly OpinionLine[] => {
          if (one.nomineeId !== id) return [];
          const state = opinionState(one, letter, today);
          counts[state] += 1;
          const { agency, number: askedNumber, date: askedOn, dueOn } = letter;
          const { answerNumber, answeredOn, note } = one;
          return [{ agency, askedNumber, askedOn, dueOn, answerNumber, answeredOn, state, note }];
        }),
      ),
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return common && { kind: 'opinion-table', ...common, enterprises, counts };
}

const collator = new Intl.Collator('vi', { numeric: true });
