import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { ChecklistLine } from '#domain/dossiers/checklist.ts';
import { dossierPaneWords } from '#words/dossier-pane-words.ts';
import { AttachmentLine } from './attachment-line.tsx';

interface DossierLineProps {
  readonly line: ChecklistLine;
  /** Why the last piece was not taken, where it was handed in. */
  readonly error: ReactNode;
  onPaper(this: void): void;
  onFile(this: void): void;
}

/** One piece that the award asks for: whether it is there, as what, and how sure it is that it must be. */
export function DossierLine({ line: { item, attachments, missing }, error, onPaper, onFile }: DossierLineProps) {
  const words = useWords(dossierPaneWords);
  const language = useLanguage();
  const text = item.text[language];
  const there = attachments.length > 0;
  return (
    <Box component="li" sx={lineSx}>
      <StatusChip
        tone={there ? 'ok' : missing ? 'warning' : 'neutral'}
        label={there ? words.there : missing ? words.missing : words.ifAny}
      />
      <Box sx={{ ...type.dense, display: 'grid', gap: '4px', minWidth: 0 }}>
        <strong>{text}</strong>
        {attachments.map((attachment) => (
          <AttachmentLine key={attachment.id} attachment={attachment} titled={false} />
        ))}
        {item.source !== '' && <Quiet size="caption">{item.source}</Quiet>}
        {error}
      </Box>
      <Box sx={{ display: 'grid', gap: '4px', justifyItems: 'end' }}>
        <GradeChip rule={item} />
        <Box sx={{ display: 'flex', gap: '4px' }}>
          {!there && (
            <Button size="small" aria-label={words.addPaperFor(text)} onClick={onPaper}>
              {words.addPaper}
            </Button>
          )}
          <Button size="small" aria-label={words.addFileFor(text)} onClick={onFile}>
            {words.addFile}
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

const lineSx = {
  display: 'grid',
  gridTemplateColumns: '104px minmax(0, 1fr) auto',
  gap: '12px',
  alignItems: 'start',
  justifyItems: 'start',
  py: '7px',
  borderTop: `1px solid ${colour.line}`,
} as const;
