import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour } from '#components/tokens.ts';
import type { PaperScan } from '#domain/papers/paper.ts';
import { loadFile } from '#store/papers.ts';
import type { StoredFile } from '#store/tables.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { useDesk } from '../desk.tsx';
import { paperName } from '#words/paper-name.ts';
import { Preview } from './preview.tsx';
import type { ShelfPaper } from './shelf.ts';

/** The scan of the signed copy, page by page or as the picture that it is. */
export function ScanView({ shelfPaper, scan }: { readonly shelfPaper: ShelfPaper; readonly scan: PaperScan }) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  const name = signing.scanOf(paperName(shelfPaper, useLanguage()));
  const { db } = useDesk();
  const [file, setFile] = useState<StoredFile | null | undefined>();
  useEffect(() => {
    let listening = true;
    const read = async (): Promise<void> => {
      const found = await loadFile(db, scan.fileId);
      if (listening) setFile(found ?? null);
    };
    void read();
    return () => {
      listening = false;
    };
  }, [db, scan.fileId]);
  if (file === undefined) return <Quiet>{words.loading}</Quiet>;
  if (file === null) return <InlineError>{words.previewFailed}</InlineError>;
  return file.mediaType === 'application/pdf' ? (
    <Preview name={name} bytes={file.bytes} stored />
  ) : (
    <Picture name={name} file={file} />
  );
}

function Picture({ name, file }: { readonly name: string; readonly file: StoredFile }) {
  const words = useWords(papersScreenWords);
  const picture = useRef<HTMLImageElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!picture.current) return undefined;
    const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }));
    picture.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  if (failed) return <InlineError>{words.previewFailed}</InlineError>;
  return (
    <Box tabIndex={0} role="region" aria-label={name} sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      <Box
        component="img"
        ref={picture}
        alt={name}
        onError={() => setFailed(true)}
        sx={{ width: '100%', maxWidth: 900, display: 'block', m: '0 auto', border: `1px solid ${colour.line}` }}
      />
    </Box>
  );
}
