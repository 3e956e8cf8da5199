import excel from 'exceljs/dist/exceljs.bare.min.js';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { enterpriseRows, peopleRows } from '#test/drivers/clerk-lists.ts';

/** A cell as a mutation leaves it. */
type Written =
  string | number | Date | null | { readonly formula: string; readonly result: string | { readonly error: string } };
type Grid = Written[][];

/** A small generator with a seed: a run that fails is made again from its number. */
export function diceOf(seed: number): (sides: number) => number {
  // Neighbouring numbers begin far apart.
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}
type Dice = ReturnType<typeof diceOf>;

const pick = <Value>(roll: Dice, from: readonly Value[]): Value => {
  const chosen = from[roll(from.length)];
  if (chosen === undefined) throw new Error('Nothing to pick from');
  return chosen;
};

const odd: readonly Written[] = [
  null,
  '',
  '   ',
  '__proto__',
  'constructor',
  '=1+1',
  '-',
  '1.234',
  '1.234,5',
  '1234.5',
  '12.345.678',
  '31/02/2026',
  '03/02/1985',
  '2300110079',
  '0100000035',
  100_000_035,
  31_080,
  -5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  'NguyÔn V¨n Hßa',
  'Nguyeãn Vaên Hoøa',
  'Nguye\u0302\u0303n Thi\u0323 An',
  'Nguyễn\u00a0 Văn\u200b  Hoà',
  'x'.repeat(5_000),
  'Tổng cộng',
  'I. KCN Quế Võ',
  '(1)',
  '🏭',
  '\ud800',
  'Nam',
  'Nữ',
  { formula: 'VLOOKUP(1,2,3)', result: { error: '#N/A' } },
  { formula: '"a"&"b"', result: 'ab' },
  new Date(Date.UTC(1985, 1, 3)),
];

/** What goes wrong with a list between the clerk and the council; each changes the grid it is given. */
const mutations: readonly ((grid: Grid, roll: Dice) => void)[] = [
  (grid, roll) => {
    const row = pick(roll, grid);
    row[roll(row.length + 2)] = pick(roll, odd);
  },
  (grid, roll) => {
    const [a, b] = [roll(12), roll(12)];
    for (const row of grid) [row[a], row[b]] = [row[b] ?? null, row[a] ?? null];
  },
  (grid, roll) => {
    const at = roll(12);
    for (const row of grid) row.splice(at, 1);
  },
  (grid, roll) => {
    const at = roll(12);
    for (const row of grid) row.splice(at, 0, pick(roll, odd));
  },
  (grid, roll) => grid.splice(roll(grid.length + 1), 0, [pick(roll, odd), pick(roll, odd)]),
  (grid, roll) => grid.splice(roll(grid.length), 1),
  (grid, roll) => grid.splice(roll(grid.length + 1), 0, [...pick(roll, grid)]),
  (grid, roll) => {
    const row = grid[3] ?? pick(roll, grid);
    row.forEach((head, at) => {
      if (typeof head !== 'string') return;
      row[at] = pick(roll, [
        head.toUpperCase(),
        ` ${head} `,
        head.replace(' ', '\n'),
        `${head} (*)`,
        head.normalize('NFD'),
      ]);
    });
  },
];

/** A grid of one of the lists with some mutations in it. */
function mutatedGrid(roll: Dice): Grid {
  const base = roll(2) === 0 ? enterpriseRows : peopleRows(20);
  const grid = base.map((row): Written[] => [...row]);
  for (let times = roll(6); times >= 0; times -= 1) {
    if (grid.length > 0) pick(roll, mutations)(grid, roll);
  }
  return grid;
}

async function workbookOf(grid: Grid, roll: Dice): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(pick(roll, ['DS', 'Danh sách', 'DANHMUC', '__proto__']));
  if (roll(4) === 0) workbook.addWorksheet('DANHMUC 2').getCell('A1').value = 'Mã';
  grid.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null && value !== undefined) sheet.getRow(row + 1).getCell(column + 1).value = value;
    }),
  );
  if (roll(3) === 0) sheet.mergeCells(pick(roll, ['A4:B4', 'F4:G4', 'A1:L1', 'B6:B8', 'L5:L10']));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Bytes changed at random, outside the container or inside the sheet it holds. */
function damaged(bytes: Uint8Array, roll: Dice): Uint8Array {
  const way = roll(3);
  if (way === 0) return bytes.slice(0, roll(bytes.length));
  if (way === 1) return scratched(bytes, roll);
  const parts = unzipSync(bytes);
  const name = pick(roll, Object.keys(parts));
  return zipSync({ ...parts, [name]: scratched(parts[name] ?? new Uint8Array(), roll) });
}

function scratched(bytes: Uint8Array, roll: Dice): Uint8Array {
  const copy = bytes.slice();
  for (let times = 1 + roll(8); times > 0 && copy.length > 0; times -= 1) copy[roll(copy.length)] = roll(256);
  return copy;
}

const textOf = (value: Written | undefined): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return typeof value.result === 'string' ? value.result : '#N/A';
  return value === null || value === undefined ? '' : String(value);
};

function csvOf(grid: Grid, roll: Dice): Uint8Array {
  const separator = pick(roll, [';', ',', '\t']);
  const quoted = (text: string): string => (/["\n;,\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = grid.map((row) => row.map((cell) => quoted(textOf(cell))).join(separator)).join('\r\n');
  const bytes = strToU8(`${roll(2) ? '\ufeff' : ''}${text}`);
  return roll(3) === 0 ? scratched(bytes, roll) : bytes;
}

/** The file that a number stands for: a workbook or a text file, sound or damaged. */
export async function mutatedFile(seed: number): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const roll = diceOf(seed);
  const grid = mutatedGrid(roll);
  if (roll(4) === 0) return { name: 'ds.csv', bytes: csvOf(grid, roll) };
  const bytes = await workbookOf(grid, roll).catch(() => new Uint8Array([0x50, 0x4b]));
  return { name: 'ds.xlsx', bytes: roll(3) === 0 ? damaged(bytes, roll) : bytes };
}
