import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Member, Membership } from '#domain/council.ts';
import { inForceOn, shortDate, type CivilDate } from '#domain/time.ts';
import { councilWords } from '#words/council-words.ts';
import { DataTable } from './data-table.tsx';
import type { GridColumn } from './grid-lines.ts';
import { useWords } from './language.tsx';
import { StatusChip } from './status-chip.tsx';

/** A seat with its holder's name and its place on the list. */
export interface SeatLine {
  readonly seat: Membership;
  readonly name: string;
  readonly number: number;
}

/** Every seat in the order of the council's decision, those that ended included: old minutes name them. */
export function seatLines(memberships: readonly Membership[], members: readonly Member[]): readonly SeatLine[] {
  const nameById = new Map(members.map((member) => [member.id, member.name]));
  return memberships
    .toSorted((a, b) => a.order - b.order)
    .map((seat, index) => ({ seat, name: nameById.get(seat.memberId) ?? '', number: index + 1 }));
}

interface MemberTableProps {
  readonly lines: readonly SeatLine[];
  /** The day on which a seat is held or not. */
  readonly day: CivilDate;
  /** Beside a form there is room for less. */
  readonly narrow: boolean;
  onEnd(this: void, line: SeatLine): void;
  readonly empty: ReactNode;
}

/** The seats of the council with their days. */
export function MemberTable({ lines, day, narrow, onEnd, empty }: MemberTableProps) {
  const words = useWords(councilWords);
  return (
    <DataTable
      label={words.members}
      columns={[...namesOf(words, narrow), ...(narrow ? [endOf(words, onEnd)] : daysOf(words, day, onEnd))]}
      lines={lines.map((line) => ({ kind: 'row', id: line.seat.id, row: line }))}
      rowHeight={38}
      empty={empty}
    />
  );
}

type Words = (typeof councilWords)['vi'];

const namesOf = (words: Words, narrow: boolean): readonly GridColumn<SeatLine>[] => [
  { id: 'number', title: words.number, width: 52, cell: ({ number }) => number },
  { id: 'name', title: words.name, width: narrow ? 170 : 220, cell: ({ name }) => <strong>{name}</strong> },
  { id: 'position', title: words.position, cell: ({ seat }) => seat.position },
  { id: 'role', title: words.councilRole, width: narrow ? 150 : 200, cell: ({ seat }) => words.role[seat.role] },
  { id: 'from', title: words.from, width: 108, numeric: true, cell: ({ seat }) => shortDate(seat.from) },
];

const daysOf = (words: Words, day: CivilDate, onEnd: MemberTableProps['onEnd']): readonly GridColumn<SeatLine>[] => [
  {
    id: 'to',
    title: words.to,
    width: 108,
    numeric: true,
    cell: ({ seat }) => (seat.to === null ? '–' : shortDate(seat.to)),
  },
  {
    id: 'state',
    title: words.seatState,
    width: 220,
    entry: true,
    cell: (line) => (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', pl: '6px' }}>
        {stateOf(words, line.seat, day)}
        <EndButton words={words} line={line} onEnd={onEnd} />
      </Box>
    ),
  },
];

const endOf = (words: Words, onEnd: MemberTableProps['onEnd']): GridColumn<SeatLine> => ({
  id: 'end',
  title: words.to,
  width: 108,
  entry: true,
  cell: (line) =>
    line.seat.to === null ? <EndButton words={words} line={line} onEnd={onEnd} /> : shortDate(line.seat.to),
});

function stateOf(words: Words, seat: Membership, day: CivilDate): ReactNode {
  if (inForceOn(seat, day)) return <StatusChip tone="ok" label={words.sitting} />;
  return <StatusChip label={seat.from > day ? words.notYet : words.ended} />;
}

const EndButton = ({
  words,
  line,
  onEnd,
}: {
  readonly words: Words;
  readonly line: SeatLine;
  onEnd(this: void, line: SeatLine): void;
}) =>
  line.seat.to === null && (
    <Button variant="text" size="small" data-entry="" sx={{ ml: 'auto' }} onClick={() => onEnd(line)}>
      {words.endSeat}
    </Button>
  );
