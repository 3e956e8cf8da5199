import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useEffect, useId, useMemo, useState } from 'react';
import { liveKeys, type LiveKey } from '#components/hotkey-registry.ts';
import { HotkeyLayer, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { useDesk } from '#screens/desk.tsx';
import { loadFindable } from '#store/finding.ts';
import { useLive } from '#store/live.ts';
import { followRegisterSearch, type RegisterSearch } from '#store/register-search.ts';
import { paletteWords } from '#words/palette-words.ts';
import { entriesOfKeys, entriesOfRecords, entryOfRegister } from './palette-entries.ts';
import { findEverywhere, type Found, type PaletteEntry } from './palette-search.ts';
import { PaletteBox } from './palette-box.tsx';
import { PaletteButton } from './palette-button.tsx';

/** Ctrl+K: what can be done here and now, and everything that can be gone to, found by a few letters without tones. */
export function CommandPalette() {
  const words = useWords(paletteWords);
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [keys, setKeys] = useState<readonly LiveKey[]>([]);
  const { db } = useDesk();
  // What was ready the last time stands at once, until what is true now is.
  const [register, setRegister] = useState<RegisterSearch>();
  useEffect(() => (open ? followRegisterSearch(db, setRegister) : undefined), [open, db]);
  const show = (): void => {
    setKeys(liveKeys());
    setOpen(true);
  };
  const close = (): void => setOpen(false);
  useHotkey('Ctrl+K', words.open, show);
  const choose = (entry: PaletteEntry): void => {
    close();
    // Once the palette is gone and the focus is back: what is run may open a dialog of its own.
    setTimeout(entry.run);
  };
  return (
    <>
      <PaletteButton onPress={show} />
      <Dialog
        open={open}
        onClose={close}
        aria-labelledby={titleId}
        transitionDuration={0}
        slotProps={{
          paper: { sx: { width: 640, maxWidth: 'calc(100% - 32px)', m: '16px' } },
          container: { sx: { alignItems: 'flex-start', pt: '24px' } },
        }}
      >
        <HotkeyLayer active={open}>
          {open && <Palette titleId={titleId} keys={keys} register={register} onChoose={choose} onClose={close} />}
        </HotkeyLayer>
      </Dialog>
    </>
  );
}

interface PaletteProps {
  readonly titleId: string;
  readonly keys: readonly LiveKey[];
  readonly register: RegisterSearch | undefined;
  onChoose(this: void, entry: PaletteEntry): void;
  onClose(this: void): void;
}

/** Stands with the keys at once; names follow when they are read. */
function Palette({ titleId, keys, register, onChoose, onClose }: PaletteProps) {
  const language = useLanguage();
  const { db, clock } = useDesk();
  const [year] = useState(() => yearOf(vietnamStamp(clock()).date));
  const records = useLive(async () => entriesOfRecords(await loadFindable(db, year), language), [db, year, language]);
  const find = useMemo(() => {
    const own = entriesOfKeys(keys, language).filter(({ keys: pressed }) => pressed !== 'Ctrl+K');
    const entries = [...own, ...(records ?? [])];
    return (typed: string): Found => findEverywhere(entries, register, entryOfRegister, typed);
  }, [keys, language, records, register]);
  return (
    <Box sx={{ display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto auto', maxHeight: 'calc(100dvh - 96px)' }}>
      <PaletteBox titleId={titleId} find={find} onChoose={onChoose} onClose={onClose} />
    </Box>
  );
}
