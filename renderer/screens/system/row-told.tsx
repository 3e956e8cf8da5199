import Box from '@mui/material/Box';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { tellerOf, type NamesById } from '#words/field-kinds.ts';
import { fieldChanges, tableName } from '#words/record-words.ts';
import { systemWords } from '#words/system-words.ts';
import type { ToldRow } from '../told-rows.ts';

/** One row that a deed wrote: its name, and field by field what stood there before and after. */
export function RowTold({ told, names }: { readonly told: ToldRow; readonly names: NamesById }) {
  const words = useWords(systemWords).journal;
  const language = useLanguage();
  const { table, called, change } = told;
  const { before, after } = change;
  const changes = fieldChanges(table, before, after, tellerOf(names, language));
  const how = before === null ? words.made : after === null ? words.gone : words.changed;
  return (
    <Box component="section" sx={{ display: 'grid', gap: '4px' }}>
      <SectionHead level={3} title={called} note={`${tableName(table, language)} · ${how}`} />
      {changes.length === 0 ? (
        <Quiet size="caption">{words.nothing}</Quiet>
      ) : (
        <Box
          component="table"
          sx={{
            ...type.dense,
            width: '100%',
            tableLayout: 'fixed',
            borderCollapse: 'collapse',
            '& th, & td': {
              p: '3px 6px',
              textAlign: 'left',
              verticalAlign: 'top',
              fontWeight: 400,
              borderBottom: `1px solid ${colour.line}`,
              overflowWrap: 'anywhere',
            },
            '& thead th': { ...type.caption, color: colour.ink2, borderBottomColor: colour.control },
            '& tbody th': { color: colour.ink2 },
          }}
        >
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              {before !== null && <th scope="col">{words.before}</th>}
              {after !== null && <th scope="col">{words.after}</th>}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before: was, after: is }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                {before !== null && (
                  <td>
                    <Lines lines={was} />
                  </td>
                )}
                {after !== null && (
                  <td>
                    <Lines lines={is} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </Box>
  );
}

/** One line a thing; a dash says that there was nothing. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  const shown = lines.length === 0 ? ['–'] : lines;
  return (
    <>
      {shown.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one field, never moved
        <div key={index}>{line}</div>
      ))}
    </>
  );
}
