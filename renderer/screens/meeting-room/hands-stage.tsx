import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { RequiredNumber } from '#components/required-number.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { rowProspect, type Round } from '#domain/round.ts';
import { vietnamStamp } from '#domain/time.ts';
import { closeHands } from '#store/rounds.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import {
  handsCountOf,
  handsTally,
  rememberedHands,
  rememberHands,
  takenOutRow,
  type HandsDraft,
} from './hands-draft.ts';
import { HandsLine } from './hands-line.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';
import { VoidRound } from './void-round.tsx';

/** Biểu quyết cả danh sách: everybody is in favour until a row is taken out and its dissent typed. */
export const HandsStage = ({ group }: { readonly group: AgendaGroup }) =>
  group.openRound ? <OpenHands group={group} round={group.openRound} /> : null;

function OpenHands({ group, round }: { readonly group: AgendaGroup; readonly round: Round }) {
  const { next, keys, blocked, matter } = useWords(meetingRoomWords);
  const { hands } = useWords(voteWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<HandsDraft>(() => rememberedHands(round.id));
  const tally = handsTally(round, draft);
  const rows = round.rows.flatMap((row) => {
    const found = group.cases.find(({ nomination }) => nomination.id === row.nominationId);
    return found ? [found] : [];
  });
  const change = (
    id: NominationId,
    line: { readonly against: number | null; readonly abstained: number | null } | null,
  ) =>
    setDraft((before) => {
      const after = new Map(before);
      if (line) after.set(id, line);
      else after.delete(id);
      rememberHands(round.id, after);
      return after;
    });
  const toggle = (index: number): void => {
    const id = rows[index]?.nomination.id;
    if (id === undefined) return;
    setAt(index);
    change(id, draft.has(id) ? null : takenOutRow);
  };
  useHotkey('ArrowUp', keys.cases, () => setAt(Math.max(at - 1, 0)));
  useHotkey('ArrowDown', keys.cases, () => setAt(Math.min(at + 1, rows.length - 1)));
  useHotkey('T', keys.takeOut, () => toggle(at));
  useFieldKey('Enter', keys.field, draft.size > 0);
  const inHand = round.rows.find((row) => row.nominationId === rows[at]?.nomination.id);
  const close = async (): Promise<void> => {
    const closedAt = vietnamStamp(desk.clock()).time;
    const count = handsCountOf(draft);
    const closing = { meetingId: record.meeting.id, roundId: round.id, closedAt, count };
    if (await command.run(() => closeHands(desk, closing))) rememberHands(round.id, null);
  };
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          note={hands.openedAt(round.openedAt)}
          aside={<StatusChip tone={draft.size > 0 ? 'warning' : 'ok'} label={hands.count(draft.size)} />}
        />
        <Box sx={{ color: colour.ink2 }}>{hands.intro}</Box>
        <Card flush fill title={matter.list}>
          <Box
            component="ol"
            data-entries=""
            sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}
          >
            {rows.map((agendaCase, index) => (
              <HandsLine
                key={agendaCase.nomination.id}
                agendaCase={agendaCase}
                number={index + 1}
                round={round}
                draft={draft}
                here={index === at}
                onHere={() => setAt(index)}
                onToggle={() => toggle(index)}
                onLine={(line) => change(agendaCase.nomination.id, line)}
              />
            ))}
          </Box>
        </Card>
      </Middle>
      <Foot>
        <RequiredNumber rule={round.rule} prospect={rowProspect(round.rule, round.roll, inHand?.recused ?? [])} />
        <NextAction fullWidth onPress={close} blocked={tally.ok ? undefined : blocked.dissent} error={command.error}>
          {next.closeHands}
        </NextAction>
        <VoidRound round={round} />
      </Foot>
    </>
  );
}
