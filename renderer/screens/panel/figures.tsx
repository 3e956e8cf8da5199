import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { leavesOf, maximumOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { outOfSheet, sheetFigure } from '#domain/scoring/scoring.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { totalMark } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface FigureProps {
  readonly book: ScoreBook;
  readonly nomineeId: NomineeId;
}

interface SheetFigureProps extends FigureProps {
  readonly set: CriteriaSet;
  readonly memberId: MemberId;
  readonly depth?: number;
}

/** What one member's sheet for one nominee comes to: points, "chờ", "KAD", "liệt" or "–", never a nought for what is not there. */
export function SheetFigure({ book, set, memberId, nomineeId, depth = 2 }: SheetFigureProps) {
  const words = useWords(panelWords);
  const marks = useBook(book, topics.sheet(memberId, nomineeId), () => book.marks(memberId, nomineeId));
  const awaited = useBook(book, topics.ranks, () => book.scorers().includes(memberId));
  const total = book.total(memberId, nomineeId);
  const mark = totalMark(total, Object.keys(marks).length > 0, awaited);
  if (mark !== 'points') return <Faint>{words.totalMark[mark]}</Faint>;
  const outOf = outOfSheet(set, total);
  return (
    <>
      {formatPoints(sheetFigure(set, total), depth)}
      {outOf < maximumOf(set.criteria) && <OutOf>{words.outOf(formatPoints(outOf))}</OutOf>}
    </>
  );
}

/** The council's mean for a nominee; with leaves that do not apply it says out of how many. */
export function MeanFigure({ book, nomineeId, set }: FigureProps & { readonly set: CriteriaSet }) {
  const words = useWords(panelWords);
  const { points: mean, outOf } = useBook(book, topics.panel(nomineeId), () => book.panel(nomineeId));
  if (mean === undefined) return <Faint>{words.waiting}</Faint>;
  return (
    <Box component="span" sx={{ fontWeight: 600 }}>
      {formatPoints(mean, 2)}
      {outOf !== maximumOf(set.criteria) && <OutOf>{words.outOf(formatPoints(outOf))}</OutOf>}
    </Box>
  );
}

/** How many sheets for a nominee are finished, of how many. */
export function SheetCount({ book, nomineeId }: FigureProps) {
  const { sheets, expected } = useBook(book, topics.panel(nomineeId), () => book.panel(nomineeId));
  return <>{`${sheets}/${expected}`}</>;
}

/** A nominee's place in the cluster; the first in gold. */
export function RankFigure({ book, nomineeId }: FigureProps) {
  const place = useBook(book, topics.ranks, () => placeOf(book.places().ranks.get(nomineeId)));
  return <RankBadge place={place} />;
}

/** A place, that there is none yet, or that there will be none; a plain value, so that who keeps it is not drawn again. */
export const placeOf = (ranked: Ranked | undefined): number | 'disqualified' | undefined =>
  ranked?.score.disqualified ? 'disqualified' : ranked?.rank;

/** How wide the column of places is: "điểm liệt" needs more room than a number. */
export const rankWidth = (set: CriteriaSet, usual: number): number =>
  leavesOf(set.criteria).some(({ rule }) => rule?.type === 'disqualifier') ? 74 : usual;

/** A place in its round field, or in words why there is none (điểm liệt). */
export function RankBadge({ place }: { readonly place: ReturnType<typeof placeOf> }) {
  const words = useWords(panelWords);
  const { disqualified } = useWords(criteriaWords);
  if (typeof place !== 'number') return <Faint>{place === undefined ? words.waiting : disqualified}</Faint>;
  return (
    <Box component="span" sx={place === 1 ? first : badge}>
      {place}
    </Box>
  );
}

/** What is not there, said quietly. */
export const Faint = ({ children }: { readonly children: string }) => (
  <Box component="span" sx={faint}>
    {children}
  </Box>
);

const OutOf = ({ children }: { readonly children: string }) => (
  <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.ink2, fontWeight: 400 }}>
    {children}
  </Box>
);

const faint = { color: colour.ink3, fontWeight: 400 } as const;
const badge = {
  display: 'inline-block',
  textAlign: 'center',
  minWidth: 22,
  px: '4px',
  lineHeight: '20px',
  borderRadius: '10px',
  backgroundColor: colour.sunken,
  fontWeight: 600,
} as const;
const first = {
  ...badge,
  backgroundColor: colour.goldSoft,
  color: colour.goldText,
  boxShadow: `inset 0 0 0 2px ${colour.gold}`,
} as const;
