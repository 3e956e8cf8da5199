import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState, type ReactNode } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import type { MeetingNote } from '#domain/meeting/meeting.ts';
import { caseOf, seatOf } from '#domain/meeting/meeting-record.ts';
import { presidedInTurn } from '#domain/meeting/succession.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { changeNote } from '#store/notes.ts';
import { said } from '#words/bilingual.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { halfWritten, NoteForm, type Writing } from './note-form.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** Thảo luận: who said what on the case in hand, straight into the minutes. N writes, O against the others, Q concludes, Enter keeps. */
export function Discussion({ on }: { readonly on: NominationId | null }) {
  const { notes: words } = useWords(meetingRoomWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const [writing, setWriting] = useState<Writing | null>(() => (halfWritten.has(meeting.id) ? { as: 'remark' } : null));
  const inSession = meeting.phase === 'in-session';
  // Elsewhere than at a case every remark is shown, with the case it was made on.
  const shown = meeting.notes
    .map((note, index) => ({ note, index }))
    .filter(({ note }) => on === null || note.nominationId === null || note.nominationId === on);
  const remove = async (index: number, before: MeetingNote): Promise<void> => {
    const removing = { meetingId: meeting.id, index, before, after: null };
    if (await command.run(() => changeNote(desk, removing)))
      await done(said(meetingRoomWords, (kept) => kept.notes.removed));
  };
  // Nothing was said, and nothing can be said any more.
  if (shown.length === 0 && !inSession) return null;
  return (
    <Box component="section" aria-label={words.heading} sx={{ flexShrink: 0, display: 'grid', gap: '6px' }}>
      <SectionHead
        level={3}
        title={words.heading}
        note={shown.length === 0 && inSession ? words.none : words.intoMinutes}
        aside={
          inSession && (
            <Box sx={{ display: 'flex', gap: '6px' }}>
              <KeyedButton keys="Q" onPress={() => setWriting({ as: 'conclusion' })}>
                {words.conclude}
              </KeyedButton>
              <KeyedButton keys="O" onPress={() => setWriting({ as: 'different' })}>
                {words.different}
              </KeyedButton>
              <KeyedButton keys="N" onPress={() => setWriting({ as: 'remark' })}>
                {words.save}
              </KeyedButton>
            </Box>
          )
        }
      />
      {shown.length > 0 && (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={words.heading}
          sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, maxHeight: on === null ? 200 : 78, overflow: 'auto' }}
        >
          {shown.map(({ note, index }) => (
            // Two people may say the same words; their order is what tells remarks apart.
            <NoteLine key={`${index} ${note.text}`} note={note} on={on}>
              <IconButton
                size="small"
                aria-label={words.edit(seatOf(record, note.speakerId).name)}
                onClick={() => setWriting({ as: 'change', index, before: note })}
                sx={{ p: '3px' }}
              >
                <Edit sx={{ fontSize: 18, color: colour.ink3 }} />
              </IconButton>
              <IconButton
                size="small"
                aria-label={words.remove(seatOf(record, note.speakerId).name)}
                onClick={() => void remove(index, note)}
                sx={{ p: '3px' }}
              >
                <Delete sx={{ fontSize: 18, color: colour.ink3 }} />
              </IconButton>
            </NoteLine>
          ))}
        </Box>
      )}
      {writing && (
        <NoteForm
          key={`${writing.as} ${writing.as === 'change' ? writing.index : ''}`}
          writing={writing}
          on={on}
          onDone={() => setWriting(null)}
        />
      )}
      {!writing && command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}

interface NoteLineProps {
  readonly note: MeetingNote;
  readonly on: NominationId | null;
  readonly children: ReactNode;
}

/** One remark: who, on whom, and the words; whoever presides is said to preside. */
function NoteLine({ note, on, children }: NoteLineProps) {
  const { notes: words } = useWords(meetingRoomWords);
  const { record } = useRoom();
  const about =
    note.nominationId === null
      ? on !== null && words.general
      : on === null && calledName(caseOf(record, note.nominationId).nominee);
  return (
    <Box component="li" sx={{ display: 'flex', gap: '4px', alignItems: 'center' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{seatOf(record, note.speakerId).name}</strong>
        {[
          presidedInTurn(record.meeting).includes(note.speakerId) ? words.chair : '',
          note.different ? words.different : '',
          about || '',
        ]
          .filter(Boolean)
          .map((said) => (
            <Box component="span" key={said} sx={{ ...type.caption, color: colour.ink2, ml: '6px' }}>
              {said}
            </Box>
          ))}
        {`: ${note.text}`}
      </Box>
      {children}
    </Box>
  );
}
