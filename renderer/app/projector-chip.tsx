import Covered from '@mui/icons-material/VisibilityOffOutlined';
import Shown from '@mui/icons-material/CoPresentOutlined';
import Button from '@mui/material/Button';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { toneColours } from '#components/tokens.ts';
import { projectorWords } from '#words/projector-words.ts';
import type { WindowsProjector } from './use-projector-desk.ts';

/**
 * While something is on the wall every screen says so, and F9 covers it, over a dialog and out of a field too. F9 never
 * uncovers: pressed once more in haste, it must not show what was just covered.
 */
export function ProjectorChip({ projector }: { readonly projector: WindowsProjector }) {
  const words = useWords(projectorWords);
  const { sent, covered, page, cover, uncover, turn } = projector;
  const up = sent !== null;
  useHotkey('F9', words.cover, up && !covered ? cover : undefined);
  useHotkey('Shift+F9', words.uncover, up && covered ? uncover : undefined);
  useHotkey('Shift+PageUp', words.pageBack, up && page.number > 1 ? () => turn(-1) : undefined);
  useHotkey('Shift+PageDown', words.pageOn, up && page.number < page.of ? () => turn(1) : undefined);
  if (!up) return null;
  const tone = toneColours[covered ? 'neutral' : 'gold'];
  const does = covered ? words.uncover : words.cover;
  const keys = covered ? 'Shift+F9' : 'F9';
  return (
    <Button
      size="small"
      onClick={covered ? uncover : cover}
      title={does}
      aria-keyshortcuts={keys}
      startIcon={covered ? <Covered /> : <Shown />}
      sx={{ flexShrink: 0, whiteSpace: 'nowrap', color: tone.text, backgroundColor: tone.soft }}
    >
      {covered ? words.covered : words.coverShort}
      {!covered && <KeyCap keys={keys} />}
    </Button>
  );
}
