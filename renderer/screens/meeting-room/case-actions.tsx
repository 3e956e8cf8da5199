import Box from '@mui/material/Box';
import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { lowerForms } from '#domain/nominations/transfer.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { roundWords } from '#words/round-words.ts';
import { AddNameDialog } from './add-name-dialog.tsx';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { AsideDialog, type AsideKind } from './aside-dialog.tsx';
import { ConditionDialog, TransferDialog } from './case-deeds.tsx';
import { DecidedElsewhereDialog } from './decided-elsewhere-dialog.tsx';
import { RecusalDialog } from './recusal-dialog.tsx';
import { useRoom } from './room.ts';
import { VoteSetupDialog } from './vote-setup-dialog.tsx';

/** What can be done with the case in hand beside voting on it. */
type CaseAction = 'recusal' | AsideKind | 'already-decided' | 'condition' | 'transfer' | 'again' | 'add';

const keyOf: Readonly<Record<CaseAction, string>> = {
  recusal: 'R',
  deferred: 'D',
  withdrawn: 'W',
  returned: 'T',
  'already-decided': 'E',
  condition: 'K',
  transfer: 'X',
  again: 'L',
  add: 'B',
};

/** What the case's outcome leaves open: before it everything, after an approval a condition, after a fall a second vote or a lower form. */
function openTo({ matter }: AgendaCase, lower: boolean): readonly CaseAction[] {
  const transfer = lower ? (['transfer'] as const) : [];
  if (matter.outcome === null)
    return ['recusal', 'deferred', 'withdrawn', 'returned', 'already-decided', 'condition', ...transfer];
  if (matter.outcome.type === 'approved' || matter.outcome.type === 'approved-on-condition') return ['condition'];
  return matter.outcome.type === 'below-threshold' ? ['recusal', ...transfer, 'again'] : [];
}

interface CaseActionsProps {
  readonly group: AgendaGroup;
  readonly agendaCase: AgendaCase;
}

/** The buttons of the case in hand, each with its key, and the one that brings up another name for its award. */
export function CaseActions({ group, agendaCase }: CaseActionsProps) {
  const { matter: words } = useWords(meetingRoomWords);
  const deeds = useWords(roomDeedWords);
  const { setup } = useWords(roundWords);
  const { record } = useRoom();
  const [asked, setAsked] = useState<CaseAction | null>(null);
  if (record.meeting.phase !== 'in-session') return null;
  const names: Readonly<Record<CaseAction, string>> = {
    recusal: words.recuse,
    ...words.setAside,
    condition: deeds.condition.action,
    transfer: deeds.transfer.action,
    again: setup.again,
    add: deeds.add.action,
  };
  const lower = lowerForms(record.ruleBook, agendaCase.nomination, agendaCase.nominee).length > 0;
  const close = (): void => setAsked(null);
  return (
    <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
      {[...openTo(agendaCase, lower), 'add' as const].map((action) => (
        <KeyedButton key={action} keys={keyOf[action]} onPress={() => setAsked(action)}>
          {names[action]}
        </KeyedButton>
      ))}
      {asked && <ActionDialog action={asked} group={group} agendaCase={agendaCase} onClose={close} />}
    </Box>
  );
}

interface ActionDialogProps extends CaseActionsProps {
  readonly action: CaseAction;
  onClose(this: void): void;
}

function ActionDialog({ action, group, agendaCase, onClose }: ActionDialogProps) {
  if (action === 'recusal') return <RecusalDialog group={group} agendaCase={agendaCase} onClose={onClose} />;
  if (action === 'already-decided') return <DecidedElsewhereDialog agendaCase={agendaCase} onClose={onClose} />;
  if (action === 'condition') return <ConditionDialog agendaCase={agendaCase} onClose={onClose} />;
  if (action === 'transfer') return <TransferDialog agendaCase={agendaCase} onClose={onClose} />;
  if (action === 'again') return <VoteSetupDialog group={group} again={agendaCase.nomination.id} onClose={onClose} />;
  if (action === 'add') return <AddNameDialog awardId={group.award.id} onClose={onClose} />;
  return <AsideDialog kind={action} agendaCase={agendaCase} onClose={onClose} />;
}
