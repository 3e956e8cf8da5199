import type { Actor } from '#domain/actor.ts';
import type { DeedType } from '#domain/deeds.ts';
import type { NewId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Deed } from '#store/change.ts';
import { deedOf as namedDeed, type Desk } from '#store/desk.ts';
import type { SchemaVersion } from '#store/schema.ts';

let opened = 0;

/** The secretary of the small world, who may record. */
export const secretary: Actor = { name: 'Đỗ Xuân Trường', role: 'secretary' };

/** A desk with a fresh database, a clock that ticks a second a look, and ids that count: the same in every run. */
export async function openDesk(
  options: { readonly name?: string; readonly actor?: Actor; readonly versions?: readonly SchemaVersion[] } = {},
): Promise<Desk> {
  opened += 1;
  let ids = 0;
  let seconds = 0;
  const newId: NewId = () => {
    ids += 1;
    return `${String(ids).padStart(8, '0')}-0000-4000-9000-000000000000` as never;
  };
  const db = await openCouncilDatabase(options.name ?? `desk-${opened}`, newId, options.versions);
  if (!db.ok) throw new Error(`The database did not open: ${JSON.stringify(db.error)}`);
  return {
    db: db.value,
    actor: options.actor ?? secretary,
    appVersion: '0.0.0-test',
    clock: () => (Date.UTC(2026, 11, 15, 1) + 1000 * (seconds += 1)) as Instant,
    newId,
  };
}

/** A deed that only a test does: the journal takes any name, the product's commands only those it has words for. */
export const deedOf = (desk: Desk, type: string, reason?: string): Deed => namedDeed(desk, type as DeedType, reason);
