import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { Membership } from '#domain/council.ts';
import { inForceOn, shortDate, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { councilWords } from '#words/council-words.ts';
import { EndSeatDialog } from './end-seat-dialog.tsx';
import { NewMemberForm } from './new-member-form.tsx';

interface MembersPartProps {
  readonly council: CouncilRecord;
  readonly today: CivilDate;
  readonly adding: boolean;
}

interface SeatLine {
  readonly seat: Membership;
  readonly name: string;
  readonly number: number;
}

/** Every seat of the council with its days; a seat that ended stays, because old minutes name it. */
export function MembersPart({ council, today, adding }: MembersPartProps) {
  const words = useWords(councilWords);
  const [ending, setEnding] = useState<SeatLine | null>(null);
  const nameById = new Map(council.members.map((member) => [member.id, member.name]));
  const seats = council.memberships
    .toSorted((a, b) => a.order - b.order)
    .map((seat, index) => ({ seat, name: nameById.get(seat.memberId) ?? '', number: index + 1 }));
  const sitting = seats.filter(({ seat }) => inForceOn(seat, today));
  const has = (role: Membership['role']): boolean => sitting.some(({ seat }) => seat.role === role);
  const add = <NextAction onPress={() => goTo('/council/new-member')}>{words.addMember}</NextAction>;
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: adding ? 'minmax(0, 1fr) 360px' : 'minmax(0, 1fr)',
        gap: '14px',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Card
        title={words.members}
        note={words.memberCount(sitting.length)}
        fill
        flush
        aside={adding || seats.length === 0 ? undefined : add}
      >
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          {seats.length > 0 && !(has('chair') && has('secretary')) && (
            <Box sx={{ p: '8px 14px', flexShrink: 0 }}>
              <InlineWarning>{has('chair') ? words.secretaryMissing : words.chairMissing}</InlineWarning>
            </Box>
          )}
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <DataTable
              label={words.members}
              columns={columnsOf(words, today, setEnding, adding)}
              lines={seats.map((line) => ({ kind: 'row', id: line.seat.id, row: line }))}
              rowHeight={38}
              empty={<EmptyState actions={adding ? undefined : add}>{words.noMembers}</EmptyState>}
            />
          </Box>
        </Box>
      </Card>
      {adding && (
        <NewMemberForm
          proposedRole={has('chair') ? (has('secretary') ? 'member' : 'secretary') : 'chair'}
          // The first members sit since the council was founded.
          proposedFrom={seats.length === 0 ? (council.letterheads[0]?.foundingDecision.date ?? today) : today}
          onLeave={() => goTo('/council')}
        />
      )}
      {ending && <EndSeatDialog seat={ending.seat} name={ending.name} today={today} onClose={() => setEnding(null)} />}
    </Box>
  );
}

function columnsOf(
  words: (typeof councilWords)['vi'],
  today: CivilDate,
  onEnd: (line: SeatLine) => void,
  narrow: boolean,
): readonly GridColumn<SeatLine>[] {
  const state = (seat: Membership) => {
    if (inForceOn(seat, today)) return <StatusChip tone="ok" label={words.sitting} />;
    return <StatusChip label={seat.from > today ? words.notYet : words.ended} />;
  };
  return [
    { id: 'number', title: words.number, width: 52, cell: ({ number }) => number },
    { id: 'name', title: words.name, width: narrow ? 170 : 220, cell: ({ name }) => <strong>{name}</strong> },
    { id: 'position', title: words.position, cell: ({ seat }) => seat.position },
    { id: 'role', title: words.councilRole, width: narrow ? 160 : 200, cell: ({ seat }) => words.role[seat.role] },
    { id: 'from', title: words.from, width: 108, numeric: true, cell: ({ seat }) => shortDate(seat.from) },
    ...(narrow
      ? []
      : ([
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
                {state(line.seat)}
                {line.seat.to === null && (
                  <Button variant="text" size="small" data-entry="" sx={{ ml: 'auto' }} onClick={() => onEnd(line)}>
                    {words.endSeat}
                  </Button>
                )}
              </Box>
            ),
          },
        ] as const satisfies readonly GridColumn<SeatLine>[])),
  ];
}
