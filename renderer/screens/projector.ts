import { createContext, use } from 'react';
import type { ProjectorPlace } from '#bridge/contract.ts';
import type { MeetingId, ScoringId } from '#domain/ids.ts';
import type { ProjectorSubject } from '#domain/projector/projected.ts';
import type { RankingSubject } from '#domain/projector/ranking-view.ts';
import type { ProjectedPage } from '#domain/projector/view.ts';

/** What the chair had sent to the wall: something of a meeting, or a cluster's ranking. */
export type SentToWall =
  | { readonly meetingId: MeetingId; readonly subject: ProjectorSubject }
  | { readonly scoringId: ScoringId; readonly subject: RankingSubject };

/**
 * The clerk's hand on the wall. It belongs to the window and not to the room: whatever screen the clerk turns to, the
 * wall can be covered from there, and what stands on it stays true.
 */
export interface ProjectorDesk {
  /** Null while nothing was sent, or after the wall's window was closed. */
  readonly sent: SentToWall | null;
  readonly covered: boolean;
  /** The page on the wall; one of one where there is no list. */
  readonly page: ProjectedPage;
  readonly place: ProjectorPlace | { readonly type: 'host-gone' };
  /** Somebody closed the wall's window. */
  readonly lost: boolean;
  send(this: void, sent: SentToWall): void;
  cover(this: void): void;
  uncover(this: void): void;
  close(this: void): void;
}

/** Filled by the window; null in one that only reads, which may not touch the wall. */
export const ProjectorContext = createContext<ProjectorDesk | null>(null);

/** The clerk's hand on the wall; null where this window has none. */
export const useProjector = (): ProjectorDesk | null => use(ProjectorContext);
