import Download from '@mui/icons-material/FileDownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { currentFile, type Paper } from '#domain/papers/paper.ts';
import { loadFile } from '#store/papers.ts';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { handOut } from '../hand-out.ts';
import { fileNameOf, type ShelfPaper } from './shelf.ts';

interface HandOutProps {
  readonly record: MeetingRecord;
  readonly shelf: readonly ShelfPaper[];
  readonly chosen: ShelfPaper;
  readonly paper: Paper;
}

/** Saving and printing: always the stored bytes, so that every copy is the same paper. */
export function HandOut({ record, shelf, chosen, paper }: HandOutProps) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const [error, setError] = useState<Said | null>(null);
  const suggestedName = fileNameOf(words.fileNames[chosen.subject.kind], shelf, chosen, record.meeting.date);
  const give = async (way: 'saveDocument' | 'printDocument'): Promise<void> => {
    setError(null);
    const file = await loadFile(desk.db, currentFile(paper));
    if (!file) return;
    const handed = await handOut(bridge, way, { suggestedName, bytes: file.bytes });
    if (!handed.ok) setError(() => handed.error);
    else if (handed.value) {
      const { path } = handed.value;
      toast({
        sentence: said(papersScreenWords, (kept) => (way === 'saveDocument' ? kept.saved(path) : kept.printing)),
      });
    }
  };
  const save = (): void => void give('saveDocument');
  const print = (): void => void give('printDocument');
  useHotkey('Ctrl+S', words.keys.save, save);
  useHotkey('Ctrl+P', words.keys.print, print);
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', '& > *': { px: '7px' } }}>
        <Button size="small" startIcon={<Print />} onClick={print}>
          {words.print}
          <KeyCap keys="Ctrl+P" />
        </Button>
        <Button size="small" startIcon={<Download />} onClick={save}>
          {words.save}
          <KeyCap keys="Ctrl+S" />
        </Button>
      </Box>
      {error !== null && <InlineError>{error(language)}</InlineError>}
    </Box>
  );
}
