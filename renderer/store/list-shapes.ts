import type { CouncilDatabase } from './database.ts';
import { loadSetting, saveSetting, type DeviceSettings } from './settings.ts';

/** How the columns of one shape of list are named. */
export type ListShape = DeviceSettings['listShapes'][number];

/** Shapes that one device remembers. */
const mostShapes = 60;

/** How the columns of a list of this shape were named the last time; undefined for one never seen. */
export const loadListShape = async (db: CouncilDatabase, shape: string): Promise<ListShape | undefined> =>
  (await loadSetting(db, 'listShapes'))?.find((known) => known.shape === shape);

/** Remembers how the columns of a list were named, for the next file of its shape. */
export async function keepListShape(db: CouncilDatabase, kept: ListShape): Promise<void> {
  const others = ((await loadSetting(db, 'listShapes')) ?? []).filter(({ shape }) => shape !== kept.shape);
  await saveSetting(db, 'listShapes', [...others, kept].slice(-mostShapes));
}
