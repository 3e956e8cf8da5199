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
import { useBridge, useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { handOut } from '../hand-out.ts';
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
  const give = async (way: 'printDocument' | 'saveDocument'): Promise<void> => {
    const stored = file && (await loadFile(desk.db, file.fileId));
    if (!file || !stored) return setFailure(() => said(dossierPaneWords, (kept) => kept.fileGone));
    const suggestedName = nameGoingOut(file.name, stored.mediaType);
    const handed = await handOut(bridge, way, { suggestedName, bytes: stored.bytes });
    setFailure(handed.ok ? null : () => handed.error);
    if (!handed.ok || !handed.value || way === 'printDocument') return undefined;
    const { path } = handed.value;
    return toast({ sentence: said(dossierPaneWords, (kept) => kept.saved(path)) });
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
            onClick={() => void give('printDocument')}
          >
            {words.openFile}
          </Button>
        )}
        {file && (
          <Button
            size="small"
            variant="text"
            aria-label={words.saveFileOf(file.name)}
            onClick={() => void give('saveDocument')}
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
