import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import { useId, useRef, useState } from 'react';
import { FilePicker, scanEndings } from '#components/file-picker.tsx';
import { HotkeyLayer, useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { calledName } from '#domain/nominations/nomination.ts';
import { vietnamStamp } from '#domain/time.ts';
import { addAttachment, type CheckedCase } from '#store/attachments.ts';
import { fitsKeeping } from '#store/kept-file.ts';
import { said } from '#words/bilingual.ts';
import { dossierPaneWords } from '#words/dossier-pane-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';
import { AttachmentLine } from './attachment-line.tsx';
import { DossierLine } from './dossier-line.tsx';
import { RequestPart } from './request-part.tsx';

interface DossierPaneButtonProps {
  readonly chosen: CheckedCase | undefined;
  /** The whole year, of which a unit's dossiers are asked for together. */
  readonly all: readonly CheckedCase[];
}

/** Opens the dossier of the nomination in hand; without one it says what to do first. */
export function DossierPaneButton({ chosen, all }: DossierPaneButtonProps) {
  const words = useWords(dossierPaneWords);
  const [asked, setAsked] = useState<'no-line' | 'open' | null>(null);
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <KeyedButton keys="H" icon={<FolderOpen />} onPress={() => setAsked(chosen ? 'open' : 'no-line')}>
        {words.open}
      </KeyedButton>
      {asked === 'no-line' && !chosen && <InlineError>{words.choose}</InlineError>}
      {asked === 'open' && chosen && <DossierPane chosen={chosen} all={all} onClose={() => setAsked(null)} />}
    </Box>
  );
}

/** A piece that is about to be recorded: of which item, under which title. */
interface Piece {
  readonly item: string | null;
  readonly title: string;
}

interface DossierPaneProps {
  readonly chosen: CheckedCase;
  readonly all: readonly CheckedCase[];
  onClose(this: void): void;
}

/** Hồ sơ: what the award asks for piece by piece, what came in, and the letter that asks for the rest. */
function DossierPane({ chosen, all, onClose }: DossierPaneProps) {
  const words = useWords(dossierPaneWords);
  const desk = useDesk();
  const command = useDeed(dossierDeeds, 'each');
  const picker = useRef<HTMLInputElement>(null);
  const [picking, setPicking] = useState<Piece | null>(null);
  /** Where the last command was given: its refusal stands there. */
  const [at, setAt] = useState<string | null>(null);
  const [besides, setBesides] = useState('');
  const titleId = useId();
  const { nomination, nominee, checklist } = chosen;
  const take = async (piece: Piece, file: File | null): Promise<void> => {
    setAt(piece.item);
    let others = 0;
    const done = await command.give(
      async () => {
        const fits = fitsKeeping(file?.size ?? 0);
        if (!fits.ok) return fits;
        const added = await addAttachment(desk, {
          ...piece,
          nominationId: nomination.id,
          receivedOn: vietnamStamp(desk.clock()).date,
          file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
        });
        if (added.ok) others = added.value.length;
        return added;
      },
      said(dossierPaneWords, (kept) => kept.added(piece.title, others)),
    );
    if (done && piece.item === null) setBesides('');
  };
  const pick = (piece: Piece): void => {
    setPicking(piece);
    picker.current?.click();
  };
  const errorAt = (place: string | null) =>
    at === place && command.error !== undefined ? <InlineError>{command.error}</InlineError> : null;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wide } }}>
      <HotkeyLayer active>
        <WayOut onClose={onClose} />
        <FilePicker
          ref={picker}
          label={words.addFile}
          accept={`${scanEndings},.docx,.xlsx`}
          onFile={(file) => {
            if (picking) void take(picking, file);
          }}
        />
        <Box sx={{ p: '20px', display: 'grid', gap: '14px' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' }}>
            <Typography id={titleId} variant="h2">
              {words.of(calledName(nominee))}
            </Typography>
            {checklist.missing !== null && (
              <StatusChip
                tone={checklist.missing > 0 ? 'warning' : 'ok'}
                label={checklist.missing > 0 ? words.lacksLong(checklist.missing) : words.fullLong}
              />
            )}
          </Box>
          {checklist.missing === null && <Quiet>{words.noChecklist}</Quiet>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {checklist.lines.map((line) => (
              <DossierLine
                key={line.item.id}
                line={line}
                error={errorAt(line.item.id)}
                onPaper={() => void take({ item: line.item.id, title: line.item.text.vi }, null)}
                onFile={() => pick({ item: line.item.id, title: line.item.text.vi })}
              />
            ))}
          </Box>
          <Box component="section" aria-label={words.besides} sx={{ display: 'grid', gap: '8px' }}>
            <Typography variant="h3">{words.besides}</Typography>
            {checklist.besides.map((attachment) => (
              <AttachmentLine key={attachment.id} attachment={attachment} titled />
            ))}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' }}>
              <Box sx={{ flex: '1 1 220px' }}>
                <TextEntry label={words.besidesTitle} value={besides} onText={setBesides} optional />
              </Box>
              <KeyedButton
                title={words.addPaperFor(words.besides)}
                onPress={() => void take({ item: null, title: besides }, null)}
              >
                {words.addPaper}
              </KeyedButton>
              <KeyedButton
                title={words.addFileFor(words.besides)}
                onPress={() => pick({ item: null, title: besides || words.besides })}
              >
                {words.addFile}
              </KeyedButton>
            </Box>
            {errorAt(null)}
          </Box>
          <RequestPart chosen={chosen} all={all} />
          <Box>
            <Button onClick={onClose}>{words.close}</Button>
          </Box>
        </Box>
      </HotkeyLayer>
    </Dialog>
  );
}

// A table to be read, not a question: it takes the room that its lines need.
const wide = { width: 860, maxWidth: 'calc(100% - 64px)' } as const;

/** Esc is the dialog's own key while something in it has the focus; a button that went away with its press had it. */
function WayOut({ onClose }: Pick<DossierPaneProps, 'onClose'>) {
  const words = useWords(dossierPaneWords);
  useHotkey('Escape', words.close, onClose);
  return null;
}
