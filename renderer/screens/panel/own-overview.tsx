import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, type KeyboardEvent } from 'react';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { leftToMark } from '#domain/scoring/own-sheets.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { largeWords } from '#words/large-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { voterName } from '#words/voter-name.ts';
import { Booth } from '../booth.tsx';
import { OwnWrites, useOwnTotal } from './own-total.tsx';
import type { OwnPageProps } from './own-turn.tsx';
import { foot } from './own-unit.tsx';
import type { Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface OwnOverviewProps extends OwnPageProps {
  /** Opens a unit by its place on the sheet. */
  onOpen(this: void, place: number): void;
  onPass(this: void): void;
}

/** The member's whole sheet, a unit a line, before he hands the laptop on; whoever has finished begins here. */
export function OwnOverview({ onOpen, onPass, ...own }: OwnOverviewProps) {
  const { book, room, set, memberId, scored } = own;
  const words = useWords(largeWords);
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const leftIn = (): readonly number[] => scored.map(({ id }) => leftToMark(set, book.marks(memberId, id)));
  const left = useBook(book, topics.writes, () => leftIn().reduce((sum, boxes) => sum + boxes, 0));
  const firstOpen = (): number =>
    Math.max(
      0,
      leftIn().findIndex((boxes) => boxes > 0),
    );
  const goOn = (): void => onOpen(firstOpen());
  const passOn = async (): Promise<void> => {
    const notTaken = book.notTaken();
    await settled(book);
    // What was refused on its way to the disk is shown before he hands on.
    if (book.notTaken() <= notTaken) onPass();
  };
  useHotkey('Escape', words.goOn, goOn);
  useFieldKey('ArrowDown', words.keys.units);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const lines = [...(list.current?.querySelectorAll('button') ?? [])];
    lines[lines.findIndex((line) => line === event.target) + step]?.focus();
  };
  return (
    <Booth name={words.name} subject={words.overview} aside={words.context(scored.length)}>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '32px', pt: '16px', [smallWindow]: { px: '12px' } }}>
        <Box component="h1" sx={{ m: 0, mb: '12px', ...type.personInHand }}>
          {words.sheetOf(voterName(room, memberId, language))}
        </Box>
        <Box
          component="ol"
          ref={list}
          aria-label={words.units}
          onKeyDown={onKeyDown}
          sx={{ listStyle: 'none', m: 0, p: '2px', display: 'grid', gap: '6px', maxWidth: 960 }}
        >
          {scored.map((nominee, place) => (
            <OverviewLine
              key={nominee.id}
              {...own}
              nominee={nominee}
              first={place === 0}
              onOpen={() => onOpen(place)}
            />
          ))}
        </Box>
      </Box>
      <Box sx={foot}>
        <Box sx={{ display: 'flex', gap: '12px', flexWrap: 'wrap' }}>
          <StatusChip label={left === 0 ? words.full : words.left(left)} tone={left === 0 ? 'ok' : 'warning'} />
          <OwnWrites book={book} />
        </Box>
        <NextAction
          onPress={passOn}
          beside={
            <Button onClick={goOn} aria-keyshortcuts="Escape">
              {words.goOn}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {left === 0 ? words.done : words.doneWithGaps}
        </NextAction>
      </Box>
    </Booth>
  );
}

/** Waits until every mark that was typed is on the disk, or refused. */
const settled = (book: ScoreBook): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (book.unsettled() > 0) return;
      stop();
      resolve();
    };
    const stop = book.listen(topics.writes, look);
    look();
  });

interface OverviewLineProps extends OwnPageProps {
  readonly nominee: Scored;
  readonly first: boolean;
  onOpen(this: void): void;
}

/** One unit of the sheet: its total so far, and whether marks are missing. */
function OverviewLine({ nominee, first, onOpen, ...own }: OverviewLineProps) {
  const words = useWords(largeWords);
  const { disqualified: out } = useWords(criteriaWords);
  const { outOf: ofMost } = useWords(panelWords);
  const { figure, outOf, left, disqualified } = useOwnTotal(own, nominee);
  return (
    <Box component="li">
      <Box
        component="button"
        type="button"
        autoFocus={first}
        onClick={onOpen}
        sx={{
          font: 'inherit',
          width: '100%',
          display: 'flex',
          flexWrap: 'wrap',
          gap: '4px 16px',
          alignItems: 'center',
          textAlign: 'left',
          p: '10px 16px',
          borderRadius: '8px',
          border: `1px solid ${colour.line}`,
          cursor: 'pointer',
          color: colour.ink,
          backgroundColor: colour.paper,
          '&:focus-visible, &:hover': { backgroundColor: colour.goldSoft },
        }}
      >
        <Box
          component="span"
          sx={{ flex: '1 1 320px', minWidth: 0, fontSize: 18, lineHeight: '26px', fontWeight: 600 }}
        >
          {`${nominee.number}. ${nominee.name}`}
        </Box>
        {left > 0 && <StatusChip tone="warning" label={words.left(left)} />}
        {disqualified && <StatusChip tone="error" label={out} />}
        <Box component="b" sx={{ ...type.keyFigure, fontVariantNumeric: 'tabular-nums' }}>
          {formatPoints(figure, 2)}
        </Box>
        <Box component="span" sx={{ minWidth: 84, color: colour.ink2 }}>
          {ofMost(formatPoints(outOf))}
        </Box>
      </Box>
    </Box>
  );
}
