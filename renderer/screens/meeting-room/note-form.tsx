import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { isComposing } from '#components/composing.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { MeetingId, MemberId, NominationId } from '#domain/ids.ts';
import type { MeetingNote } from '#domain/meeting/meeting.ts';
import { caseOf, rollNow, seatOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { addNote, changeNote } from '#store/notes.ts';
import { said } from '#words/bilingual.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** What is being written: a member's remark, one against the others, the chair's conclusion, or a remark in other words. */
export type Writing =
  | { readonly as: 'remark' | 'different' | 'conclusion' }
  | { readonly as: 'change'; readonly index: number; readonly before: MeetingNote };

/** A remark being typed outlives a vote that is opened meanwhile. */
export const halfWritten = new Map<MeetingId, string>();

interface NoteFormProps {
  readonly writing: Writing;
  readonly on: NominationId | null;
  onDone(this: void): void;
}

/** Who speaks, about what, and the words; Enter keeps them, and an Enter pressed twice is one remark. */
export function NoteForm({ writing, on, onDone }: NoteFormProps) {
  const { notes: words } = useWords(meetingRoomWords);
  const { dismiss } = useWords(partWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const before = writing.as === 'change' ? writing.before : undefined;
  // Somebody who has left may still be the one who spoke.
  const speakers = [...new Set([...(before ? [before.speakerId] : []), ...rollNow(record).present])];
  const form = useRef<HTMLFormElement>(null);
  const [speaker, setSpeaker] = useState<MemberId | ''>(
    before?.speakerId ?? (writing.as === 'conclusion' ? meeting.chairId : (speakers[0] ?? '')),
  );
  const [about, setAbout] = useState<NominationId | ''>((before ? before.nominationId : on) ?? '');
  const [text, setText] = useState(before?.text ?? halfWritten.get(meeting.id) ?? '');
  const write = (typed: string): void => {
    setText(typed);
    if (before) return;
    if (typed) halfWritten.set(meeting.id, typed);
    else halfWritten.delete(meeting.id);
  };
  useEffect(() => {
    // Whoever concludes is known: the words come next.
    form.current?.querySelector<HTMLElement>(writing.as === 'conclusion' ? 'input' : 'select')?.focus();
  }, [writing.as]);
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    if (speaker === '' || saving.current) return;
    saving.current = true;
    const isDifferent = before ? before.different : writing.as === 'different';
    const note: MeetingNote = {
      speakerId: speaker,
      nominationId: about === '' ? null : about,
      text,
      ...(isDifferent ? { different: true } : {}),
    };
    const kept = await command.run(() =>
      writing.as === 'change'
        ? changeNote(desk, { meetingId: meeting.id, index: writing.index, before: writing.before, after: note })
        : addNote(desk, { meetingId: meeting.id, note }),
    );
    saving.current = false;
    if (!kept) return;
    if (!before) halfWritten.delete(meeting.id);
    onDone();
    await done(said(meetingRoomWords, (kept) => kept.notes.saved));
  };
  useHotkey('Escape', dismiss, () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onDone();
  });
  const cases = [...new Set<NominationId | ''>([about, on ?? ''])].flatMap((id) => (id === '' ? [] : [id]));
  return (
    <Box
      component="form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return;
        if (!(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void save();
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: cases.length > 0 ? '170px 150px minmax(0, 1fr)' : '190px minmax(0, 1fr)',
        gap: '10px',
        [smallWindow]: {
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          '& > :last-child': { gridColumn: '1 / -1' },
        },
      }}
    >
      <ChoiceEntry
        label={words.speaker}
        value={speaker}
        choices={speakers.map((id) => ({ value: id, label: seatOf(record, id).name }))}
        onChoice={setSpeaker}
      />
      {cases.length > 0 && (
        <ChoiceEntry<string>
          label={words.about}
          value={about === '' ? 'general' : about}
          choices={[
            ...cases.map((id) => ({ value: id, label: calledName(caseOf(record, id).nominee) })),
            { value: 'general', label: words.general },
          ]}
          onChoice={(chosen) => setAbout(cases.find((id) => id === chosen) ?? '')}
        />
      )}
      <TextEntry
        label={writing.as === 'different' ? words.different : words.text}
        value={text}
        onText={write}
        error={command.error}
      />
    </Box>
  );
}
