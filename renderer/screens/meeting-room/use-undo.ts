import type { Said } from '#words/bilingual.ts';
import { useTold } from '../use-undo.ts';
import { useRoom } from './room.ts';

/** Says what was done in the room, with the way to take back just that. */
export const useDone = (): ((sentence: Said) => Promise<void>) => useTold(useRoom().undo);
