import Box from '@mui/material/Box';
import { useRef, useState, type DragEvent } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FilePicker, listEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour } from '#components/tokens.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';

interface FileStageProps {
  readonly reading: boolean;
  /** Why the last file was not taken. */
  readonly error: string | undefined;
  onFile(this: void, file: File): void;
}

/** The first step: a file is dropped here or chosen; one that is no list is refused in a sentence. */
export function FileStage({ reading, error, onFile }: FileStageProps) {
  const words = useWords(intakeScreenWords);
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <Card title={words.chooseTitle} note={words.chooseNote}>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          border: `1px dashed ${over ? colour.focus : colour.control}`,
          borderRadius: '8px',
          backgroundColor: over ? colour.sunken : 'transparent',
        }}
      >
        <EmptyState
          actions={
            <>
              <NextAction onPress={() => field.current?.click()}>{words.choose}</NextAction>
              <FilePicker ref={field} label={words.chooseTitle} accept={listEndings} onFile={onFile} />
            </>
          }
        >
          {words.drop}
        </EmptyState>
        <Box role="status" sx={{ display: 'grid', justifyItems: 'center', pb: reading ? '16px' : 0 }}>
          {reading && <Quiet size="dense">{words.reading}</Quiet>}
        </Box>
      </Box>
      {error !== undefined && (
        <Box sx={{ mt: '12px' }}>
          <InlineError>{error}</InlineError>
        </Box>
      )}
    </Card>
  );
}
