import Box from '@mui/material/Box';
import { useEffect, useMemo, useRef, useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { sha256Hex } from '#store/canonical.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { markOf } from './file-mark.ts';
import { openPdf, type OpenPdf } from './pdf.ts';

interface PreviewProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** These bytes are stored: a drawing that is not frozen has no mark yet. */
  readonly stored: boolean;
}

/** The paper as it will be printed, page under page, from exactly the bytes that are stored. */
export function Preview({ name, bytes, stored }: PreviewProps) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  // Of the very bytes that are drawn here: what is printed and saved bears the same mark.
  const mark = useMemo(() => markOf(sha256Hex(bytes)), [bytes]);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: OpenPdf | null = null;
    let closed = false;
    const open = async (): Promise<void> => {
      try {
        opened = await openPdf(bytes);
        if (closed) opened.close();
        else setPdf(opened);
      } catch {
        if (!closed) setFailed(true);
      }
    };
    void open();
    return () => {
      closed = true;
      opened?.close();
    };
  }, [bytes]);
  if (failed) return <InlineError>{words.previewFailed}</InlineError>;
  const onScroll = (): void => {
    const place = scroller.current;
    if (place && pdf) setPage(Math.min(pdf.pages, 1 + Math.round((place.scrollTop * pdf.pages) / place.scrollHeight)));
  };
  return (
    <>
      <Box sx={{ ...type.dense, color: colour.ink2, px: '4px', flexShrink: 0 }}>
        {pdf ? words.pages(page, pdf.pages) : words.loading}
        {stored && (
          <Box component="span" sx={{ ml: '12px', color: colour.ink3 }}>
            {signing.fileMark(mark)}
          </Box>
        )}
      </Box>
      <Box
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label={words.previewOf(name)}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          display: 'grid',
          gap: '14px',
          justifyItems: 'center',
          alignContent: 'start',
        }}
      >
        {pdf &&
          Array.from({ length: pdf.pages }, (_, index) => (
            <PageCanvas key={index + 1} pdf={pdf} number={index + 1} name={name} />
          ))}
      </Box>
    </>
  );
}

function PageCanvas({ pdf, number, name }: { readonly pdf: OpenPdf; readonly number: number; readonly name: string }) {
  const words = useWords(papersScreenWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    // A page left before it was drawn is no failure of the paper.
    pdf.paint(number, place, place.clientWidth || 600).then(setText, () => undefined);
  }, [pdf, number]);
  return (
    <Box
      component="canvas"
      ref={canvas}
      role="img"
      aria-label={words.pageOf(name, number, text)}
      // Papers are Vietnamese whatever the screen speaks.
      lang="vi"
      sx={{ width: '100%', maxWidth: 900, backgroundColor: '#fff', border: `1px solid ${colour.line}` }}
    />
  );
}
