import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { memo, useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { isComposing } from '#components/composing.ts';
import { useFieldKey, useLiveKeys } from '#components/hotkeys.tsx';
import { KeyHints } from '#components/key-lines.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, unseen } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { mostCounted } from '#domain/search/folded-index.ts';
import { paletteWords } from '#words/palette-words.ts';
import { lineId, PaletteLines } from './palette-lines.tsx';
import type { Found, PaletteEntry } from './palette-search.ts';

interface PaletteBoxProps {
  readonly titleId: string;
  /** What was found for what is typed. */
  find(this: void, typed: string): Found;
  onChoose(this: void, entry: PaletteEntry): void;
  onClose(this: void): void;
}

/** The field and what it finds; the focus stays in the field while the arrows choose. */
export function PaletteBox({ titleId, find, onChoose, onClose }: PaletteBoxProps) {
  const words = useWords(paletteWords);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => find(typed), [find, typed]);
  const current = found.entries[Math.min(at, found.entries.length - 1)];
  const currentId = current && lineId(listId, found.entries.indexOf(current));
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  useFieldKey('ArrowUp', words.move);
  useFieldKey('ArrowDown', words.move);
  useFieldKey('Enter', words.go);
  useFieldKey('Escape', words.close);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    const last = found.entries.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) setAt(Math.max(0, Math.min(last, Math.min(at, last) + step)));
    else if (event.key === 'Enter' && current) onChoose(current);
    else if (event.ctrlKey && event.key.toLowerCase() === 'k') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Box component="h2" id={titleId} sx={unseen}>
        {words.open}
      </Box>
      <Box sx={{ p: '12px' }}>
        <OutlinedInput
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          placeholder={words.search}
          autoComplete="off"
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': words.search,
              'aria-expanded': true,
              'aria-controls': listId,
              'aria-autocomplete': 'list',
              'aria-activedescendant': currentId,
              spellCheck: false,
            },
          }}
        />
      </Box>
      <PaletteLines listId={listId} entries={found.entries} current={current} onChoose={onChoose} />
      <Box role="status" sx={{ px: '14px', py: '8px', '&:empty': { display: 'none' } }}>
        {found.entries.length === 0 && <Quiet>{words.nothing}</Quiet>}
        {found.more > 0 && (
          <Quiet size="caption">
            {found.uncounted ? words.moreThan(groupedInteger(mostCounted)) : words.more(groupedInteger(found.more))}
          </Quiet>
        )}
      </Box>
      <Box sx={{ px: '14px', py: '6px', borderTop: `1px solid ${colour.line}` }}>
        <PaletteKeys />
      </Box>
    </>
  );
}

/** Drawn for itself: a letter typed changes nothing in it. */
const PaletteKeys = memo(function PaletteKeys() {
  const words = useWords(paletteWords);
  const keys = useLiveKeys();
  return <KeyHints keys={keys.filter(({ place }) => place === 'dialog')} label={words.sheetTitle} />;
});
