import Box from '@mui/material/Box';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MappedList } from '#domain/lists/list-answers.ts';
import { columnsOfList, type ListColumn } from '#domain/lists/list-kinds.ts';
import { cellText } from '#domain/intake/sheet.ts';
import { tidyText } from '#domain/text.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';
import { listWords } from '#words/list-words.ts';

interface ColumnTableProps {
  readonly list: MappedList;
  onColumn(this: void, at: number, column: ListColumn | null): void;
}

const samples = 3;

/** Every column of the file with its head, its first values, and what it is taken as. */
export function ColumnTable({ list, onColumn }: ColumnTableProps) {
  const words = useWords(intakeScreenWords);
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        tableLayout: 'fixed',
        ...type.dense,
        '& th, & td': {
          textAlign: 'left',
          p: '4px 10px',
          borderBottom: `1px solid ${colour.line}`,
          verticalAlign: 'middle',
        },
        '& thead th': { ...type.caption, fontWeight: 500, color: colour.ink2, borderBottomColor: colour.control },
        '& tbody th': { fontWeight: 500, overflowWrap: 'anywhere' },
      }}
    >
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ width: '30%' }}>
            {words.head}
          </Box>
          <th scope="col">{words.firstValues}</th>
          <Box component="th" scope="col" sx={{ width: 220 }}>
            {words.takenAs}
          </Box>
        </tr>
      </thead>
      <tbody>
        {list.heads.map((head, at) => (
          <ColumnLine
            // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
            key={at}
            list={list}
            at={at}
            head={tidyText(head) || words.unnamed(at + 1)}
            onColumn={onColumn}
          />
        ))}
      </tbody>
    </Box>
  );
}

function ColumnLine({ list, at, head, onColumn }: ColumnTableProps & { readonly at: number; readonly head: string }) {
  const words = useWords(intakeScreenWords);
  const names = useWords(listWords).column;
  const { kind, mapping, rows } = list;
  const values = firstValues(rows, at);
  if (values.length === 0 && mapping[at] === null) return null;
  return (
    <tr>
      <th scope="row">{head}</th>
      <Box component="td" sx={{ color: colour.ink2, overflowWrap: 'anywhere' }}>
        {values.join(' · ')}
      </Box>
      <td>
        <NativeSelect
          fullWidth
          value={mapping[at] ?? ''}
          onChange={({ target }) => {
            const chosen = columnsOfList[kind].find(({ column }) => column === target.value);
            onColumn(at, chosen?.column ?? null);
          }}
          input={<OutlinedInput />}
          inputProps={{ 'aria-label': words.takenAsFor(head) }}
          sx={{ ...type.dense, ...(mapping[at] === null ? { color: colour.ink3 } : {}), height: 30 }}
        >
          <option value="">{words.passedOver}</option>
          {columnsOfList[kind].map(({ column }) => (
            <option key={column} value={column}>
              {names[column]}
            </option>
          ))}
        </NativeSelect>
      </td>
    </tr>
  );
}

const firstValues = (rows: MappedList['rows'], at: number): readonly string[] =>
  [
    ...new Set(
      rows
        .slice(0, 40)
        .map((row) => tidyText(cellText(row, at)))
        .filter(Boolean),
    ),
  ].slice(0, samples);
