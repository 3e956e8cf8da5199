import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { lowWindow, smallWindow } from '#components/tokens.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { isInRoom, type AttendanceState } from '#domain/meeting/attendance.ts';
import type { Seat } from '#domain/council.ts';
import { seatsOf } from '#domain/meeting/meeting-record.ts';
import { rollAwaited } from '#domain/meeting/sitting.ts';
import type { ClockTime } from '#domain/time.ts';
import { markAttendance } from '#store/attendance.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { AdoptProgramme, GoOn, OpenMeeting, Programme } from './opening.tsx';
import { RollCallHead, RollCallLine, type RollMark } from './roll-call-line.tsx';
import { CallRoll } from './call-roll.tsx';
import { PresidingLines } from './presiding.tsx';
import { ArrivalDialog, DepartureDialog, SubstituteDialog } from './roll-dialogs.tsx';
import { useRoom } from './room.ts';
import { Foot, FootNotes, Middle } from './room-layout.tsx';

type Asked = 'arrival' | 'departure' | 'substitute';

/** Điểm danh: every member's state by one key; then the meeting is opened, or goes on. Late comers are asked when. */
export function RollCallStage({ opened }: { readonly opened: boolean }) {
  const { rollCall, keys } = useWords(meetingRoomWords);
  const { leave, substitute } = useWords(roomDeedWords);
  const desk = useDesk();
  const command = useCommand('each');
  const { record } = useRoom();
  const seats = seatsOf(record);
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<{ readonly what: Asked; readonly seat: Seat } | null>(null);
  const [openedAt, setOpenedAt] = useState<ClockTime | null>();
  const byMember = new Map(record.attendances.map((line) => [line.memberId, line]));
  const seatHere = seats[at];
  const lineHere = seatHere && byMember.get(seatHere.memberId);
  const awaited = rollAwaited(record.meeting);
  const adopted = record.meeting.assents.some(({ subject }) => subject === 'programme');

  const mark = (marked: readonly Seat[], given: RollMark): Promise<boolean> =>
    command.run(() =>
      markAttendance(desk, {
        meetingId: record.meeting.id,
        marks: marked.map(({ memberId }) => ({ memberId, ...lineOf[given] })),
      }),
    );
  const give = (seat: Seat, given: RollMark): void => {
    // Once the meeting is open whoever comes has a time.
    if (opened && given === 'present' && !isInRoom(byMember.get(seat.memberId))) setAsked({ what: 'arrival', seat });
    else void mark([seat], given);
  };
  const here = (given: RollMark) => (): void => {
    if (!seatHere) return;
    give(seatHere, given);
    setAt(Math.min(at + 1, seats.length - 1));
  };
  const ask = (what: Asked) => (): void => seatHere && setAsked({ what, seat: seatHere });
  useHotkey('ArrowUp', keys.members, () => setAt(Math.max(at - 1, 0)));
  useHotkey('ArrowDown', keys.members, () => setAt(Math.min(at + 1, seats.length - 1)));
  useHotkey('Enter', rollCall.option.present, here('present'));
  useHotkey('C', rollCall.option.present, here('present'));
  useHotkey('L', rollCall.option.excused, here('excused'));
  useHotkey('K', rollCall.option.unexcused, here('unexcused'));
  useHotkey('Y', rollCall.option.opinion, here('opinion'));
  const close = (): void => setAsked(null);
  return (
    <>
      <Middle label={rollCall.heading}>
        <SectionHead
          level={1}
          title={rollCall.heading}
          aside={
            <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
              {opened && isInRoom(lineHere) && (
                <KeyedButton keys="V" onPress={ask('departure')}>
                  {leave.action}
                </KeyedButton>
              )}
              {lineHere !== undefined && lineHere.state !== 'present' && (
                <KeyedButton keys="U" onPress={ask('substitute')}>
                  {substitute.action}
                </KeyedButton>
              )}
              {!opened && (
                <KeyedButton
                  keys="T"
                  onPress={() =>
                    void mark(
                      seats.filter((seat) => !byMember.has(seat.memberId)),
                      'present',
                    )
                  }
                >
                  {rollCall.everybody}
                </KeyedButton>
              )}
            </Box>
          }
        />
        <Quiet>{opened ? rollCall.inSession : rollCall.intro}</Quiet>
        {opened && !adopted && <Programme />}
        <Card flush fill footer={<Quiet>{rollCall.opinionHint}</Quiet>}>
          <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
            <RollCallHead />
            <Box sx={{ flex: 1, minHeight: 0, position: 'relative' }}>
              <Box
                component="ul"
                tabIndex={0}
                aria-label={rollCall.heading}
                sx={{ listStyle: 'none', m: 0, p: 0, ...wholeLines }}
              >
                {seats.map((seat, index) => (
                  <RollCallLine
                    key={seat.memberId}
                    seat={seat}
                    number={index + 1}
                    line={byMember.get(seat.memberId)}
                    here={index === at}
                    onHere={() => setAt(index)}
                    onMark={(given) => {
                      setAt(index);
                      give(seat, given);
                    }}
                  />
                ))}
              </Box>
            </Box>
          </Box>
        </Card>
        {opened && command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Middle>
      <Foot>
        {!opened && (
          <OpenMeeting
            key={quorumNow(record).present}
            markError={command.error}
            typed={openedAt}
            onTyped={setOpenedAt}
          />
        )}
        {opened && (
          <FootNotes>
            <PresidingLines />
          </FootNotes>
        )}
        {opened && (awaited === undefined ? adopted ? <GoOn /> : <AdoptProgramme /> : <CallRoll on={awaited} />)}
      </Foot>
      {asked?.what === 'arrival' && <ArrivalDialog seat={asked.seat} onClose={close} />}
      {asked?.what === 'departure' && <DepartureDialog seat={asked.seat} onClose={close} />}
      {asked?.what === 'substitute' && <SubstituteDialog seat={asked.seat} onClose={close} />}
    </>
  );
}

/** As many whole lines as there is room for: a name cut in half looks like the end of the list. */
const wholeLines = {
  position: 'absolute',
  inset: '0 0 auto',
  maxHeight: 'round(down, 100%, 46px)',
  overflow: 'auto',
  [lowWindow]: { maxHeight: 'round(down, 100%, 42px)' },
  [smallWindow]: { position: 'static', maxHeight: 'none' },
} as const;

const lineOf: Readonly<Record<RollMark, { readonly state: AttendanceState; readonly writtenOpinion: boolean }>> = {
  present: { state: 'present', writtenOpinion: false },
  excused: { state: 'absent-excused', writtenOpinion: false },
  unexcused: { state: 'absent-unexcused', writtenOpinion: false },
  opinion: { state: 'absent-excused', writtenOpinion: true },
};
