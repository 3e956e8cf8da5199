import Box from '@mui/material/Box';
import { useState } from 'react';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { mayAct } from '#domain/meeting/meeting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { correctedSince } from '#domain/papers/current.ts';
import { isSheet, isSigned, nextSigner } from '#domain/papers/paper.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { HandOut } from './hand-out.tsx';
import { InkPane } from './ink-pane.tsx';
import { Locks } from './locks.tsx';
import { NextForPapers } from './next-for-papers.tsx';
import { paperName } from '#words/paper-name.ts';
import type { ShelfPaper } from './shelf.ts';
import { SigningPane } from './signing-pane.tsx';

interface PaperSideProps {
  readonly record: MeetingRecord;
  readonly shelf: readonly ShelfPaper[];
  readonly chosen: ShelfPaper;
  readonly scanShown: boolean;
  onChoose(this: void, key: string): void;
  onScanShown(this: void, shown: boolean): void;
}

/** What is done with a paper: make or freeze it, hand it out, sign it in ink or with a certificate. */
export function PaperSide({ record, shelf, chosen, scanShown, onChoose, onScanShown }: PaperSideProps) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const { phase } = record.meeting;
  const { paper, subject } = chosen;
  const [advanced, setAdvanced] = useState(false);
  const frozen = paper && vietnamStamp(paper.frozenAt);
  const pending = shelf.filter((candidate) => candidate.group === 'after' && !candidate.paper);
  const mustFreeze = pending.length > 0 && phase === 'texts-locked';
  const maySign = mayAct(phase, 'sign', 'other').ok && !mustFreeze && chosen.group !== 'replaced';
  const signsDigitally = maySign && paper !== undefined && nextSigner(paper) !== undefined;
  const awaitsScan = maySign && paper !== undefined && !isSigned(paper);
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
        <Head chosen={chosen} />
        <Box sx={{ ...type.dense, color: colour.ink2 }}>
          {frozen ? words.frozenAt(frozen.time, shortDate(frozen.date)) : words.notFrozen}
          {paper && paper.version > 1 && ` · ${words.version(paper.version)}`}
        </Box>
        <PaperStanding record={record} chosen={chosen} />
        {paper && <HandOut record={record} shelf={shelf} chosen={chosen} paper={paper} />}
        {paper && subject.kind !== 'ballot-papers' && subject.kind !== 'opinion-sheets' && (
          <InkPane
            key={paper.id}
            name={paperName(chosen, language)}
            paper={paper}
            open={maySign}
            asNext={awaitsScan && !(advanced && signsDigitally)}
            shown={scanShown}
            onShow={onScanShown}
          />
        )}
        {paper && !isSheet(subject) && (
          <SigningPane
            key={`${paper.id} signing`}
            paper={paper}
            advanced={signsDigitally ? advanced : null}
            onAdvanced={setAdvanced}
          />
        )}
        {chosen.group === 'after' && <Locks phase={phase} />}
      </Box>
      <NextForPapers
        record={record}
        shelf={shelf}
        pending={pending}
        chosen={chosen}
        taken={awaitsScan || (advanced && signsDigitally)}
        onChoose={onChoose}
      />
    </Box>
  );
}

/** What came after a paper was frozen: a later version, or a name put right that it still writes as it was. */
function PaperStanding({
  record,
  chosen: { group, paper },
}: {
  readonly record: MeetingRecord;
  readonly chosen: ShelfPaper;
}) {
  const { replacedNote, correct } = useWords(afterwardsWords);
  if (!paper) return null;
  if (group === 'replaced') return <InlineWarning>{replacedNote}</InlineWarning>;
  const since = correctedSince(record, paper);
  if (since.length === 0) return null;
  return (
    <InlineWarning>
      {[`${correct.frozenBefore}:`, since.map(({ after }) => `“${after}”`).join(', ')].join(' ')}
    </InlineWarning>
  );
}

/** The heading, with how far the signing is; a sheet says what it is for instead. */
function Head({ chosen: { subject, paper } }: { readonly chosen: ShelfPaper }) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  if (isSheet(subject)) {
    return (
      <>
        <SectionHead title={words.print} />
        <Box sx={{ ...type.dense, color: colour.ink2 }}>{signing.sheetUse[subject.kind]}</Box>
      </>
    );
  }
  const signed = paper !== undefined && isSigned(paper);
  return (
    <SectionHead
      title={words.signing}
      aside={
        paper && (
          <StatusChip tone={signed ? 'ok' : 'gold'} icon={null} label={signed ? signing.signed : signing.unsigned} />
        )
      }
    />
  );
}
