import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import { nextSigner } from '#domain/papers/paper.ts';
import { advanceMeeting } from '#store/progress.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { freezeSubject, type FreezeFailure } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import { useCommand } from '../use-command.ts';
import { HandOut } from './hand-out.tsx';
import { paperName } from './paper-name.ts';
import type { ShelfPaper } from './shelf.ts';
import { SigningPane } from './signing-pane.tsx';

interface PaperSideProps {
  readonly record: MeetingRecord;
  readonly shelf: readonly ShelfPaper[];
  readonly chosen: ShelfPaper;
  onChoose(this: void, key: string): void;
}

/** What is done with the papers: freeze them all, hand one out, sign it; the next of these is the filled button. */
export function PaperSide({ record, shelf, chosen, onChoose }: PaperSideProps) {
  const words = useWords(papersScreenWords);
  const { paper } = chosen;
  const frozen = paper && vietnamStamp(paper.frozenAt);
  const pending = shelf.filter((candidate) => !candidate.paper);
  return (
    <Box
      component="section"
      aria-label={words.signing}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        backgroundColor: colour.paper,
        borderLeft: `1px solid ${colour.line}`,
      }}
    >
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          p: '12px 16px',
          display: 'grid',
          gap: '12px',
          alignContent: 'start',
        }}
      >
        <SectionHead
          title={words.signing}
          aside={
            paper && (
              <StatusChip
                tone={nextSigner(paper) ? 'gold' : 'ok'}
                icon={null}
                label={words.signatures(paper.signatures.length, paper.facts.signers.length)}
              />
            )
          }
        />
        <Box sx={{ ...type.dense, color: colour.ink2 }}>
          {frozen ? words.frozenAt(frozen.time, shortDate(frozen.date)) : words.notFrozen}
        </Box>
        {paper && <HandOut record={record} shelf={shelf} chosen={chosen} paper={paper} />}
        {paper && (
          <SigningPane
            key={paper.id}
            paper={paper}
            asNext={pending.length === 0 || record.meeting.phase !== 'texts-locked'}
          />
        )}
      </Box>
      <NextForPapers record={record} shelf={shelf} pending={pending} chosen={chosen} onChoose={onChoose} />
    </Box>
  );
}

interface NextForPapersProps {
  readonly record: MeetingRecord;
  readonly shelf: readonly ShelfPaper[];
  readonly pending: readonly ShelfPaper[];
  readonly chosen: ShelfPaper;
  onChoose(this: void, key: string): void;
}

function NextForPapers({ record, shelf, pending, chosen, onChoose }: NextForPapersProps) {
  const words = useWords(papersScreenWords);
  const [asked, setAsked] = useState(false);
  const { phase, id: meetingId } = record.meeting;
  if (pending.length > 0 && phase === 'texts-locked') return <FreezeAll record={record} pending={pending} />;
  const signing = chosen.paper && nextSigner(chosen.paper) !== undefined && phase !== 'archived';
  const unsigned = shelf.find(({ paper }) => paper && nextSigner(paper));
  const mayMark = phase === 'texts-locked' && pending.length === 0;
  return (
    <Foot>
      {pending.length > 0 && <Hint>{words.freezeLater}</Hint>}
      {/* Ink is the usual way: its papers carry no signature that a program could see, so somebody says so. */}
      {mayMark && unsigned && (
        <KeyedButton keys="M" onPress={() => setAsked(true)}>
          {words.markSignedInk}
        </KeyedButton>
      )}
      {!signing && mayMark && !unsigned && (
        <NextAction fullWidth onPress={() => setAsked(true)}>
          {words.markSigned}
        </NextAction>
      )}
      {!signing && mayMark && unsigned && (
        <NextAction fullWidth onPress={() => onChoose(unsigned.key)}>
          {words.nextToSign}
        </NextAction>
      )}
      {!signing && !mayMark && (
        <NextAction fullWidth onPress={() => goTo(`/meetings/${meetingId}`)}>
          {words.backToMeeting}
        </NextAction>
      )}
      {asked && <MarkSigned meetingId={meetingId} onClose={() => setAsked(false)} />}
    </Foot>
  );
}

/** Đã ký: said once for all papers of the meeting, because nothing can be frozen afterwards. */
function MarkSigned({ meetingId, onClose }: { readonly meetingId: MeetingId; onClose(this: void): void }) {
  const words = useWords(papersScreenWords);
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
