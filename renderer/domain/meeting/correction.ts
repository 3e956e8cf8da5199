import type { Seat } from '../council.ts';
import type { CorrectionId, MeetingId, MemberId, NomineeId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';

/** What of a nominee's name may be wrong on a paper: how he is called, his office, the body he belongs to. */
export type CorrectedField = 'salutation' | 'name' | 'position' | 'unit' | 'zone';

/** Whom a correction is about: somebody proposed, or a member of the council as this meeting's papers print him. */
export type CorrectedSubject =
  | { readonly kind: 'nominee'; readonly nomineeId: NomineeId }
  | { readonly kind: 'member'; readonly memberId: MemberId };

/** Đính chính: a name put right after the results were locked. The votes stay; whoever presides and whoever writes answer for it. */
export interface Correction {
  readonly id: CorrectionId;
  readonly meetingId: MeetingId;
  readonly subject: CorrectedSubject;
  readonly field: CorrectedField;
  readonly before: string;
  readonly after: string;
  /** What proves the right spelling: an identity paper, a business licence, a decision. */
  readonly proof: string;
  readonly chairId: MemberId;
  readonly secretaryId: MemberId;
  readonly on: CivilDate;
  readonly at: Instant;
}

/** The fields of a nominee that can be put right, each with what stands there now. */
export function correctable(nominee: Nominee): readonly (readonly [field: CorrectedField, value: string])[] {
  const { name } = nominee;
  if (nominee.kind === 'enterprise')
    return [
      ['name', name],
      ['zone', nominee.zone],
    ];
  if (nominee.kind === 'collective')
    return [
      ['name', name],
      ['unit', nominee.unit],
    ];
  return [
    ['name', name],
    ['position', nominee.position],
    ['unit', nominee.unit],
    ['salutation', nominee.salutation],
  ];
}

/** What of a member's seat can be put right, each with what stands there now: spelling only, his time and part stay. */
export const correctableSeat = ({
  name,
  position,
}: Seat): readonly (readonly [field: CorrectedField, value: string])[] => [
  ['name', name],
  ['position', position],
];

/** What stood and what is right; refused where nothing would change, or where the field is none that can be put right. */
export function corrected(
  known: ReturnType<typeof correctable>,
  field: CorrectedField,
  typed: string,
): Result<{ readonly before: string; readonly after: string }, CorrectionRefusal> {
  const after = tidyText(typed);
  const before = known.find(([name]) => name === field)?.[1];
  if (before === undefined || after === before) return err({ type: 'nothing-to-correct' });
  if (after === '') return err({ type: 'required', field: 'name' });
  if (field === 'salutation' && after !== 'Ông' && after !== 'Bà') return err({ type: 'nothing-to-correct' });
  return ok({ before, after });
}

/** Nothing is put right where nothing is wrong. */
export type CorrectionRefusal =
  { readonly type: 'nothing-to-correct' } | { readonly type: 'required'; readonly field: 'name' };
