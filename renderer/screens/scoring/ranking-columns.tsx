import Box from '@mui/material/Box';
import type { GridColumn } from '#components/grid-lines.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { nomineeDetail } from '#domain/nominations/nomination.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints, type Points } from '#domain/scoring/points.ts';
import { depthOf } from '#domain/year/indicator-figure.ts';
import type { Language } from '#words/bilingual.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { leadingGroup, type RankingRow } from './ranking-rows.ts';

type Words = (typeof rankingWords)['vi'];

/** Place, unit, figures and what is said of it: the columns of a ranking, each figure column at one depth. */
export function rankingColumns(
  set: CriteriaSet,
  rows: readonly RankingRow[],
  language: Language,
): readonly GridColumn<RankingRow>[] {
  const words = rankingWords[language];
  const leading = leadingGroup(set);
  const figures = (id: string, title: string, width: number, of: (row: RankingRow) => Points | undefined) => {
    const depth = depthOf(rows.map((row) => of(row) ?? 0));
    return {
      id,
      title,
      width,
      numeric: true,
      cell: (row: RankingRow) => <Figure points={of(row)} depth={depth} strong={id === 'total'} />,
    };
  };
  return [
    {
      id: 'rank',
      title: words.column.rank,
      width: 54,
      numeric: true,
      cell: ({ rank }) => (rank === undefined ? <Faint>{noPlace}</Faint> : <strong>{rank}</strong>),
    },
    { id: 'unit', title: words.column.unit, cell: (row) => <Unit row={row} /> },
    figures('total', words.column.total, 86, ({ points }) => points),
    ...(leading ? [figures('group', words.column.group(leading.code), 76, ({ group }) => group)] : []),
    figures('bonus', words.column.bonus, 66, ({ bonus }) => bonus),
    figures('deducted', words.column.deducted, 62, ({ deducted }) => deducted),
    ...(set.classes.length > 0
      ? [{ id: 'class', title: words.column.scoreClass, width: 84, cell: ({ scoreClass }: RankingRow) => scoreClass }]
      : []),
    {
      id: 'note',
      title: words.column.note,
      width: 188,
      cell: (row) => <Note row={row} words={words} language={language} />,
    },
  ];
}

const noPlace = '–';

function Unit({ row: { nominee, rank } }: { readonly row: RankingRow }) {
  return (
    <>
      <Box component="strong" sx={rank === undefined ? { color: colour.ink2, fontWeight: 400 } : undefined}>
        {nominee.name}
      </Box>{' '}
      <Faint>{nomineeDetail(nominee)}</Faint>
    </>
  );
}

/** Nothing where nothing stands; what is taken off is red. */
function Figure({
  points,
  depth,
  strong,
}: {
  readonly points: Points | undefined;
  readonly depth: number;
  readonly strong: boolean;
}) {
  if (points === undefined) return null;
  return (
    <Box component="span" sx={{ fontWeight: strong ? 600 : 400, ...(points < 0 && { color: colour.redText }) }}>
      {formatPoints(points, depth)}
    </Box>
  );
}

/** Said more quietly than the figures; what is short enough stays together. */
const Faint = ({ children }: { readonly children: string }) => (
  <Box
    component="span"
    sx={{ ...type.caption, color: colour.ink2, ...(children.length < 30 && { whiteSpace: 'nowrap' }) }}
  >
    {children}
  </Box>
);

/** What a trial does to a unit, for what it is nominated, and where it stands to the line. */
function Note({
  row: { note, change, nominated },
  words,
  language,
}: {
  readonly row: RankingRow;
  readonly words: Words;
  readonly language: Language;
}) {
  if (change !== null) return <StatusChip tone={change === 'enters' ? 'ok' : 'warning'} label={words[change]} />;
  const awards = nominated.map((award) => <StatusChip key={award.vi} tone="gold" label={award[language]} />);
  if (note.type === 'within') return awards.length > 0 ? awards : <StatusChip tone="ok" label={words.within} />;
  return (
    <>
      {awards}
      <Standing note={note} words={words} />
    </>
  );
}

function Standing({ note, words }: { readonly note: RankingRow['note']; readonly words: Words }) {
  switch (note.type) {
    case 'on-the-line':
      return <StatusChip tone="warning" label={words.onTheLine} />;
    case 'disqualified':
      return <StatusChip tone="error" label={words.disqualified} />;
    case 'no-figure':
      return <StatusChip label={words.noFigure} />;
    case 'left-out':
      return <StatusChip label={words.leftOut} />;
    case 'distance':
      return <Faint>{words.distance(formatPoints(note.points))}</Faint>;
    case 'parted':
      return <Faint>{words.belowByStep(note.step)}</Faint>;
    case 'decided':
      return <Faint>{words.belowByDecision}</Faint>;
    default:
      return null;
  }
}
