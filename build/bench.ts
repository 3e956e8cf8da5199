import { parseArgs } from 'node:util';
import { benchAwardList } from './bench/award-list.ts';

import { benchColdStart } from './bench/cold-start.ts';
import { benchImport } from './bench/import-10000.ts';
import { benchKeystrokeToPaint } from './bench/keystroke-to-paint.ts';
import { report, type Measured } from './bench/measured.ts';
import { benchRank } from './bench/rank.ts';
import { benchSearch } from './bench/search.ts';
import { benchWriteStrict } from './bench/write-strict.ts';

/** Every bench by the name that `--only` takes; each measures both sides in this one run. */
const benches: Readonly<
  Record<string, (options: { readonly runs?: number | undefined }) => Promise<readonly Measured[]>>
> = {
  'award-list-1200': benchAwardList,
  'write-strict': benchWriteStrict,
  'import-10000': benchImport,
  'cold-start': benchColdStart,
  'keystroke-to-paint': benchKeystrokeToPaint,
  rank: benchRank,
  'search-10000': benchSearch(10_000),
  'search-100000': benchSearch(100_000),
};

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' }, runs: { type: 'string' } },
});
const runs = values.runs === undefined ? undefined : Number(values.runs);
const chosen = Object.entries(benches).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  console.error(`No bench is called ${values.only}. There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of chosen) {
  for (const measured of await bench({ runs })) report(name, measured, values.json);
}
