import Mail from '@mui/icons-material/MailOutlineOutlined';
import Box from '@mui/material/Box';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { QuorumMeter } from '#components/quorum-meter.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, lowWindow, type, smallWindow } from '#components/tokens.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { isInRoom, type Attendance } from '#domain/meeting/attendance.ts';
import type { Seat } from '#domain/council.ts';
import { seatsOf } from '#domain/meeting/meeting-record.ts';
import { attendanceLine } from '#words/attendance-words.ts';
import { councilWords } from '#words/council-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useRoom } from './room.ts';
import { RollColumn, RollHead } from './room-layout.tsx';

/** Điểm danh beside the matter: whether the council can meet, and who sits in the room. */
export function RollPane() {
  const words = useWords(meetingRoomWords);
  const { record } = useRoom();
  const byMember = new Map(record.attendances.map((line) => [line.memberId, line]));
  return (
    <RollColumn label={words.roll}>
      <RollHead>
        <Box sx={{ [smallWindow]: { display: 'none' } }}>
          <SectionHead title={words.roll} aside={<GradeChip rule={record.ruleBook.quorum} />} />
        </Box>
        <QuorumMeter quorum={quorumNow(record)} />
      </RollHead>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={words.roll}
        sx={{ listStyle: 'none', m: 0, p: '4px 0', overflow: 'auto' }}
      >
        {seatsOf(record).map((seat) => (
          <RollLine key={seat.memberId} seat={seat} line={byMember.get(seat.memberId)} />
        ))}
      </Box>
    </RollColumn>
  );
}

function RollLine({ seat, line }: { readonly seat: Seat; readonly line: Attendance | undefined }) {
  const words = useWords(meetingRoomWords);
  const states = useWords(meetingWords);
  const { role, unitRole } = useWords(councilWords);
  const roles = useRoom().record.council.kind === 'cluster' ? unitRole : role;
  const deeds = useWords(roomDeedWords);
  const language = useLanguage();
  const present = isInRoom(line);
  const state = line ? states.attendance[line.state] : words.rollCall.notMarked;
  const happened = line ? attendanceLine(line, language) : [];
  return (
    <Box
      component="li"
      sx={{
        ...type.dense,
        display: 'grid',
        gridTemplateColumns: '12px 1fr auto',
        columnGap: '8px',
        alignItems: 'center',
        px: '16px',
        minHeight: 30,
        [lowWindow]: { minHeight: 24 },
      }}
    >
      <Box
        sx={{
          width: 8,
          height: 8,
          borderRadius: '50%',
          border: `2px solid ${present ? colour.ok : colour.control}`,
          backgroundColor: present ? colour.ok : 'transparent',
        }}
      />
      <span>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {seat.name}
        </Box>
        <Box component="span" sx={{ ...type.caption, color: colour.ink2, ml: '6px' }}>
          {present ? roles[seat.role] : happened.length === 0 && state}
        </Box>
        {happened.length > 0 && (
          <Box component="span" sx={{ ...type.caption, color: colour.warning, display: 'block' }}>
            {happened.join(' · ')}
          </Box>
        )}
        {line !== undefined && line.substitute !== '' && (
          <Box component="span" sx={{ ...type.caption, color: colour.ink2, display: 'block' }}>
            {deeds.substitute.line(line.substitute)}
          </Box>
        )}
      </span>
      {line?.writtenOpinion === true && (
        <Mail titleAccess={words.rollCall.opinion} sx={{ fontSize: 18, color: colour.law }} />
      )}
    </Box>
  );
}
