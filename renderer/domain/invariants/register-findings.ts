import type { NomineeId } from '../ids.ts';
import type { Records } from '../records.ts';
import type { DataFinding } from './data-finding.ts';
import { placeOf } from './place.ts';

/** What the register of units and people may not say: an entry that goes on as itself, however far round. */
export const registerFindings = ({ nominees }: Records): readonly DataFinding[] => {
  const into = new Map<NomineeId, NomineeId>();
  for (const { id, ended } of nominees) if (ended?.into) into.set(id, ended.into);
  return nominees.flatMap((nominee): readonly DataFinding[] => {
    const passed = new Set<NomineeId>();
    let next = into.get(nominee.id);
    while (next !== undefined && next !== nominee.id && !passed.has(next)) {
      passed.add(next);
      next = into.get(next);
    }
    if (next !== nominee.id) return [];
    return [{ type: 'ends-in-ring', ...placeOf('nominees', nominee), into: nominee.ended?.into ?? nominee.id }];
  });
};
