import type { Letterhead } from '#domain/council.ts';
import type { LetterheadId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { dayBefore, inForceOn, type CivilDate } from '#domain/time.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';

/** How papers are headed, without the days on which they are. */
export type LetterheadText = Omit<Letterhead, 'id' | 'councilId' | 'from' | 'to'>;

/** Puts a typing error of a letterhead right; its days stay, and so do the papers that were frozen under it. */
export const correctLetterhead = (
  desk: Desk,
  input: { readonly letterheadId: LetterheadId; readonly text: LetterheadText },
): Promise<Result<true, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'letterhead-corrected'),
    ['councils', 'letterheads', 'memberships'],
    async (): Promise<Result<true, Refusal>> => {
      const letterhead = await desk.db.letterheads.get(input.letterheadId);
      if (!letterhead) return err({ type: 'not-found', subject: 'letterhead' });
      const text = await checked(desk, input.text, letterhead.from);
      if (!text.ok) return text;
      await desk.db.letterheads.put({ ...letterhead, ...text.value });
      return ok(true);
    },
  );

/**
 * The names changed on a day: papers of that day and later are headed anew, earlier ones keep their head. The decision
 * that founds the council anew may come later: until its number is typed screens warn and minutes leave it blank.
 */
export const renewLetterhead = (
  desk: Desk,
  input: { readonly from: CivilDate; readonly text: LetterheadText },
): Promise<Result<LetterheadId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'letterhead-renewed'),
    ['councils', 'letterheads', 'memberships'],
    async (): Promise<Result<LetterheadId, Refusal>> => {
      const text = await checked(desk, input.text, input.from);
      if (!text.ok) return text;
      const council = await councilHere(desk.db);
      const letterheads = council ? await letterheadsOfBody(desk.db, council.id) : [];
      const [last] = letterheads.toSorted((a, b) => (a.from < b.from ? 1 : -1));
      if (!council || !last) return err({ type: 'not-found', subject: 'letterhead' });
      if (input.from <= last.from) return err({ type: 'letterhead-not-later', from: last.from });
      if (last.to === null || last.to >= input.from) {
        await desk.db.letterheads.put({ ...last, to: dayBefore(input.from) });
      }
      const id: LetterheadId = desk.newId();
      await desk.db.letterheads.add({ ...text.value, id, councilId: council.id, from: input.from, to: null });
      return ok(id);
    },
  );

/** What no letterhead does without. Until the council is led, whoever sits here writes it; then its leaders do. */
async function checked(desk: Desk, typed: LetterheadText, day: CivilDate): Promise<Result<LetterheadText, Refusal>> {
  const council = await councilHere(desk.db);
  const dated = council ? await seatsOfBody(desk.db, council.id) : [];
  const seats = dated.filter((seat) => inForceOn(seat, day) || seat.from > day);
  const isLed = ['chair', 'secretary'].every((role) => seats.some((seat) => seat.role === role));
  const allowed = isLed ? mayActOnCouncil('letterhead', desk.actor.role) : ok(true);
  if (!allowed.ok) return allowed;
  const superiorLines = typed.superiorLines.map(tidyText).filter(Boolean);
  const issuerLines = typed.issuerLines.map(tidyText).filter(Boolean);
  const authorityName = tidyText(typed.authorityName);
  const place = tidyText(typed.place);
  const number = tidyText(typed.foundingDecision.number);
  if (!authorityName) return err({ type: 'required', field: 'name' });
  if (superiorLines.length === 0 || issuerLines.length === 0) return err({ type: 'required', field: 'lines' });
  if (!place) return err({ type: 'required', field: 'place' });
  const minutesSymbol = tidyText(typed.minutesSymbol);
  const foundingDecision = { number, date: typed.foundingDecision.date };
  return ok({ superiorLines, issuerLines, authorityName, place, minutesSymbol, foundingDecision });
}
