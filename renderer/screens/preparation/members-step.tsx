import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { EndSeatDialog } from '#components/end-seat-dialog.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { MemberForm, type TypedSeat } from '#components/member-form.tsx';
import { MemberTable, seatLines, type SeatLine } from '#components/member-table.tsx';
import { goTo } from '#components/navigation.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { useToast } from '#components/toast.tsx';
import { smallWindow } from '#components/tokens.ts';
import { letterheadOn } from '#domain/council.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { shortDate } from '#domain/time.ts';
import { endSeat, seatMember } from '#store/council.ts';
import { dropDraft } from '#store/drafts.ts';
import { prepareMeeting } from '#store/preparation.ts';
import { councilWords } from '#words/council-words.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDeskRoom } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { detailsOf } from './basics-form.ts';
import type { PreparationAside } from './basics-step.tsx';
import { PresidingCard } from './presiding-card.tsx';
import { StepFrame } from './step-frame.tsx';
import { lacksOf, seatsOn, stepPath, type Preparation } from './steps.ts';

interface MembersStepProps {
  readonly preparation: Preparation;
  readonly aside: PreparationAside;
}

/** Step 2: who sits on the council on the day of the meeting, who presides and who writes; with both seated a meeting kept in step 1 is made. */
export function MembersStep({ preparation, aside }: MembersStepProps) {
  const words = useWords(preparationWords);
  const roles = useWords(councilWords);
  const { desk, sitDown } = useDeskRoom();
  const toast = useToast();
  const command = useCommand();
  const { council, record, day } = preparation;
  const [ending, setEnding] = useState<SeatLine | null>(null);
  const lines = seatLines(council.memberships, council.members);
  const seats = seatsOn(preparation);
  const lacks = lacksOf(seats);
  const quorum = ruleBookOn(council.ruleBooks, day)?.quorum;

  const seat = async (typed: TypedSeat) => {
    const result = await seatMember(desk, typed);
    const { role } = typed;
    // Whoever founds a council alone is most often its secretary: from now on the deeds are the secretary's.
    if (result.ok && (role === 'chair' || role === 'secretary') && sameName(desk.actor.name, typed.name)) {
      sitDown({ name: tidyText(typed.name), role });
      toast({
        sentence: (language) =>
          preparationWords[language].seatedAs(tidyText(typed.name), councilWords[language].role[role]),
      });
    }
    return result;
  };
  const save = async (): Promise<void> => {
    if (record) return goTo(stepPath(record.meeting.id, 'import'));
    const details = aside.draft && detailsOf(aside.draft, council);
    if (!details) return goTo(stepPath(null, 'basics'));
    await command.run(async () => {
      const made = await prepareMeeting(desk, { ...details, nominationIds: [] });
      if (made.ok) {
        await dropDraft(desk.db, 'preparation');
        goTo(stepPath(made.value, 'import'));
      }
      return made;
    });
  };

  return (
    <StepFrame preparation={preparation} step="members" onSave={save} error={command.error}>
      <Box sx={{ display: 'flex', gap: '10px', flexWrap: 'wrap', alignItems: 'center', flexShrink: 0 }}>
        {lacks === undefined ? (
          <StatusChip tone="ok" label={words.allSeated} />
        ) : (
          <InlineWarning>{lackSentence(lacks, words)}</InlineWarning>
        )}
        {quorum && seats.length > 0 && (
          <StatusChip label={words.needsToMeet(requiredOf(quorum.threshold, seats.length), seats.length)} />
        )}
      </Box>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 340px',
          gap: '12px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Card title={words.membersOn(shortDate(day))} note={words.memberCount(seats.length)} fill flush>
          <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
            {record && <PresidingCard record={record} />}
            <Box sx={{ flex: 1, minHeight: 0 }}>
              <MemberTable
                lines={lines}
                day={day}
                narrow
                onEnd={setEnding}
                empty={<EmptyState>{roles.noMembers}</EmptyState>}
              />
            </Box>
          </Box>
        </Card>
        <MemberForm
          proposedRole={lacks === 'chair' || lacks === 'secretary' ? lacks : 'member'}
          // The first members sit since the council was founded; once it has met, a new one sits from now on.
          proposedFrom={
            aside.meetings.some(({ opening }) => opening !== null)
              ? aside.today
              : (letterheadOn(council.letterheads, day)?.foundingDecision.date ?? day)
          }
          onSeat={seat}
          renderFoot={(saveMember, error) => (
            <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
              <Button onClick={() => void saveMember()} aria-keyshortcuts="Enter">
                {roles.saveMember}
                <KeyCap keys="Enter" />
              </Button>
              {error !== undefined && <InlineError>{error}</InlineError>}
            </Box>
          )}
        />
      </Box>
      {ending && (
        <EndSeatDialog
          name={ending.name}
          today={aside.today}
          onEnd={(to) => endSeat(desk, { membershipId: ending.seat.id, to })}
          onClose={() => setEnding(null)}
        />
      )}
    </StepFrame>
  );
}

function lackSentence(lacks: 'chair' | 'secretary' | 'tellers', words: (typeof preparationWords)['vi']): string {
  if (lacks === 'chair') return words.chairMissing;
  return lacks === 'secretary' ? words.secretaryMissing : words.fewMembers;
}
