import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { leftToMark } from '#domain/scoring/own-sheets.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { outOfSheet, sheetFigure, sheetTotal } from '#domain/scoring/scoring.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { largeWords } from '#words/large-words.ts';
import { panelWords } from '#words/panel-words.ts';
import type { OwnPageProps } from './own-turn.tsx';
import type { Scored } from './panel-figures.ts';
import { topics } from './score-book.ts';
import { useBook } from './use-score-book.ts';

/** What a member's sheet for one unit comes to so far, with what is reckoned, and how many marks it still wants. */
export function useOwnTotal({ book, set, memberId, reckoned }: OwnPageProps, { id }: Scored) {
  const marks = useBook(book, topics.sheet(memberId, id), () => book.marks(memberId, id));
  const total = sheetTotal(set.criteria, { ...reckoned.get(id), ...marks });
  return {
    left: leftToMark(set, marks),
    figure: sheetFigure(set, total),
    outOf: outOfSheet(set, total),
    disqualified: total.disqualified,
  };
}

/** The running total in large figures, and whether what was typed is on the disk. */
export function OwnTotal({ nominee, ...own }: OwnPageProps & { readonly nominee: Scored }) {
  const words = useWords(largeWords);
  const { disqualified: out } = useWords(criteriaWords);
  const { outOf: ofMost } = useWords(panelWords);
  const { figure, outOf, left, disqualified } = useOwnTotal(own, nominee);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 16px', alignItems: 'center' }}>
      <Box sx={{ fontSize: 18, color: colour.ink2 }}>
        {words.total}{' '}
        <Box component="span" sx={{ ...type.requiredNumber, color: colour.ink, fontVariantNumeric: 'tabular-nums' }}>
          {formatPoints(figure)}
        </Box>{' '}
        {ofMost(formatPoints(outOf))}
      </Box>
      <StatusChip label={left === 0 ? words.full : words.left(left)} tone={left === 0 ? 'ok' : 'warning'} />
      {disqualified && <StatusChip tone="error" label={out} />}
      <OwnWrites book={own.book} />
    </Box>
  );
}

/** Whether the member's marks are on the disk, and whether one of them was not taken. */
export function OwnWrites({ book }: Pick<OwnPageProps, 'book'>) {
  const words = useWords(panelWords);
  const notTaken = useBook(book, topics.writes, book.notTaken);
  const unsettled = useBook(book, topics.writes, book.unsettled);
  return (
    <>
      {notTaken > 0 && <StatusChip tone="error" label={words.notTaken(notTaken)} />}
      <StatusChip
        tone={unsettled > 0 ? 'neutral' : 'ok'}
        label={unsettled > 0 ? words.saving(unsettled) : words.saved}
      />
    </>
  );
}
