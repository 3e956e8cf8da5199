import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { liveKeys, type LiveKey } from '#components/hotkey-registry.ts';
import { HotkeyLayer, useHotkey, WindowKeys } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { keyLines } from '#components/key-lines.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { capitalised } from '#domain/text.ts';
import { paletteWords } from '#words/palette-words.ts';
import { partWords } from '#words/part-words.ts';

/** The sheet of shortcuts: every key that works at the moment it is asked for, over a dialog too. */
export const ShortcutSheet = () => (
  <WindowKeys overDialogs>
    <Sheet />
  </WindowKeys>
);

function Sheet() {
  const words = useWords(paletteWords);
  const [open, setOpen] = useState(false);
  // Taken down when it is asked for: once it is open only its own keys work.
  const [keys, setKeys] = useState<readonly LiveKey[]>([]);
  const show = (): void => {
    if (open) return;
    setKeys(liveKeys());
    setOpen(true);
  };
  const close = (): void => setOpen(false);
  const titleId = useId();
  useHotkey('?', words.sheet, show);
  useHotkey('Ctrl+/', words.sheet, show);
  return (
    <Dialog
      open={open}
      onClose={close}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { width: 880, maxWidth: 'calc(100% - 32px)' } } }}
    >
      <HotkeyLayer active={open}>
        <SheetOfKeys keys={keys} titleId={titleId} onClose={close} />
      </HotkeyLayer>
    </Dialog>
  );
}

interface SheetOfKeysProps {
  readonly keys: readonly LiveKey[];
  readonly titleId: string;
  onClose(this: void): void;
}

function SheetOfKeys({ keys, titleId, onClose }: SheetOfKeysProps) {
  const words = useWords(paletteWords);
  const parts = useWords(partWords);
  useHotkey('?', words.close, onClose);
  useHotkey('Ctrl+/', words.close, onClose);
  const own = keys.filter(({ place }) => place !== 'everywhere');
  return (
    <Box sx={{ p: '20px', display: 'grid', gap: '14px' }}>
      <Box sx={{ display: 'flex', gap: '16px', alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Box>
          <Typography id={titleId} variant="h2">
            {words.sheetTitle}
          </Typography>
          <Quiet>{words.sheetWhy}</Quiet>
        </Box>
        <Button size="small" onClick={onClose} autoFocus>
          {parts.close}
          <KeyCap keys="Escape" />
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))', gap: '14px 32px' }}>
        <KeyGroup title={own[0]?.place === 'dialog' ? words.inDialog : words.here} keys={own} none={words.noneHere} />
        <KeyGroup title={words.everywhere} keys={keys.filter(({ place }) => place === 'everywhere')} />
      </Box>
    </Box>
  );
}

interface KeyGroupProps {
  readonly title: string;
  readonly keys: readonly LiveKey[];
  readonly none?: string;
}

const KeyGroup = ({ title, keys, none }: KeyGroupProps) => (
  <section>
    <Typography variant="h3" sx={{ color: colour.ink2, pb: '6px', borderBottom: `1px solid ${colour.control}` }}>
      {title}
    </Typography>
    {keys.length === 0 && none !== undefined && <Quiet size="dense">{none}</Quiet>}
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {keyLines(keys).map((line) => (
        <Box
          component="li"
          key={line.said}
          sx={{
            ...type.dense,
            display: 'flex',
            gap: '12px',
            justifyContent: 'space-between',
            alignItems: 'center',
            py: '5px',
            borderBottom: `1px solid ${colour.line}`,
          }}
        >
          <span>{capitalised(line.said)}</span>
          <Box component="span" sx={{ display: 'flex', gap: '10px', flexShrink: 0 }}>
            {line.keys.map((own) => (
              <KeyCap key={own} keys={own} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  </section>
);
