import Box from '@mui/material/Box';
import { Fragment, memo, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { isComposing } from '#components/composing.ts';
import { CountField } from '#components/count-field.tsx';
import { useFieldKey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, type, smallWindow } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import type { Round } from '#domain/voting/round.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { draftRow, rowFieldsOf, type CountDraft, type RowField } from './count-draft.ts';
import { useRoom } from './room.ts';
import { RowJump } from './row-jump.tsx';

interface CountRowsProps {
  readonly group: AgendaGroup;
  readonly round: Round;
  /** The votes on the paper; more than one are told apart by their awards. */
  readonly together: readonly Round[];
  readonly draft: CountDraft;
  /** Stays the same from one figure to the next: a row that was not typed in is not drawn again. */
  onFigure(this: void, id: NominationId, field: RowField, value: number | null): void;
}

/** The rows of the ballot paper, with the four figures of each and their sum; arrows go up and down a column. */
export function CountRows({ group, round, together, draft, onFigure }: CountRowsProps) {
  const { ballot } = useWords(voteWords);
  const { matter } = useWords(meetingRoomWords);
  const { jump } = useWords(roomDeedWords);
  const { count: countWords } = useWords(roundWords);
  const language = useLanguage();
  const { record } = useRoom();
  const table = useRef<HTMLDivElement>(null);
  const fields = rowFieldsOf(round);
  const chooses = mostChosen(round) !== undefined;
  const columns = rowColumns(fields.length, !chooses);
  const walk = (event: KeyboardEvent<HTMLElement>): void => walkColumn(event, fields.length);
  useFieldKey('ArrowUp', jump.column);
  useFieldKey('ArrowDown', jump.column);
  return (
    <>
      {round.rows.length > 8 && (
        <RowJump
          onRow={(number) => {
            const field = table.current?.querySelector<HTMLInputElement>(`[data-row="${number}"] input`);
            field?.focus();
            return field != null;
          }}
        />
      )}
      <Box ref={table} role="table" aria-label={ballot.rowsHeading} onKeyDown={walk} onFocus={showWholeRow}>
        <Box
          role="row"
          sx={{
            ...rowSx,
            ...columns,
            ...type.caption,
            color: colour.ink2,
            borderBottom: `1px solid ${colour.control}`,
            backgroundColor: colour.paper,
            position: 'sticky',
            top: 0,
            zIndex: 2,
            [smallWindow]: { ...narrowRow(fields.length, !chooses), position: 'static' },
          }}
        >
          <span role="columnheader">{matter.number}</span>
          <span role="columnheader">{matter.nominee}</span>
          {fields.map((field) => (
            <Box key={field} role="columnheader" sx={{ textAlign: 'right', pr: '10px', [smallWindow]: { pr: 0 } }}>
              {chooses ? countWords.chosen : ballot.row[field]}
            </Box>
          ))}
          {!chooses && (
            <Box role="columnheader" sx={{ textAlign: 'right' }}>
              {ballot.total}
            </Box>
          )}
        </Box>
        {together.map((vote) => (
          <Fragment key={vote.id}>
            {together.length > 1 && (
              <Box
                role="row"
                sx={{ ...type.dense, backgroundColor: colour.sunken, px: '14px', py: '4px', fontWeight: 600 }}
              >
                <span role="cell">{awardOf(record.ruleBook, vote.awardId).name[language]}</span>
              </Box>
            )}
            {vote.rows.map((row) => (
              <CountRow
                key={row.nominationId}
                fields={fields}
                chooses={chooses}
                id={row.nominationId}
                number={row.number}
                name={nameOf(group, row.nominationId)}
                figures={draftRow(draft, row.nominationId)}
                valid={draft.papers.valid}
                onFigure={onFigure}
              />
            ))}
          </Fragment>
        ))}
      </Box>
    </>
  );
}

const nameOf = (group: AgendaGroup, id: NominationId): string => {
  const found = group.cases.find(({ nomination }) => nomination.id === id);
  return found ? calledName(found.nominee) : '';
};

/** Up and down go to the same figure of the row before and after, ten rows at a time with PgUp and PgDn. */
function walkColumn(event: KeyboardEvent<HTMLElement>, width: number): void {
  const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }[event.key];
  if (step === undefined || isComposing(event.nativeEvent) || !(event.target instanceof HTMLInputElement)) return;
  const fields = [...event.currentTarget.querySelectorAll('input')];
  const at = fields.indexOf(event.target) + step * width;
  const column = fields.indexOf(event.target) % width;
  const last = fields.length - width + column;
  event.preventDefault();
  event.stopPropagation();
  fields[Math.min(Math.max(at, column), last)]?.focus();
}

