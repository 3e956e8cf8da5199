import { changeLine } from '#domain/scoring/criteria-edit.ts';
import { copyCriteria, beginCriteria, editCriteria, publishCriteria, removeCriteria } from '#store/criteria-sets.ts';
import { lastCriteriaDeed, undoCriteriaDeed } from '#store/criteria-undo.ts';
import type { Desk } from '#store/desk.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { smallWorld } from './small-world.ts';

const [example] = smallWorld.criteriaSets;
if (!example) throw new Error('The sample council has a criteria set');
const copies = (desk: Desk) => copyCriteria(desk, { id: example.id, year: 2026 });

/** Every command on criteria sets, by the name under which the store exports it. */
export const criteriaCommands: Readonly<Record<string, CouncilCommand>> = {
  beginCriteria: { by: 'leaders', give: (desk) => beginCriteria(desk, { ...example, year: 2026 }) },
  copyCriteria: { by: 'leaders', give: copies },
  editCriteria: {
    by: 'leaders',
    give: async (desk) =>
      thenWith(await copies(desk), (id) =>
        editCriteria(desk, { id, edit: (set) => changeLine(set, [0], { label: 'Kết quả sản xuất, kinh doanh' }) }),
      ),
  },
  publishCriteria: {
    by: 'leaders',
    give: async (desk) => thenWith(await copies(desk), (id) => publishCriteria(desk, { id })),
  },
  removeCriteria: {
    by: 'leaders',
    give: async (desk) => thenWith(await copies(desk), (id) => removeCriteria(desk, { id })),
  },
  undoCriteriaDeed: {
    by: 'leaders',
    give: async (desk) =>
      thenWith(await copies(desk), async () => undoCriteriaDeed(desk, (await lastCriteriaDeed(desk.db))!)),
  },
};
