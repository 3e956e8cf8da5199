import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { AwardId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { CivilDate } from '#domain/time.ts';
import { lowerForms } from '#domain/nominations/transfer.ts';
import { liftCondition, setCondition } from '#store/outcomes.ts';
import { transferMatter } from '#store/transfers.ts';
import { said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase } from './agenda.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

interface CaseDialogProps {
  readonly agendaCase: AgendaCase;
  onClose(this: void): void;
}

/** Đề nghị có điều kiện: what is still owed and by when, before the vote or after it. */
export function ConditionDialog({ agendaCase, onClose }: CaseDialogProps) {
  const { condition: words } = useWords(roomDeedWords);
  const language = useLanguage();
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { matter, nominee } = agendaCase;
  const [condition, setText] = useState(matter.onCondition?.condition ?? words.usual);
  const [due, setDue] = useState<CivilDate | null>(matter.onCondition?.due ?? null);
  const line = { meetingId: matter.meetingId, matterId: matter.id };
  const enter = async (): Promise<void> => {
    if (due === null || !(await command.run(() => setCondition(desk, { ...line, condition: { condition, due } }))))
      return;
    onClose();
    await done(said(roomDeedWords, (kept) => kept.condition.saved(calledName(nominee))));
  };
  const lift = async (): Promise<void> => {
    if (await command.run(() => liftCondition(desk, line))) onClose();
  };
  return (
    <AskDialog
      open
      title={words.title(calledName(nominee))}
      why={matter.outcome ? words.after : words.before}
      verb={words.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={due === null ? refusalSentence({ type: 'required', field: 'date' }, language) : undefined}
      error={command.error}
    >
      <TextEntry label={words.what} value={condition} onText={setText} lines={2} autoFocus />
      <DateEntry label={words.due} value={due} onDate={setDue} />
      {matter.onCondition && !matter.addedInSession && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => void lift()}>
          {words.lift}
        </Button>
      )}
    </AskDialog>
  );
}

/** Chuyển hình thức: to which lower form, why, and with whose consent. */
export function TransferDialog({ agendaCase, onClose }: CaseDialogProps) {
  const { transfer: words } = useWords(roomDeedWords);
  const language = useLanguage();
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { matter, nomination, nominee } = agendaCase;
  const forms = lowerForms(record.ruleBook, nomination, nominee);
  const [to, setTo] = useState<AwardId | ''>(forms[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [consent, setConsent] = useState('');
  const enter = async (): Promise<void> => {
    if (to === '') return;
    const moved = { meetingId: matter.meetingId, matterId: matter.id, awardId: to, reason, consent };
    if (!(await command.run(() => transferMatter(desk, moved)))) return;
    onClose();
    const award = forms.find(({ id }) => id === to);
    await done((spoken) => roomDeedWords[spoken].transfer.saved(calledName(nominee), award?.shortName[spoken] ?? ''));
  };
  return (
    <AskDialog
      open
      title={words.title(calledName(nominee))}
      why={words.why}
      verb={words.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={to === '' ? words.none : undefined}
      error={command.error}
    >
      <ChoiceEntry
        label={words.to}
        value={to}
        choices={forms.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChoice={setTo}
        autoFocus
      />
      <TextEntry label={words.reason} value={reason} onText={setReason} lines={2} />
      <TextEntry label={words.consent} value={consent} onText={setConsent} optional />
    </AskDialog>
  );
}
