import type { Council, Letterhead, Member, Membership } from '#domain/council.ts';
import type { OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import type { Publication } from '#domain/dossiers/publication.ts';
import { judge, type JudgedNomination } from '#domain/eligibility/review.ts';
import type { RuleLine } from '#domain/eligibility/rule-line.ts';
import { findingsOf } from '#domain/intake/findings.ts';
import type { MeetingId, NominationId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { explainYear } from './eligibility.ts';
import { listNominations, type NominationCase } from './nominations.ts';
import { loadSetting } from './settings.ts';

/** A nomination with all that is known of how it stands. */
export interface JudgedCase extends NominationCase {
  readonly review: JudgedNomination;
  readonly lines: readonly RuleLine[];
}

/** The year's files, or those of one meeting's agenda, as they stand before the council. */
export interface YearAppraisal {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly ruleBooks: readonly RuleBook[];
  readonly meetingOn: CivilDate | null;
  readonly cases: readonly JudgedCase[];
  readonly letters: readonly OpinionLetter[];
  readonly publications: readonly Publication[];
  /** The enterprise that a person or collective belongs to, by its tax code. */
  readonly unitOf: ReadonlyMap<NomineeId, NomineeId>;
}

/** Gathers how the files of a year stand; with a meeting, those on its agenda, on its day. Undefined before the first start. */
export async function loadAppraisal(
  db: CouncilDatabase,
  year: number,
  meetingId: MeetingId | null,
): Promise<YearAppraisal | undefined> {
  const council = await councilHere(db);
  if (!council) return undefined;
  const meeting = meetingId === null ? undefined : await db.meetings.get(meetingId);
  const [cases, before, ruleBooks, members, memberships, letterheads, guidance, deadlines, explained] =
    await Promise.all([
      listNominations(db, year),
      listNominations(db, year - 1),
      db.ruleBooks.orderBy('from').toArray(),
      db.members.toArray(),
      seatsOfBody(db, council.id),
      letterheadsOfBody(db, council.id),
      db.guidanceLetters.where({ year }).toArray(),
      loadSetting(db, 'deadlines'),
      explainYear(db, year, meeting?.date ?? null),
    ]);
  const reviewed = judge(
    findingsOf({
      nominations: cases.map(({ nomination }) => nomination),
      lastYear: before.map(({ nomination }) => nomination),
      nominees: [...new Map([...before, ...cases].map(({ nominee }) => [nominee.id, nominee])).values()],
      ruleBooks,
      members,
      letters: guidance,
      deadline: deadlines?.[String(year)] ?? null,
    }),
    explained,
  );
  const [letters, publications, enterprises, matters] = await Promise.all([
    db.opinionLetters.where({ year }).toArray(),
    db.publications.where({ year }).toArray(),
    db.nominees.filter(({ kind, ended }) => kind === 'enterprise' && ended === null).toArray(),
    meeting ? db.matters.where({ meetingId: meeting.id }).toArray() : null,
  ]);
  const idByCode = new Map(enterprises.flatMap((one) => (one.kind === 'enterprise' ? [[one.taxCode, one.id]] : [])));
  const onAgenda = matters && new Set(matters.map(({ nominationId }) => nominationId));
  return {
    council,
    letterheads,
    members,
    memberships,
    ruleBooks,
    meetingOn: meeting?.date ?? null,
    cases: cases.flatMap(({ nomination, nominee }, index): readonly JudgedCase[] => {
      const review = reviewed[index];
      const lines = explained[index]?.lines ?? [];
      return review && (onAgenda?.has(nomination.id) ?? true) ? [{ nomination, nominee, review, lines }] : [];
    }),
    letters: letters.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    publications: publications.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    unitOf: new Map(
      cases.flatMap(({ nominee }) => {
        const id = nominee.kind === 'enterprise' ? undefined : idByCode.get(nominee.unitTaxCode);
        return id ? [[nominee.id, id] as const] : [];
      }),
    ),
  };
}

/** Notes what the standing members propose for some nominations; empty words take back what was noted. */
export const noteProposal = (
  desk: Desk,
  input: { readonly nominationIds: readonly NominationId[]; readonly text: string },
): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'proposal-noted'), ['nominations'], async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const text = tidyText(input.text);
    const found = await desk.db.nominations.bulkGet([...input.nominationIds]);
    const nominations = found.flatMap((nomination) => nomination ?? []);
    if (nominations.length < input.nominationIds.length) return err({ type: 'not-found', subject: 'nomination' });
    if (nominations.length === 0) return err({ type: 'nothing-chosen' });
    await desk.db.nominations.bulkPut(
      nominations.map(({ standingProposal: _before, ...nomination }) =>
        text ? { ...nomination, standingProposal: text } : nomination,
      ),
    );
    return ok(nominations.length);
  });
