import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useEffect, useRef, useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MeetingId, MemberId } from '#domain/ids.ts';
import { rollNow, seatOf } from '#domain/meeting-record.ts';
import { editTexts } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Thảo luận: who said what, straight into the minutes. N writes, Enter keeps. */
export function Discussion() {
  const { notes: words, keys } = useWords(meetingRoomWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const speakers = rollNow(record).present;
  const form = useRef<HTMLFormElement>(null);
  const [writing, setWriting] = useState(halfWritten.has(meeting.id));
  const [speaker, setSpeaker] = useState<MemberId | ''>('');
  const [text, setText] = useState(halfWritten.get(meeting.id) ?? '');
  const write = (typed: string): void => {
    setText(typed);
    if (typed) halfWritten.set(meeting.id, typed);
    else halfWritten.delete(meeting.id);
  };
  useHotkey('N', keys.notes, () => (writing ? focusSpeaker(form.current) : setWriting(true)));
  useEffect(() => {
    if (writing) focusSpeaker(form.current);
  }, [writing]);
  const saving = useRef(false);
  const save = async (): Promise<void> => {
    const speakerId = speaker || speakers[0];
    // An Enter pressed twice is one remark.
    if (speakerId === undefined || saving.current) return;
    saving.current = true;
    const done = await command.run(() =>
      addNote(desk, { meetingId: meeting.id, note: { speakerId, nominationId: null, text } }),
    );
    saving.current = false;
    if (!done) return;
    write('');
    setWriting(false);
  };
  const remove = (index: number): Promise<boolean> =>
    command.run(() =>
      editTexts(desk, { meetingId: meeting.id, texts: { notes: meeting.notes.filter((_, at) => at !== index) } }),
    );
  return (
    <Box component="section" aria-label={words.heading} sx={{ flexShrink: 0, display: 'grid', gap: '6px' }}>
      <SectionHead
        level={3}
        title={words.heading}
        note={meeting.notes.length === 0 ? words.none : words.intoMinutes}
        aside={
          !writing && (
            <Button size="small" onClick={() => setWriting(true)}>
              {words.save}
              <KeyCap keys="N" />
            </Button>
          )
        }
      />
      {meeting.notes.length > 0 && (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={words.heading}
          sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, maxHeight: 78, overflow: 'auto' }}
        >
          {meeting.notes.map((note, index) => (
            // Two people may say the same words; their order is what tells remarks apart.
            <Box
              component="li"
              key={`${index} ${note.text}`}
              sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}
            >
              <Box sx={{ flex: 1 }}>
                <strong>{seatOf(record, note.speakerId).name}</strong>
                {`: ${note.text}`}
              </Box>
              <IconButton
                size="small"
                aria-label={words.remove(seatOf(record, note.speakerId).name)}
                onClick={() => void remove(index)}
                sx={{ p: '3px' }}
              >
                <Delete sx={{ fontSize: 18, color: colour.ink3 }} />
              </IconButton>
            </Box>
          ))}
        </Box>
      )}
      {writing && (
        <Box
          component="form"
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
            if (!(event.target instanceof HTMLInputElement)) return;
            event.preventDefault();
            void save();
          }}
          sx={{ display: 'grid', gridTemplateColumns: '190px 1fr', gap: '10px' }}
        >
          <ChoiceEntry
            label={words.speaker}
            value={speaker || (speakers[0] ?? '')}
            choices={speakers.map((id) => ({ value: id, label: seatOf(record, id).name }))}
            onChoice={setSpeaker}
          />
          <TextEntry label={words.text} value={text} onText={write} error={command.error} />
        </Box>
      )}
      {!writing && command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}

// A remark being typed outlives a vote that is opened meanwhile.
const halfWritten = new Map<MeetingId, string>();

const focusSpeaker = (form: HTMLFormElement | null): void => form?.querySelector('select')?.focus();