/** The browser shows the field; whoever types reads the name and the sum too, and what comes next. */
function showWholeRow({ target }: FocusEvent<HTMLElement>): void {
  target.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
}

interface CountRowProps {
  /** The figures that the row has. */
  readonly fields: readonly RowField[];
  /** Of a choice only the marks are counted, and nothing adds up in a row. */
  readonly chooses: boolean;
  readonly id: NominationId;
  readonly number: number;
  readonly name: string;
  readonly figures: Readonly<Record<RowField, number | null>>;
  readonly valid: number | null;
  onFigure(this: void, id: NominationId, field: RowField, value: number | null): void;
}

const CountRow = memo(function CountRow(props: CountRowProps) {
  const { fields, chooses, id, number, name, figures, valid, onFigure } = props;
  const { count: countWords } = useWords(roundWords);
  const { ballot } = useWords(voteWords);
  const typed = fields.map((field) => figures[field]);
  const sum = typed.every((value) => value !== null) ? typed.reduce((total, value) => total + value, 0) : null;
  const off = sum !== null && valid !== null && sum !== valid;
  return (
    <Box
      role="row"
      data-row={number}
      sx={{
        ...rowSx,
        ...rowColumns(fields.length, !chooses),
        ...type.dense,
        borderBottom: `1px solid ${colour.line}`,
        '&:focus-within': { backgroundColor: colour.goldSoft },
        [smallWindow]: narrowRow(fields.length, !chooses),
      }}
    >
      <Box role="cell" sx={{ color: colour.ink2 }}>
        {number}
      </Box>
      <Box role="rowheader" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {name}
      </Box>
      {fields.map((field) => (
        <Box role="cell" key={field}>
          <CountField
            bare
            label={ballot.figuresOf(name, chooses ? countWords.chosen : ballot.row[field])}
            value={figures[field]}
            onCount={(value) => onFigure(id, field, value)}
          />
        </Box>
      ))}
      {!chooses && (
        <Box role="cell" sx={{ textAlign: 'right', fontWeight: 600, color: off ? colour.error : colour.ink }}>
          {sum ?? ballot.waiting}
        </Box>
      )}
    </Box>
  );
});

const rowSx = {
  display: 'grid',
  gap: '8px',
  alignItems: 'center',
  px: '14px',
  py: '5px',
  // A row that gets the focus from above or below is not hidden by the head, and the next one is in sight.
  scrollMarginTop: '40px',
  scrollMarginBottom: '48px',
} as const;

const rowColumns = (figures: number, hasSum: boolean) => ({
  gridTemplateColumns: `36px minmax(0, 1fr) repeat(${figures}, 92px)${hasSum ? ' 56px' : ''}`,
});

/** In a narrow window the name has its own line, so that the figures stay as wide as two digits need. */
const narrowRow = (figures: number, hasSum: boolean) => ({
  gridTemplateColumns: `36px repeat(${figures}, minmax(56px, 1fr))${hasSum ? ' 48px' : ''}`,
  px: '8px',
  gap: '4px',
  '& > :nth-of-type(2)': { gridColumn: '2 / -1', gridRow: 1 },
  '& > :nth-of-type(3)': { gridColumn: 2 },
});
