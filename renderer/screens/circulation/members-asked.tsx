import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import type { AskedMember } from '#domain/meeting/circulation-state.ts';
import type { Phase } from '#domain/meeting/meeting.ts';
import { shortDate } from '#domain/time.ts';
import { circulationWords } from '#words/circulation-words.ts';

interface MembersAskedProps {
  readonly members: readonly AskedMember[];
  readonly phase: Phase;
  readonly current: MemberId | null;
  onCurrent(this: void, id: MemberId): void;
}

/** Everybody who is asked, and whether his reply is there; what he answered is not counted here. */
export function MembersAsked({ members, phase, current, onCurrent }: MembersAskedProps) {
  const words = useWords(circulationWords);
  const received = members.filter(({ reply }) => reply).length;
  return (
    <Card
      title={words.members}
      {...(phase === 'preparing' ? {} : { note: words.received(received, members.length) })}
      flush
    >
      <DataTable
        label={words.members}
        columns={columnsOf(words, phase)}
        lines={members.map((member) => ({ kind: 'row', id: member.memberId, row: member }))}
        current={current}
        onCurrent={(id) => {
          const member = members.find(({ memberId }) => memberId === id);
          if (member) onCurrent(member.memberId);
        }}
      />
    </Card>
  );
}

const columnsOf = (words: Words, phase: Phase): readonly GridColumn<AskedMember>[] => [
  {
    id: 'name',
    title: words.member,
    cell: ({ name, position }) => (
      <>
        <strong>{name}</strong>
        <Box sx={{ ...type.caption, color: colour.ink2 }}>{position}</Box>
      </>
    ),
  },
  { id: 'state', title: words.state, width: 210, cell: (member) => stateOf(words, member, phase) },
  {
    id: 'scan',
    title: words.scanHead,
    width: 84,
    cell: ({ reply }) => (reply?.scan ? words.withScan : '–'),
  },
];

type Words = (typeof circulationWords)['vi'];

function stateOf(words: Words, { reply, late }: AskedMember, phase: Phase): ReactNode {
  if (phase === 'preparing') return '–';
  if (!reply) return <StatusChip label={phase === 'in-session' ? words.waiting : words.silent} />;
  const { time, date } = reply.received;
  const said = late ? words.late(time, shortDate(date)) : words.inTime(time, shortDate(date));
  return <StatusChip tone={late ? 'warning' : 'ok'} label={said} />;
}
