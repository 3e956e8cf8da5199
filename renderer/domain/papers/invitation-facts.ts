import { letterheadOn } from '../council.ts';
import type { InvitationFacts } from './summons.ts';
import { letterheadOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { countNominations } from '../nominations/nomination.ts';
import { vietnamStamp, type Instant } from '../time.ts';
import { awardCounts } from './agenda-counts.ts';
import { commonFacts, personFacts } from './shared-facts.ts';
import { symbolOf } from './standing-facts.ts';

/** Makes the facts of the invitation, for the members or for the guests; it is dated on the day it is made. */
export function invitationFacts(
  record: MeetingRecord,
  audience: InvitationFacts['audience'],
  frozenAt: Instant,
): InvitationFacts {
  const { meeting } = record;
  const { date } = vietnamStamp(frozenAt);
  const ofMeeting = letterheadOf(record);
  const letterhead = letterheadOn(record.letterheads, date) ?? ofMeeting;
  const common = commonFacts(record, frozenAt, symbolOf(letterhead.minutesSymbol, '/GM'), []);
  return {
    kind: 'invitation',
    ...common,
    letterhead: {
      ...common.letterhead,
      superiorLines: letterhead.superiorLines,
      issuerLines: letterhead.issuerLines,
      place: letterhead.place,
      date,
    },
    authorityName: letterhead.authorityName,
    foundingDecision: letterhead.foundingDecision,
    audience,
    purpose: meeting.purpose,
    opensAt: meeting.opensAt,
    chair: personFacts(record, meeting.chairId),
    guests: meeting.guests,
    programme: meeting.programme.map(({ title }) => title),
    ...countNominations(record.nominations),
    awards: awardCounts(record),
  };
}
