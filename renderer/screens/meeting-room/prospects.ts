import type { MemberId } from '#domain/ids.ts';
import { rollNow, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { rowProspect, type RowProspect } from '#domain/voting/round.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';

/** What a case needs and can still reach, with the members recused from it; another recusal can be tried. */
export const prospectOf = (
  record: MeetingRecord,
  group: AgendaGroup,
  agendaCase: AgendaCase,
  alsoRecused: readonly MemberId[] = [],
): RowProspect => rowProspect(group.award.vote, rollNow(record), [...recusedFrom(agendaCase), ...alsoRecused]);

/** The members who take no part in the vote on a case. */
export const recusedFrom = (agendaCase: AgendaCase): readonly MemberId[] =>
  agendaCase.recusals.map((recusal) => recusal.memberId);
