import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import { useRef } from 'react';
import { FilePicker, scanEndings } from '#components/file-picker.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { circulationWords } from '#words/circulation-words.ts';
import type { ReplyDraft } from './reply-draft.ts';

interface ScanChoiceProps {
  readonly chosen: string | undefined;
  onScan(this: void, scan: ReplyDraft['scan']): void;
}

/** Chooses the photograph or scan of the signed paper. */
export function ScanChoice({ chosen, onScan }: ScanChoiceProps) {
  const words = useWords(circulationWords);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> =>
    onScan({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <Box sx={{ ...type.dense, fontWeight: 500 }}>{words.scan}</Box>
      <FilePicker ref={picker} label={words.scan} accept={scanEndings} onFile={(file) => void take(file)} />
      <KeyedButton keys="Alt+Q" icon={<AttachFile />} onPress={() => picker.current?.click()}>
        {words.chooseScan}
      </KeyedButton>
      <Box sx={{ ...type.caption, color: colour.ink2, overflowWrap: 'anywhere' }}>
        {chosen === undefined ? words.scanAsked : words.chosenScan(chosen)}
      </Box>
    </Box>
  );
}
