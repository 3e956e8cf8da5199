import Box from '@mui/material/Box';
import { useRef, useState, type DragEvent } from 'react';
import { FilePicker, scanEndings } from '#components/file-picker.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { useToast } from '#components/toast.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import type { Desk } from '#store/desk.ts';
import { fitsKeeping } from '#store/kept-file.ts';
import { attachScan } from '#store/papers.ts';
import { said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { markOf } from './file-mark.ts';

interface InkPaneProps {
  readonly name: string;
  readonly paper: Paper;
  /** The phase still lets a scan be attached. */
  readonly open: boolean;
  /** Attaching is what comes next: it has the filled button. */
  readonly asNext: boolean;
  /** The scan stands in the middle of the screen now. */
  readonly shown: boolean;
  onShow(this: void, shown: boolean): void;
}

/** Ký mực và quét: the usual way. The scan of the signed copy is chosen or dropped here, and looked at again. */
export function InkPane({ name, paper, open, asNext, shown, onShow }: InkPaneProps) {
  const words = useWords(signingWords);
  const { scan } = paper;
  const picker = useRef<HTMLInputElement>(null);
  const reason = useRef<string | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const { error, attach } = useAttaching(name, paper);
  const choose = (): void => picker.current?.click();
  const take = (file: File): void => void attach(file, reason.current);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !scan) take(file);
  };
  return (
    <Box
      onDragOver={(event) => event.preventDefault()}
      onDrop={open ? drop : undefined}
      sx={{ display: 'grid', gap: '8px', p: '10px 12px', border: `1px dashed ${colour.control}`, borderRadius: '6px' }}
    >
      <SectionHead level={3} title={words.ink} />
      {scan ? (
        <Attached paper={paper} />
      ) : (
        <Box sx={{ ...type.caption, color: colour.ink2 }}>{open ? words.inkSteps : words.notNow}</Box>
      )}
      <FilePicker ref={picker} label={words.attach} accept={scanEndings} onFile={take} />
      {!scan && open && asNext && (
        <NextAction fullWidth onPress={choose} error={error}>
          {words.attach}
        </NextAction>
      )}
      <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
        {!scan && open && !asNext && (
          <KeyedButton keys="Q" onPress={choose}>
            {words.attach}
          </KeyedButton>
        )}
        {scan && (
          <KeyedButton keys="X" onPress={() => onShow(!shown)}>
            {shown ? words.seePaper : words.seeScan}
          </KeyedButton>
        )}
        {scan && open && (
          <KeyedButton keys="T" onPress={() => setAsked(true)}>
            {words.replace}
          </KeyedButton>
        )}
      </Box>
      {!scan && open && <Box sx={{ ...type.caption, color: colour.ink3 }}>{words.kinds}</Box>}
      {error !== undefined && (scan || !asNext) && <InlineError>{error}</InlineError>}
      {asked && (
        <ReasonDialog
          title={words.replaceTitle}
          why={words.replaceWhy}
          verb={words.replaceVerb}
          onReason={(typed) => {
            reason.current = typed;
            setAsked(false);
            choose();
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </Box>
  );
}

function Attached({ paper }: { readonly paper: Paper }) {
  const words = useWords(signingWords);
  const { scan } = paper;
  if (!scan) return null;
  const stamp = vietnamStamp(scan.at);
  return (
    <Box sx={{ ...type.dense, overflowWrap: 'anywhere' }}>
      {words.attached(scan.name)}
      <Box sx={{ ...type.caption, color: colour.ink2 }}>
        {words.attachedAt(stamp.time, shortDate(stamp.date), markOf(scan.fileId))}
      </Box>
    </Box>
  );
}

/** Attaches a file, and says beside the frame why it was not. */
function useAttaching(name: string, paper: Paper) {
  const screen = useWords(papersScreenWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const [unread, setUnread] = useState(false);
  const attach = async (file: File, reason: string | undefined): Promise<void> => {
    setUnread(false);
    try {
      if (await command.run(() => attachFile(desk, paper, file, reason)))
        toast({ sentence: said(signingWords, (kept) => kept.attachedToast(name)) });
    } catch {
      setUnread(true);
    }
  };
  return { error: unread ? screen.errors['file-gone'] : command.error, attach };
}

/** A file that is too large is refused before it is read. */
async function attachFile(
  desk: Desk,
  paper: Paper,
  file: File,
  reason: string | undefined,
): Promise<Result<Paper, Refusal>> {
  const fits = fitsKeeping(file.size);
  if (!fits.ok) return fits;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return attachScan(desk, {
    paperId: paper.id,
    name: file.name,
    bytes,
    ...(reason === undefined ? {} : { reason }),
  });
}
