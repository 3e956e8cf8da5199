import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { type } from '#components/tokens.ts';
import type { Attachment } from '#domain/dossiers/attachment.ts';
import { shortDate } from '#domain/time.ts';
import { removeAttachment } from '#store/attachments.ts';
import { nameGoingOut } from '#store/kept-file.ts';
import { loadFile } from '#store/papers.ts';
import { said, type Said } from '#words/bilingual.ts';
import { dossierPaneWords } from '#words/dossier-pane-words.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';

interface AttachmentLineProps {
  readonly attachment: Attachment;
  /** Whether its own title says what it is; under an item of the checklist the item does. */
  readonly titled: boolean;
}

/** A piece that came in: on paper, or as a file that is opened, saved again, or taken off. */
export function AttachmentLine({ attachment, titled }: AttachmentLineProps) {
  const words = useWords(dossierPaneWords);
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const command = useDeed(dossierDeeds);
  const [failure, setFailure] = useState<Said | null>(null);
  const { file, title, receivedOn } = attachment;
  const handOut = async (way: 'open' | 'save'): Promise<Said | null> => {
    const stored = file && (await loadFile(desk.db, file.fileId));
    if (!file || !stored) return said(dossierPaneWords, (kept) => kept.fileGone);
    const document = { suggestedName: nameGoingOut(file.name, stored.mediaType), bytes: stored.bytes };
    if (way === 'open') {
      const opened = await bridge.printDocument(document);
      if (opened.ok) return null;
      const { error } = opened;
      return said(papersScreenWords, (kept) =>
        error.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(error.detail),
      );
    }
    const saved = await bridge.saveDocument(document);
    if (saved.ok) toast({ sentence: said(dossierPaneWords, (kept) => kept.saved(saved.value.path)) });
    if (saved.ok || saved.error.type === 'cancelled') return null;
    const { detail } = saved.error;
    return said(papersScreenWords, (kept) => kept.saveFailed(detail));
  };
  const give = async (way: 'open' | 'save'): Promise<void> => {
    const why = await handOut(way).catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
    setFailure(() => why);
  };
  const remove = () =>
    command.give(
      () => removeAttachment(desk, { id: attachment.id }),
      said(dossierPaneWords, (kept) => kept.removed(title)),
    );
  const called = [titled ? title : '', file?.name ?? words.onPaper, words.receivedOn(shortDate(receivedOn))];
  return (
    <Box sx={{ ...type.dense, display: 'grid', gap: '4px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' }}>
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {called.filter(Boolean).join(', ')}
        </Box>
        {file && /\.pdf$/iu.test(file.name) && (
          <Button
            size="small"
            variant="text"
            aria-label={words.openFileOf(file.name)}
            onClick={() => void give('open')}
          >
            {words.openFile}
          </Button>
        )}
        {file && (
          <Button
            size="small"
            variant="text"
            aria-label={words.saveFileOf(file.name)}
            onClick={() => void give('save')}
          >
            {words.saveFile}
          </Button>
        )}
        <Button size="small" variant="text" aria-label={words.removeOf(title)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </Box>
      {failure !== null && <InlineError>{failure(language)}</InlineError>}
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}
