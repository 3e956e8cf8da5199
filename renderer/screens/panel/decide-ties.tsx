import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { MeetingId, NomineeId } from '#domain/ids.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { decidePanelTie } from '#store/panel-ties.ts';
import { said } from '#words/bilingual.ts';
import { panelWords } from '#words/panel-words.ts';
import { tieWords } from '#words/tie-words.ts';
import { useDesk } from '../desk.tsx';
import { TieDialog } from '../tie-dialog.tsx';
import { useCommand } from '../use-command.ts';
import { useTold, useUndo } from '../use-undo.ts';
import type { Scored } from './panel-figures.ts';

interface DecideTiesProps {
  readonly meetingId: MeetingId;
  readonly scored: readonly Scored[];
  /** Those whom no step parts, decided or not. */
  readonly ties: readonly (readonly Ranked[])[];
}

/** The way to write down what the council decided on those who are equal. */
export function DecideTies({ meetingId, scored, ties }: DecideTiesProps) {
  const words = useWords(panelWords).tie;
  const [open, setOpen] = useState(false);
  const isOpen = ties.some(([first]) => first?.decision === undefined);
  return (
    <>
      <KeyedButton keys="F9" onPress={() => setOpen(true)}>
        {isOpen ? words.action : words.again}
      </KeyedButton>
      {open && <PanelTies {...{ meetingId, scored, ties }} onClose={() => setOpen(false)} />}
    </>
  );
}

function PanelTies({ meetingId, scored, ties, onClose }: DecideTiesProps & { onClose(this: void): void }) {
  const words = useWords(tieWords);
  const desk = useDesk();
  const { error, run } = useCommand();
  const { undo } = useUndo(meetingId);
  const tell = useTold(undo);
  const record = useLive(async () => (await loadMeetingRecord(desk.db, meetingId)) ?? null, [desk.db, meetingId]);
  const nameOf = (id: NomineeId): string => {
    const nominee = scored.find((one) => one.id === id);
    return nominee ? `${nominee.number}. ${nominee.name}` : '';
  };
  return (
    <TieDialog
      ties={ties}
      votes={record ?? { rounds: [], nominations: [] }}
      nameOf={nameOf}
      ballotName={({ number }) => words.ballot(number)}
      onDecide={async (decision) => {
        if (!(await run(() => decidePanelTie(desk, { meetingId, ...decision })))) return;
        await tell(said(panelWords, (kept) => kept.tie.done));
        onClose();
      }}
      onClose={onClose}
      error={error}
    />
  );
}
