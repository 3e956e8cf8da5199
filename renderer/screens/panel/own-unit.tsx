import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isComposing } from '#components/composing.ts';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour, lowWindow, smallWindow, type } from '#components/tokens.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { largeWords } from '#words/large-words.ts';
import { voterName } from '#words/voter-name.ts';
import { Booth } from '../booth.tsx';
import { OwnLine } from './own-line.tsx';
import { OwnPad } from './own-pad.tsx';
import { OwnTotal } from './own-total.tsx';
import type { OwnPageProps } from './own-turn.tsx';
import type { Scored } from './panel-figures.ts';
import { topics } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface OwnUnitProps extends OwnPageProps {
  readonly nominee: Scored;
  /** To another unit by its place on the sheet; behind the last, and before the first, lies the whole sheet. */
  onTurn(this: void, place: number): void;
}

const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** One unit on a member's own sheet: one criterion a line, the running total at the foot. */
export function OwnUnit({ nominee, onTurn, ...own }: OwnUnitProps) {
  const { book, room, set, memberId, scored, reckoned } = own;
  const words = useWords(largeWords);
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const [inHand, setInHand] = useState('');
  const leaves = leavesOf(set.criteria);
  const place = nominee.number - 1;
  const depth = useBook(book, topics.writes, () => (book.tally(memberId).fine > 0 ? 2 : 1));
  const boxes = (): readonly HTMLInputElement[] => [...(list.current?.querySelectorAll('input') ?? [])];
  const next = (): void => onTurn(place + 1);
  useEffect(() => {
    const fields = [...(list.current?.querySelectorAll('input') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0] ?? list.current)?.focus();
  }, []);
  useHotkey('Escape', words.overview, () => onTurn(-1));
  useHotkey('Ctrl+PageUp', words.previous, place > 0 ? () => onTurn(place - 1) : undefined);
  useHotkey('Ctrl+PageDown', words.next, next);
  useFieldKey('Enter', words.keys.next);
  useFieldKey('ArrowDown', words.keys.lines);
  useFieldKey('K', words.keys.notApplicable);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const fields = boxes();
    const at = fields.findIndex((field) => field === event.target);
    const to = fields[at + (event.shiftKey ? -step : step)];
    if (to) to.focus();
    else if (event.key === 'Enter' && !event.shiftKey) next();
  };
  return (
    <Booth
      name={words.name}
      subject={words.sheetOf(voterName(room, memberId, language))}
      aside={words.unit(nominee.number, scored.length)}
    >
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          gap: '20px',
          px: '32px',
          pt: '14px',
          [lowWindow]: { pt: '10px' },
          [smallWindow]: { flexDirection: 'column', flexShrink: 0, px: '12px', gap: '8px' },
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' }}>
          <Box component="h1" sx={{ m: 0, ...type.personInHand }}>
            {`${nominee.number}. ${nominee.name}`}
          </Box>
          <Box
            component="ol"
            ref={list}
            aria-label={words.criteria(nominee.name)}
            tabIndex={-1}
            onKeyDown={onKeyDown}
            onFocus={({ target }) => setInHand(target.closest<HTMLElement>('[data-leaf]')?.dataset['leaf'] ?? '')}
            sx={{
              listStyle: 'none',
              m: 0,
              p: '2px',
              flex: 1,
              minHeight: 0,
              overflow: 'auto',
              display: 'grid',
              gap: '4px',
              alignContent: 'start',
              [smallWindow]: { overflow: 'visible' },
            }}
          >
            {leaves.map((leaf) => (
              <OwnLine
                key={leaf.code}
                {...{ book, memberId, nominee, leaf, depth }}
                reckoned={reckoned.get(nominee.id)?.[leaf.code]}
              />
            ))}
          </Box>
        </Box>
        <Box sx={{ width: 250, flexShrink: 0, alignSelf: 'end', [smallWindow]: { width: '100%' } }}>
          <OwnPad
            leaf={leaves.find(({ code }) => code === inHand)}
            box={() =>
              boxes().find((field) => field.closest<HTMLElement>('[data-leaf]')?.dataset['leaf'] === inHand) ?? null
            }
          />
        </Box>
      </Box>
      <Box sx={foot}>
        <OwnTotal {...own} nominee={nominee} />
        <NextAction
          onPress={next}
          beside={
            <>
              {place > 0 && (
                <Button onClick={() => onTurn(place - 1)} aria-keyshortcuts="Control+PageUp">
                  {words.previous}
                </Button>
              )}
              <Button onClick={() => onTurn(-1)} aria-keyshortcuts="Escape">
                {words.overview}
                <KeyCap keys="Escape" />
              </Button>
            </>
          }
        >
          {place + 1 < scored.length ? words.next : words.look}
        </NextAction>
      </Box>
    </Booth>
  );
}

/** The strip under a member's own page: how far it is, and what comes next. */
export const foot = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '10px 24px',
  alignItems: 'center',
  justifyContent: 'space-between',
  px: '32px',
  py: '12px',
  mt: '10px',
  borderTop: `2px solid ${colour.ink}`,
  flexShrink: 0,
  [smallWindow]: { px: '12px' },
} as const;
