import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import type { MeetingId } from '#domain/ids.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { drawer } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import { paperName } from '#words/paper-name.ts';
import { Preview } from './preview.tsx';
import { ScanView } from './scan-view.tsx';
import type { ShelfPaper } from './shelf.ts';
import { usePaperBytes } from './use-paper-bytes.ts';

interface PaperViewProps {
  readonly meetingId: MeetingId;
  readonly shelfPaper: ShelfPaper;
  /** The scan of the signed copy is wanted instead. */
  readonly scanShown: boolean;
}

/** The middle: the paper itself, or why it cannot be seen yet. */
export function PaperView({ meetingId, shelfPaper, scanShown }: PaperViewProps) {
  const scan = shelfPaper.paper?.scan;
  return scan && scanShown ? (
    <ScanView key={scan.fileId} shelfPaper={shelfPaper} scan={scan} />
  ) : (
    <PaperItself meetingId={meetingId} shelfPaper={shelfPaper} />
  );
}

function PaperItself({ meetingId, shelfPaper }: Omit<PaperViewProps, 'scanShown'>) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const content = usePaperBytes(meetingId, shelfPaper);
  switch (content.state) {
    case 'none':
      return <Box sx={{ m: 'auto', color: colour.ink2 }}>{words.notYet[shelfPaper.subject.kind]}</Box>;
    case 'drawing':
    case 'loading':
      return <Waiting drawing={content.state === 'drawing'} />;
    case 'failed':
      return (
        <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
          <InlineError>{freezeSentence(content.failure, language)}</InlineError>
          <Button size="small" onClick={content.again}>
            {words.retry}
          </Button>
        </Box>
      );
    default:
      return (
        <>
          {!shelfPaper.paper && (
            <Box>
              <InlineWarning>{words.draft}</InlineWarning>
            </Box>
          )}
          <Preview
            key={shelfPaper.key}
            name={paperName(shelfPaper, language)}
            bytes={content.bytes}
            stored={shelfPaper.paper !== undefined}
          />
        </>
      );
  }
}

function Waiting({ drawing }: { readonly drawing: boolean }) {
  const words = useWords(papersScreenWords);
  const label = drawing ? words.drawing : words.loading;
  return (
    <Box role="status" sx={{ display: 'grid', gap: '8px', m: 'auto', width: 260, color: colour.ink2 }}>
      {label}
      <LinearProgress aria-label={label} color="secondary" />
      {drawing && (
        <Button size="small" onClick={() => drawer.cancel()}>
          {words.cancel}
        </Button>
      )}
    </Box>
  );
}
