import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { EndSeatDialog } from '#components/end-seat-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { MemberForm } from '#components/member-form.tsx';
import { MemberTable, seatLines, type SeatLine } from '#components/member-table.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { CouncilRole, Member } from '#domain/council.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { endSeat, seatMember } from '#store/council.ts';
import type { InitiativeCouncil } from '#store/initiatives.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { useDesk } from '../desk.tsx';

interface MembersPartProps {
  readonly council: InitiativeCouncil;
  readonly members: readonly Member[];
  readonly today: CivilDate;
}

/** The seats of the initiative council, apart from those of the council. */
export function MembersPart({ council, members, today }: MembersPartProps) {
  const words = useWords(initiativeWords);
  const desk = useDesk();
  const [ending, setEnding] = useState<SeatLine | null>(null);
  const lines = seatLines(council.memberships, members);
  const has = (role: CouncilRole): boolean => lines.some(({ seat }) => seat.role === role && inForceOn(seat, today));
  return (
    <ListBesideForm form>
      <Card title={words.tabs.members} fill flush>
        <MemberTable
          lines={lines}
          day={today}
          narrow
          onEnd={setEnding}
          empty={<EmptyState>{words.noMembers}</EmptyState>}
        />
      </Card>
      <MemberForm
        proposedRole={has('chair') ? (has('secretary') ? 'member' : 'secretary') : 'chair'}
        proposedFrom={lines.length === 0 ? council.founding.date : today}
        onSeat={(seat) => seatMember(desk, { ...seat, councilId: council.body.id })}
        renderFoot={(save, error) => (
          <NextAction onPress={save} error={error}>
            {words.saveMember}
          </NextAction>
        )}
      />
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
