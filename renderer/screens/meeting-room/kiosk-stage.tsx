import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { RequiredNumber } from '#components/required-number.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { InlineError } from '#components/inline-note.tsx';
import { provenByPin, renewCode } from '#domain/meeting/hand-round.ts';
import { rowProspect, type Round } from '#domain/voting/round.ts';
import { turnout, type Kiosk } from '#domain/voting/kiosk.ts';
import { voidKiosk } from '#store/kiosk.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { systemChance } from '../held-round.ts';
import { heldKiosk } from '../kiosk-memory.ts';
import { TicketList } from '../ticket-list.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import { CloseKioskEarly, useCloseKiosk } from './close-kiosk.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';
import { VoidKiosk } from './void-kiosk.tsx';

/** Bỏ phiếu kín trên máy, at the secretary's side: codes, how many have voted, and handing the laptop round. */
export function KioskStage({ group }: { readonly group: AgendaGroup }) {
  const held = heldKiosk.useHeld();
  const round = group.openRound;
  if (!round) return null;
  return held?.round.roundId === round.id ? (
    <RunningKiosk group={group} round={round} kiosk={held.round} />
  ) : (
    <LostKiosk group={group} round={round} />
  );
}

interface RunningKioskProps {
  readonly group: AgendaGroup;
  readonly round: Round;
  readonly kiosk: Kiosk;
}

function RunningKiosk({ group, round, kiosk }: RunningKioskProps) {
  const { desk: words, memoryOnly, means } = useWords(kioskWords);
  const { hands } = useWords(voteWords);
  const language = useLanguage();
  const { close, error } = useCloseKiosk(round, kiosk);
  const { record } = useRoom();
  const { voted, voters } = turnout(kiosk);
  const all = voted === voters;
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          note={`${means.kiosk}. ${hands.openedAt(round.openedAt)}`}
          aside={<StatusChip tone={all ? 'ok' : 'warning'} label={words.turnout(voted, voters)} />}
        />
        <Box sx={{ color: colour.ink2 }}>{memoryOnly}</Box>
        <Card flush fill title={words.codes} note={words.codesNote}>
          <TicketList
            label={words.codes}
            tickets={kiosk.tickets}
            record={record}
            doneBy={(id) =>
              kiosk.tickets.some(({ memberId, voted: has }) => has && memberId === id) ? words.voted : undefined
            }
            onRenew={(id) => heldKiosk.keep(renewCode(kiosk, id, systemChance))}
            onPin={(id) => heldKiosk.keep(provenByPin(kiosk, id))}
          />
        </Card>
        {!all && (
          <Card title={words.wayOut} note={words.wayOutNote}>
            <Box sx={{ ...type.requiredNumber, letterSpacing: '0.1em' }}>{kiosk.wayOut}</Box>
          </Card>
        )}
      </Middle>
      <Foot>
        <RequiredNumber rule={round.rule} prospect={rowProspect(round.rule, round.roll, [])} />
        {all ? (
          <NextAction fullWidth onPress={async () => void (await close())} error={error}>
            {words.close}
          </NextAction>
        ) : (
          <NextAction fullWidth onPress={() => heldKiosk.handRound(true)}>
            {words.hand}
          </NextAction>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          {!all && voted > 0 && <CloseKioskEarly round={round} kiosk={kiosk} />}
          <VoidKiosk round={round} />
        </Box>
      </Foot>
    </>
  );
}

/** The application was started anew while the vote was open: nothing is left of it, and it is taken again. */
function LostKiosk({ group, round }: { readonly group: AgendaGroup; readonly round: Round }) {
  const { lost } = useWords(kioskWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const again = async (): Promise<void> => {
    const voiding = { meetingId: round.meetingId, roundId: round.id, reason: kioskWords.vi.lost.reason };
    await command.run(() => voidKiosk(desk, voiding));
  };
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead level={1} title={group.award.name[language]} />
        <Card title={lost.heading}>
          <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
            <InlineError>{lost.why}</InlineError>
            <Box sx={{ color: colour.ink2 }}>{lost.elsewhere}</Box>
          </Box>
        </Card>
      </Middle>
      <Foot>
        <NextAction fullWidth onPress={again} error={command.error}>
          {lost.action}
        </NextAction>
      </Foot>
    </>
  );
}
