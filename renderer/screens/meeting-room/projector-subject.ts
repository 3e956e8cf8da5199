import type { NominationId } from '#domain/ids.ts';
import type { ProjectorSubject } from '#domain/projector/projected.ts';
import type { AgendaGroup } from './agenda.ts';
import type { Stage } from './stage.ts';

/** What of the middle of the room can be sent to the wall; null where nothing of it is the room's to read. */
export function subjectOf(stage: Stage): ProjectorSubject | null {
  switch (stage.type) {
    case 'inviting':
    case 'roll-call':
    case 'opened':
      return { type: 'opening' };
    case 'discussing':
    case 'hands':
    case 'issued':
    case 'counting':
      return { type: 'matter', awardId: stage.group.award.id, only: null };
    case 'decided': {
      const round = stage.group.closedRounds.at(-1);
      return round ? { type: 'result', roundId: round.id } : null;
    }
    case 'ending':
    case 'after':
      return { type: 'conclusion' };
    default:
      return null;
  }
}

/** The one case that is being discussed, where it is one of several. */
export function caseSubject(stage: Stage, inHand: NominationId | null): ProjectorSubject | null {
  if (stage.type !== 'discussing' || stage.group.undecided.length < 2) return null;
  const found = inHandOf(stage.group, inHand);
  return found ? { type: 'matter', awardId: stage.group.award.id, only: found } : null;
}

/** The case in hand, if it still waits: one that is decided is shown with its result. */
function inHandOf({ undecided }: AgendaGroup, sought: NominationId | null): NominationId | undefined {
  if (sought === null) return undecided[0]?.nomination.id;
  return undecided.find(({ nomination }) => nomination.id === sought)?.nomination.id;
}
