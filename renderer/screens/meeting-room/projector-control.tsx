import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState, type ReactNode } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { sameSubject, type ProjectorSubject } from '#domain/projector/projected.ts';
import { projectorWords } from '#words/projector-words.ts';
import { useProjector } from '../projector.ts';
import { MessageDialog } from './message-dialog.tsx';
import { ProjectorWhere, whatIsUp } from './projector-state.tsx';
import { caseSubject, subjectOf } from './projector-subject.ts';
import { useRoom } from './room.ts';
import type { Stage } from './stage.ts';

/** F8 sends what stands in the middle, in every stage; while figures are typed in the wall is covered. */
export function useProjectorKeys(stage: Stage): void {
  const words = useWords(projectorWords);
  const projector = useProjector();
  const { record, inHand } = useRoom();
  const [subject, single] = [subjectOf(stage), caseSubject(stage, inHand)];
  const inRoom = record.meeting.kind !== 'circulation';
  const send = (one: ProjectorSubject | null) =>
    projector && inRoom && one ? () => projector.send({ meetingId: record.meeting.id, subject: one }) : undefined;
  useHotkey('F8', words.send, send(subject));
  useHotkey('Shift+F8', words.sendCase, send(single));
  const counting = stage.type === 'counting';
  const cover = projector?.cover;
  useEffect(() => {
    if (counting) cover?.();
    // The clerk may send the matter up again while the tellers count: only the beginning covers it.
    // oxlint-disable-next-line react/exhaustive-deps -- `cover` is another function at every draw
  }, [counting]);
}

/** What is on the wall now, and the ways to put something else there, to cover it and to take it away. */
export function ProjectorControl({ stage }: { readonly stage: Stage }) {
  const words = useWords(projectorWords);
  const language = useLanguage();
  const projector = useProjector();
  const { record } = useRoom();
  const [asking, setAsking] = useState(false);
  useHotkey('Ctrl+F8', words.message, projector ? () => setAsking(true) : undefined);
  // Whoever is asked in writing sits before no wall.
  if (!projector || record.meeting.kind === 'circulation') return null;
  const { sent, covered, page, send, cover, uncover, close } = projector;
  const meetingId = record.meeting.id;
  const here = sent && 'meetingId' in sent && sent.meetingId === meetingId ? sent.subject : null;
  const subject = subjectOf(stage);
  const isUp = subject !== null && here !== null && !covered && sameSubject(here, subject);
  const up = sent && 'scoringId' in sent ? words.ranking : whatIsUp(record, here, words, language);
  const said = covered ? words.covered : words.showing(up);
  return (
    <Box
      component="section"
      aria-label={words.heading}
      sx={{ ...type.dense, display: 'grid', gap: '6px', px: '16px', py: '8px', borderTop: `1px solid ${colour.line}` }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 24 }}>
        <Box sx={{ fontWeight: 600, mr: 'auto' }}>{words.heading}</Box>
        <Button
          size="small"
          variant="text"
          aria-haspopup="dialog"
          title={words.message}
          aria-keyshortcuts="Control+F8"
          onClick={() => setAsking(true)}
          sx={small}
        >
          {words.messageShort}
        </Button>
        {sent && (
          <Button size="small" variant="text" onClick={close} title={words.close} sx={small}>
            {words.closeShort}
          </Button>
        )}
      </Box>
      <Box role="status" sx={{ ...type.caption, color: colour.ink2 }}>
        {sent === null ? words.nothing : said}
        {sent !== null && page.of > 1 && ` · ${words.page(page.number, page.of)}`}
      </Box>
      <ProjectorWhere projector={projector} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {subject && !isUp && (
          <Key keys="F8" onPress={() => send({ meetingId, subject })} title={words.send}>
            {sent ? words.sendShort : words.send}
          </Key>
        )}
        {sent && !covered && (
          <Key keys="F9" onPress={cover} title={words.cover}>
            {words.coverShort}
          </Key>
        )}
        {sent && covered && (
          <Key keys="Shift+F9" onPress={uncover} title={words.uncover}>
            {words.uncoverShort}
          </Key>
        )}
      </Box>
      {asking && (
        <MessageDialog
          onMessage={(text) => send({ meetingId, subject: { type: 'message', text } })}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
}

const small = { minHeight: 24, py: 0, fontSize: 12 } as const;

interface KeyProps {
  readonly keys: string;
  readonly title: string;
  readonly children: ReactNode;
  onPress(this: void): void;
}

/** A small button that says its key; the key itself is answered whatever stands in the middle. */
const Key = ({ keys, title, onPress, children }: KeyProps) => (
  <Button size="small" onClick={onPress} aria-keyshortcuts={keys} title={title}>
    {children}
    <KeyCap keys={keys} />
  </Button>
);
