import Box from '@mui/material/Box';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nomination.ts';
import type { Round } from '#domain/round.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { draftRow, rowFields, type CountDraft, type RowField } from './count-draft.ts';

interface CountRowsProps {
  readonly group: AgendaGroup;
  readonly round: Round;
  readonly draft: CountDraft;
  onDraft(this: void, draft: CountDraft): void;
}

const columns = '36px minmax(0, 1fr) repeat(4, 92px) 56px';

/** The rows of the ballot paper, with the four figures of each and their sum. */
export function CountRows({ group, round, draft, onDraft }: CountRowsProps) {
  const { ballot } = useWords(voteWords);
  const { matter } = useWords(meetingRoomWords);
  return (
    <Box role="table" aria-label={ballot.rowsHeading}>
      <Box
        role="row"
        sx={{ ...rowSx, ...type.caption, color: colour.ink2, borderBottom: `1px solid ${colour.control}` }}
      >
        <span role="columnheader">{matter.number}</span>
        <span role="columnheader">{matter.nominee}</span>
        {rowFields.map((field) => (
          <Box key={field} role="columnheader" sx={{ textAlign: 'right', pr: '10px' }}>
            {ballot.row[field]}
          </Box>
        ))}
        <Box role="columnheader" sx={{ textAlign: 'right' }}>
          {ballot.total}
        </Box>
      </Box>
      {round.rows.map((row, index) => (
        <CountRow
          key={row.nominationId}
          number={index + 1}
          name={nameOf(group, row.nominationId)}
          figures={draftRow(draft, row.nominationId)}
          valid={draft.papers.valid}
          onFigure={(field, value) =>
            onDraft({
              ...draft,
              rows: { ...draft.rows, [row.nominationId]: { ...draftRow(draft, row.nominationId), [field]: value } },
            })
          }
        />
      ))}
    </Box>
  );
}

const nameOf = (group: AgendaGroup, id: NominationId): string => {
  const found = group.cases.find(({ nomination }) => nomination.id === id);
  return found ? calledName(found.nominee) : '';
};

interface CountRowProps {
  readonly number: number;
  readonly name: string;
  readonly figures: Readonly<Record<RowField, number | null>>;
  readonly valid: number | null;
  onFigure(this: void, field: RowField, value: number | null): void;
}

function CountRow({ number, name, figures, valid, onFigure }: CountRowProps) {
  const { ballot } = useWords(voteWords);
  const typed = rowFields.map((field) => figures[field]);
  const sum = typed.every((value) => value !== null) ? typed.reduce((total, value) => total + value, 0) : null;
  const off = sum !== null && valid !== null && sum !== valid;
  return (
    <Box role="row" sx={{ ...rowSx, ...type.dense, borderBottom: `1px solid ${colour.line}` }}>
      <Box role="cell" sx={{ color: colour.ink2 }}>
        {number}
      </Box>
      <Box role="rowheader" sx={{ fontWeight: 500 }}>
        {name}
      </Box>
      {rowFields.map((field) => (
        <Box role="cell" key={field}>
          <CountField
            bare
            label={ballot.figuresOf(name, ballot.row[field])}
            value={figures[field]}
            onCount={(value) => onFigure(field, value)}
          />
        </Box>
      ))}
      <Box role="cell" sx={{ textAlign: 'right', fontWeight: 600, color: off ? colour.error : colour.ink }}>
        {sum ?? ballot.waiting}
      </Box>
    </Box>
  );
}

const rowSx = {
  display: 'grid',
  gridTemplateColumns: columns,
  gap: '8px',
  alignItems: 'center',
  px: '14px',
  py: '5px',
};
