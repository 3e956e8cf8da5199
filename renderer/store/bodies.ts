import type { Council, Letterhead, Membership } from '#domain/council.ts';
import type { CouncilId } from '#domain/ids.ts';
import type { CouncilDatabase } from './database.ts';

/** The council of this laptop, apart from the bodies beside it (clusters, the initiative council); undefined before the first start. */
export const councilHere = (db: CouncilDatabase): Promise<Council | undefined> =>
  db.councils.filter(({ kind }) => kind === 'council').first();

/** The seats of one body, of every day. */
export const seatsOfBody = (db: CouncilDatabase, id: CouncilId): Promise<readonly Membership[]> =>
  db.memberships.filter(({ councilId }) => councilId === id).toArray();

/** The letterheads of one body, of every day. */
export const letterheadsOfBody = (db: CouncilDatabase, id: CouncilId): Promise<readonly Letterhead[]> =>
  db.letterheads.filter(({ councilId }) => councilId === id).toArray();
