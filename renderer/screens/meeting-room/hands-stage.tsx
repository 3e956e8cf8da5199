import Box from '@mui/material/Box';
import { useCallback, useEffect, useState } from 'react';
import { Card } from '#components/card.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { RequiredNumber } from '#components/required-number.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { rowProspect, type Round } from '#domain/voting/round.ts';
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
  type HandsDissentDraft,
  type HandsDraft,
} from './hands-draft.ts';
import { BallotKind } from './ballot-kind.tsx';
import { HandsLine } from './hands-line.tsx';
import { useTimeNow } from './paper-time.tsx';
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
  const now = useTimeNow();
  const command = useCommand();
  const { record, inHand: sought } = useRoom();
  const [here, setHere] = useState<NominationId | null>(sought);
  const [lastSought, setLastSought] = useState(sought);
  // Somebody was asked for by name or number: the list goes there.
  if (sought !== lastSought) {
    setLastSought(sought);
    setHere(sought);
  }
  const [draft, setDraft] = useState<HandsDraft>(() => rememberedHands(round.id));
  const tally = handsTally(round, draft);
  const numberOf = new Map(round.rows.map((row) => [row.nominationId, row.number]));
  const rows = round.rows.flatMap((row) => {
    const found = group.cases.find(({ nomination }) => nomination.id === row.nominationId);
    return found ? [found] : [];
  });
  useEffect(() => rememberHands(round.id, draft), [round.id, draft]);
  const onLine = useCallback(
    (id: NominationId, line: HandsDissentDraft): void => setDraft((before) => new Map(before).set(id, line)),
    [],
  );
  const onToggle = useCallback((id: NominationId): void => {
    setHere(id);
    setDraft((before) => {
      const after = new Map(before);
      if (!after.delete(id)) after.set(id, takenOutRow);
      return after;
    });
  }, []);
  const at = Math.max(
    0,
    rows.findIndex(({ nomination }) => nomination.id === here),
  );
  const idHere = rows[at]?.nomination.id;
  const step = (by: number): void => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next) setHere(next.nomination.id);
  };
  useHotkey('ArrowUp', keys.cases, () => step(-1));
  useHotkey('ArrowDown', keys.cases, () => step(1));
  useHotkey('T', keys.takeOut, idHere && (() => onToggle(idHere)));
  useFieldKey('Enter', keys.field, draft.size > 0);
  const inHand = round.rows.find((row) => row.nominationId === idHere);
  const close = async (): Promise<void> => {
    const closedAt = now();
    const count = handsCountOf(draft);
    const closing = { meetingId: record.meeting.id, roundId: round.id, closedAt, count };
    // What was typed is kept: a result that is taken back is corrected, not counted anew.
    await command.run(() => closeHands(desk, closing));
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
        <BallotKind round={round} />
        <Box sx={{ color: colour.ink2 }}>{hands.intro}</Box>
        <Card flush fill title={matter.list}>
          <Box
            component="ol"
            data-entries=""
            sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}
          >
            {rows.map((agendaCase) => (
              <HandsLine
                key={agendaCase.nomination.id}
                agendaCase={agendaCase}
                number={numberOf.get(agendaCase.nomination.id) ?? 0}
                round={round}
                line={draft.get(agendaCase.nomination.id)}
                here={agendaCase.nomination.id === idHere}
                onHere={setHere}
                onToggle={onToggle}
                onLine={onLine}
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
