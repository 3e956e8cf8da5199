import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { CountField } from '#components/count-field.tsx';
import { FilePicker, scanEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { type } from '#components/tokens.ts';
import type { NomineeId, ScoringId } from '#domain/ids.ts';
import { err, type Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Evidence, Stage } from '#domain/scoring/assessment.ts';
import { addEvidence, removeEvidence } from '#store/assessments.ts';
import { fitsKeeping, scannedFile } from '#store/kept-file.ts';
import type { Said } from '#words/bilingual.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { HandOut } from '../kept-file-entry.tsx';
import { useCommand } from '../use-command.ts';

interface EvidenceListProps {
  readonly scoringId: ScoringId;
  readonly cell: { readonly nomineeId: NomineeId; readonly stage: Stage; readonly code: string };
  readonly evidence: readonly Evidence[];
  readonly mayWrite: boolean;
}

/** The papers that bear out what stands in a box, each with its page; more are attached here. */
export function EvidenceList({ scoringId, cell, evidence, mayWrite }: EvidenceListProps) {
  const words = useWords(stageWords);
  const language = useLanguage();
  const desk = useDesk();
  const { error, run } = useCommand();
  const [failure, setFailure] = useState<Said | null>(null);
  const [page, setPage] = useState<number | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const attach = async (chosen: File): Promise<void> => {
    const done = await run(async (): Promise<Result<unknown, Refusal>> => {
      // Too much is refused before it is read.
      const fits = fitsKeeping(chosen.size);
      if (!fits.ok) return err(fits.error);
      const bytes = await chosen.arrayBuffer().then(
        (read) => new Uint8Array(read),
        () => null,
      );
      // What cannot be read is no paper either.
      const scan = bytes && scannedFile(bytes);
      if (!bytes || !scan?.ok) return scan ?? err({ type: 'not-a-scan' });
      return addEvidence(desk, scoringId, { ...cell, file: { name: chosen.name, bytes }, page });
    });
    if (done) setPage(null);
  };
  if (!mayWrite && evidence.length === 0) return null;
  return (
    <Box role="group" aria-label={words.evidence} sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
        <Box sx={{ ...type.dense, fontWeight: 500, flex: 1 }}>{words.evidence}</Box>
        {mayWrite && (
          <>
            <Quiet size="dense">{words.page}</Quiet>
            <Box sx={{ width: 52 }}>
              <CountField label={words.page} value={page} onCount={setPage} bare />
            </Box>
          </>
        )}
      </Box>
      {mayWrite && (
        <Box>
          <FilePicker
            ref={picker}
            label={words.evidence}
            accept={scanEndings}
            onFile={(chosen) => void attach(chosen)}
          />
          <KeyedButton
            keys="Alt+M"
            title={words.keys.evidence}
            icon={<AttachFile />}
            onPress={() => picker.current?.click()}
          >
            {words.attach}
          </KeyedButton>
        </Box>
      )}
      {evidence.map(({ file, page: stands }, index) => (
        <Box key={`${file.fileId} ${stands ?? ''}`} sx={{ ...type.dense, display: 'grid', gap: '4px' }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            {file.name}
            {stands !== null && `, ${words.onPage(stands)}`}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
            <HandOut file={file} onError={(told) => setFailure(() => told)} />
            {mayWrite && (
              <Button size="small" onClick={() => void run(() => removeEvidence(desk, scoringId, { ...cell, index }))}>
                {words.removeEvidence}
              </Button>
            )}
          </Box>
        </Box>
      ))}
      {error !== undefined && <InlineError>{error}</InlineError>}
      {failure !== null && <InlineError>{failure(language)}</InlineError>}
    </Box>
  );
}
