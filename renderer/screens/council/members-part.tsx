import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { EndSeatDialog } from '#components/end-seat-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { MemberForm } from '#components/member-form.tsx';
import { MemberTable, seatLines, type SeatLine } from '#components/member-table.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import type { Membership } from '#domain/council.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { endSeat, seatMember, type CouncilRecord } from '#store/council.ts';
import { councilWords } from '#words/council-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';

interface MembersPartProps {
  readonly council: CouncilRecord;
  readonly today: CivilDate;
  readonly adding: boolean;
}

const leaveForm = (): void => goTo('/council');

/** Every seat of the council with its days; a seat that ended stays, because old minutes name it. */
export function MembersPart({ council, today, adding }: MembersPartProps) {
  const words = useWords(councilWords);
  const parts = useWords(partWords);
  const desk = useDesk();
  const [ending, setEnding] = useState<SeatLine | null>(null);
  useHotkey('Escape', parts.close, adding ? leaveForm : undefined);
  const lines = seatLines(council.memberships, council.members);
  const sitting = lines.filter(({ seat }) => inForceOn(seat, today));
  const has = (role: Membership['role']): boolean => sitting.some(({ seat }) => seat.role === role);
  const add = <NextAction onPress={() => goTo('/council/new-member')}>{words.addMember}</NextAction>;
  return (
    <ListBesideForm form={adding}>
      <Card
        title={words.members}
        note={words.memberCount(sitting.length)}
        fill
        flush
        aside={adding || lines.length === 0 ? undefined : add}
      >
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          {lines.length > 0 && !(has('chair') && has('secretary')) && (
            <Box sx={{ p: '8px 14px', flexShrink: 0 }}>
              <InlineWarning>{has('chair') ? words.secretaryMissing : words.chairMissing}</InlineWarning>
            </Box>
          )}
          <Box sx={{ flex: 1, minHeight: 0 }}>
            <MemberTable
              lines={lines}
              day={today}
              narrow={adding}
              onEnd={setEnding}
              empty={<EmptyState actions={adding ? undefined : add}>{words.noMembers}</EmptyState>}
            />
          </Box>
        </Box>
      </Card>
      {adding && (
        <MemberForm
          proposedRole={has('chair') ? (has('secretary') ? 'member' : 'secretary') : 'chair'}
          // The first members sit since the council was founded.
          proposedFrom={lines.length === 0 ? (council.letterheads[0]?.foundingDecision.date ?? today) : today}
          onSeat={(seat) => seatMember(desk, seat)}
          renderFoot={(save, error) => (
            <NextAction
              onPress={save}
              error={error}
              beside={
                <Button onClick={leaveForm}>
                  {parts.close}
                  <KeyCap keys="Escape" />
                </Button>
              }
            >
              {words.saveMember}
            </NextAction>
          )}
        />
      )}
      {ending && (
        <EndSeatDialog
          name={ending.name}
          today={today}
          onEnd={(to) => endSeat(desk, { membershipId: ending.seat.id, to })}
          onClose={() => setEnding(null)}
        />
      )}
    </ListBesideForm>
  );
}
