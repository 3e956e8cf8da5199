import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { FilePicker, scanEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Refusal } from '#domain/refusal.ts';
import { fitsKeeping, type HandedFile } from '#store/kept-file.ts';
import { mediaTypeOf } from '#store/media-type.ts';
import { said, type Language, type Said } from '#words/bilingual.ts';
import { keptFileWords } from '#words/kept-file-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useBridge, useDesk } from './desk.tsx';
import { handOut } from './hand-out.ts';
import { PictureDialog } from './picture-dialog.tsx';

interface KeptFileEntryProps {
  readonly label: string;
  readonly file: HandedFile | null;
  onFile(this: void, file: HandedFile | null): void;
}

/** A file handed in with something: chosen here, kept under what its bytes are, opened and saved again at any time. */
export function KeptFileEntry({ label, file, onFile }: KeptFileEntryProps) {
  const words = useWords(keptFileWords);
  const language = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<Said | null>(null);
  const refuse = (refusal: Refusal): void => setError(() => (reader: Language) => refusalSentence(refusal, reader));
  const take = async (chosen: File): Promise<void> => {
    // Too much is refused before it is read.
    const fits = fitsKeeping(chosen.size);
    if (!fits.ok) {
      refuse(fits.error);
      return;
    }
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      if (mediaTypeOf(bytes) === undefined) {
        refuse({ type: 'not-a-scan' });
        return;
      }
      onFile({ name: chosen.name, bytes });
      setError(null);
    } catch {
      setError(() => said(keptFileWords, (kept) => kept.unread));
    }
  };
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: '4px', justifyItems: 'start', minWidth: 0 }}>
      <Box sx={{ ...type.dense, fontWeight: 500 }}>{label}</Box>
      <FilePicker ref={picker} label={label} accept={scanEndings} onFile={(chosen) => void take(chosen)} />
      <Box sx={{ ...type.caption, color: colour.ink2, overflowWrap: 'anywhere' }}>
        {file === null ? words.none : file.name}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        <Button size="small" startIcon={<AttachFile />} onClick={() => picker.current?.click()}>
          {file === null ? words.choose : words.chooseOther}
        </Button>
        {file !== null && <HandOut file={file} onError={(failure) => setError(() => failure)} />}
        {file !== null && (
          <Button size="small" onClick={() => onFile(null)}>
            {words.drop}
          </Button>
        )}
      </Box>
      {error !== null && <InlineError>{error(language)}</InlineError>}
    </Box>
  );
}

interface HandOutProps {
  readonly file: HandedFile;
  onError(this: void, failure: Said | null): void;
}

/** Opens or saves a file that was handed in: always the bytes as they came. */
export function HandOut({ file, onError }: HandOutProps) {
  const words = useWords(keptFileWords);
  const { db } = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const [picture, setPicture] = useState<Uint8Array | null>(null);
  const give = async (way: 'open' | 'save'): Promise<Said | null> => {
    const bytes = 'bytes' in file ? file.bytes : (await db.files.get(file.fileId))?.bytes;
    if (!bytes) return said(keptFileWords, (kept) => kept.gone);
    if (way === 'open' && mediaTypeOf(bytes) !== 'application/pdf') {
      setPicture(bytes);
      return null;
    }
    const handed = await handOut(bridge, way === 'open' ? 'printDocument' : 'saveDocument', {
      suggestedName: file.name,
      bytes,
    });
    if (!handed.ok) return handed.error;
    if (handed.value) {
      const { path } = handed.value;
      toast({ sentence: said(keptFileWords, (kept) => (way === 'open' ? kept.opened : kept.saved(path))) });
    }
    return null;
  };
  const press = async (way: 'open' | 'save'): Promise<void> => {
    onError(null);
    onError(await give(way));
  };
  return (
    <>
      <Button size="small" onClick={() => void press('open')}>
        {words.open}
      </Button>
      <Button size="small" onClick={() => void press('save')}>
        {words.save}
      </Button>
      {picture && <PictureDialog name={file.name} bytes={picture} onClose={() => setPicture(null)} />}
    </>
  );
}
