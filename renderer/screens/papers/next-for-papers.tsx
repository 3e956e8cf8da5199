import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MeetingId } from '#domain/ids.ts';
import { allowed } from '#domain/meeting/meeting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { isSheet, isSigned } from '#domain/papers/paper.ts';
import { advanceMeeting } from '#store/progress.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { useDesk } from '../desk.tsx';
import { freezeSubject, type FreezeFailure } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import { useCommand } from '../use-command.ts';
import { paperName } from '#words/paper-name.ts';
import { toBeSigned, type ShelfPaper } from './shelf.ts';

interface NextForPapersProps {
  readonly record: MeetingRecord;
  readonly shelf: readonly ShelfPaper[];
  /** The papers of the end that are not frozen yet. */
  readonly pending: readonly ShelfPaper[];
  readonly chosen: ShelfPaper;
  /** Signing the chosen paper comes next, and has the filled button. */
  readonly taken: boolean;
  onChoose(this: void, key: string): void;
}

/** The foot of the papers: what comes next with the chosen paper, or with all of them. */
export function NextForPapers({ record, shelf, pending, chosen, taken, onChoose }: NextForPapersProps) {
  const words = useWords(papersScreenWords);
  const [asked, setAsked] = useState(false);
  const { phase, id: meetingId } = record.meeting;
  if (pending.length > 0 && phase === 'texts-locked') return <FreezeAll record={record} pending={pending} />;
  // What was put right is told at once, before the texts are locked and after the signatures.
  const told = pending.filter(({ subject }) => subject.kind === 'correction-record');
  if (told.includes(chosen) && allowed[phase].correct !== undefined)
    return <FreezeAll record={record} pending={told} />;
  if (isSheet(chosen.subject) && chosen.makeable) return <MakeSheet record={record} chosen={chosen} />;
  const unsigned = toBeSigned(shelf).filter(({ paper }) => paper && !isSigned(paper));
  const [next] = unsigned;
  const mayMark = phase === 'texts-locked' && pending.length === 0;
  return (
    <Foot>
      {pending.length > 0 && chosen.group === 'after' && <Hint>{words.freezeLater}</Hint>}
      <BallotsStay chosen={chosen} />
      {/* A scanner may be in another house: papers signed in ink may be said to be, without a scan. */}
      {mayMark && next && (
        <KeyedButton keys="M" onPress={() => setAsked(true)}>
          {words.markSignedInk}
        </KeyedButton>
      )}
      {!taken && mayMark && !next && (
        <NextAction fullWidth onPress={() => setAsked(true)}>
          {words.markSigned}
        </NextAction>
      )}
      {!taken && mayMark && next && (
        <NextAction fullWidth onPress={() => onChoose(next.key)}>
          {words.nextToSign}
        </NextAction>
      )}
      {!taken && !mayMark && (
        <NextAction fullWidth onPress={() => goTo(`/meetings/${meetingId}`)}>
          {words.backToMeeting}
        </NextAction>
      )}
      {asked && <MarkSigned meetingId={meetingId} unsigned={unsigned.length} onClose={() => setAsked(false)} />}
    </Foot>
  );
}

function BallotsStay({ chosen }: { readonly chosen: ShelfPaper }) {
  const words = useWords(signingWords);
  return chosen.subject.kind === 'ballot-papers' && chosen.paper ? <Hint>{words.ballotsStay}</Hint> : null;
}

/** Lập để in: a sheet is made as the meeting stands, and made again as a further version until it is used. */
function MakeSheet({ record, chosen }: { readonly record: MeetingRecord; readonly chosen: ShelfPaper }) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  const language = useLanguage();
  const desk = useDesk();
  const [failure, setFailure] = useState<FreezeFailure | null>(null);
  const { subject, paper } = chosen;
  if (!isSheet(subject)) return null;
  const make = async (): Promise<void> => {
    setFailure(null);
    const result = await freezeSubject(desk, { meetingId: record.meeting.id, subject });
    if (!result.ok) setFailure(result.error);
  };
  const error = failure ? freezeSentence(failure, language) : undefined;
  if (!paper) {
    return (
      <Foot>
        <NextAction fullWidth onPress={make} error={error}>
          {signing.makeSheet[subject.kind]}
        </NextAction>
      </Foot>
    );
  }
  return (
    <Foot>
      <KeyedButton keys="L" onPress={() => void make()}>
        {signing.makeAgain}
      </KeyedButton>
      {error !== undefined && <InlineError>{error}</InlineError>}
      <NextAction fullWidth onPress={() => goTo(`/meetings/${record.meeting.id}`)}>
        {words.backToMeeting}
      </NextAction>
    </Foot>
  );
}

interface MarkSignedProps {
  readonly meetingId: MeetingId;
  /** Papers that show neither a scan nor every signature. */
  readonly unsigned: number;
  onClose(this: void): void;
}

/** Đã ký: said once for all papers of the meeting, because nothing can be frozen afterwards. */
function MarkSigned({ meetingId, unsigned, onClose }: MarkSignedProps) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  const desk = useDesk();
  const command = useCommand();
  return (
    <AskDialog
      open
      title={words.markSignedTitle}
      verb={words.markSigned}
      onVerb={async () => {
        if (await command.run(() => advanceMeeting(desk, { meetingId }))) goTo(`/meetings/${meetingId}`);
      }}
      onClose={onClose}
      error={command.error}
    >
      {unsigned > 0 && <InlineWarning>{signing.unsignedLeft(unsigned)}</InlineWarning>}
      {words.markSignedHint}
    </AskDialog>
  );
}

/** Chốt văn bản: draws and freezes every paper that is still open, one after another; a failure stops and says why. */
function FreezeAll({ record, pending }: { readonly record: MeetingRecord; readonly pending: readonly ShelfPaper[] }) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const desk = useDesk();
  const [now, setNow] = useState<string | null>(null);
  const [failure, setFailure] = useState<FreezeFailure | null>(null);
  const freeze = async (): Promise<void> => {
    setFailure(null);
    for (const shelfPaper of pending) {
      setNow(paperName(shelfPaper, language));
      const result = await freezeSubject(desk, { meetingId: record.meeting.id, subject: shelfPaper.subject });
      if (!result.ok) {
        setFailure(result.error);
        break;
      }
    }
    setNow(null);
  };
  return (
    <Foot>
      {now !== null && <Hint>{words.freezing(now)}</Hint>}
      <NextAction fullWidth onPress={freeze} error={failure ? freezeSentence(failure, language) : undefined}>
        {words.freezeAll(pending.length)}
      </NextAction>
    </Foot>
  );
}

const Foot = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      p: '14px 16px',
      display: 'grid',
      gap: '10px',
      backgroundColor: colour.desk,
      borderTop: `2px solid ${colour.ink}`,
    }}
  >
    {children}
  </Box>
);

const Hint = ({ children }: { readonly children: string }) => (
  <Box role="status" sx={{ ...type.caption, color: colour.ink2 }}>
    {children}
  </Box>
);
