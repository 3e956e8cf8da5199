import Scissors from '@mui/icons-material/ContentCutOutlined';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import { nomineeDetail } from '#domain/nominations/nomination.ts';
import { formatPoints, type Points } from '#domain/scoring/points.ts';
import { quotaSentence, rankingWords } from '#words/ranking-words.ts';
import { leadingGroup, type RankingNote, type RankingRow } from './ranking-rows.ts';
import type { Ranking } from './use-ranking.ts';

interface RankingTableProps {
  readonly ranking: Ranking;
  readonly current: NomineeId | null;
  /** Those who have the points of the unit in hand. */
  readonly equals: readonly NomineeId[];
  onCurrent(this: void, id: NomineeId): void;
}

/** The places of a cluster with the cut line drawn between them. */
export function RankingTable({ ranking, current, equals, onCurrent }: RankingTableProps) {
  const words = useWords(rankingWords);
  const { record, rows } = ranking;
  const { set, scoring } = record;
  const columns = useMemo(() => {
    const group = leadingGroup(set);
    return columnsOf(words, group?.code, set.classes.length > 0);
  }, [words, set]);
  const lines = useRankingLines(ranking);
  const ids = useMemo(
    () => new Set([...rows.above, ...rows.onTheLine, ...rows.below, ...rows.unranked].map(({ nominee }) => nominee.id)),
    [rows],
  );
  return (
    <Card fill flush>
      <Box sx={{ height: '100%', ...linesSx, ...(equals.length > 1 ? equalsSx(equals) : {}) }}>
        <DataTable
          label={words.table(scoring.title)}
          columns={columns}
          lines={lines}
          rowHeight={38}
          current={current}
          onCurrent={(id) => {
            const found = [...ids].find((known) => known === id);
            if (found) onCurrent(found);
          }}
          startAt={{ line: 0, column: 1 }}
        />
      </Box>
    </Card>
  );
}

/** The rows, with a line across the table where the cut falls and where equals stand across it. */
function useRankingLines({ rows, standings, rules, ranked }: Ranking): readonly GridLine<RankingRow>[] {
  const words = useWords(rankingWords);
  const language = useLanguage();
  return useMemo(() => {
    const { quota } = rules;
    const lineOf = (row: RankingRow): GridLine<RankingRow> => ({ kind: 'row', id: row.nominee.id, row });
    const { places } = standings;
    const cut: readonly GridLine<RankingRow>[] =
      quota === null || ranked === 0
        ? []
        : [
            {
              kind: 'heading',
              id: 'cut',
              label: words.cut(places),
              note: quotaSentence(quota, ranked, places, language),
              mark: <Scissors />,
            },
          ];
    const equal: readonly GridLine<RankingRow>[] =
      rows.onTheLine.length === 0
        ? []
        : [
            {
              kind: 'heading',
              id: 'equal',
              label: words.line,
              note: words.placesLeft(places - rows.above.length, rows.onTheLine.length),
            },
          ];
    return [
      ...rows.above.map(lineOf),
      ...equal,
      ...rows.onTheLine.map(lineOf),
      ...cut,
      ...rows.below.map(lineOf),
      ...rows.unranked.map(lineOf),
    ];
  }, [rows, standings, rules, ranked, words, language]);
}

const linesSx = {
  '& tr[data-line=cut] > *': {
    backgroundColor: colour.errorSoft,
    color: colour.redText,
    borderTop: `2px solid ${colour.redText}`,
  },
  '& tr[data-line=equal] > *': { backgroundColor: colour.warningSoft, color: colour.warning },
} as const;

/** Those of equal points stand out together, whichever of them is in hand. */
const equalsSx = (ids: readonly NomineeId[]) => {
  const lines = ids.map((id) => `& tr[data-line="${id}"]:not([aria-selected=true])`);
  return {
    [lines.map((line) => `${line} > *`).join(', ')]: { backgroundColor: colour.sunken },
    [lines.map((line) => `${line} > .first`).join(', ')]: { boxShadow: `inset 3px 0 ${colour.ink}` },
  };
};

const columnsOf = (
  words: (typeof rankingWords)['vi'],
  group: string | undefined,
  classed: boolean,
): readonly GridColumn<RankingRow>[] => [
  {
    id: 'rank',
    title: words.column.rank,
    width: 58,
    numeric: true,
    cell: ({ rank }) => (rank === undefined ? <Faint>{noPlace}</Faint> : <strong>{rank}</strong>),
  },
  {
    id: 'unit',
    title: words.column.unit,
    cell: ({ nominee, rank }) => (
      <>
        <Box component="strong" sx={rank === undefined ? { color: colour.ink2, fontWeight: 400 } : undefined}>
          {nominee.name}
        </Box>{' '}
        <Faint>{nomineeDetail(nominee)}</Faint>
      </>
    ),
  },
  {
    id: 'total',
    title: words.column.total,
    width: 92,
    numeric: true,
    cell: ({ points }) => <strong>{figure(points)}</strong>,
  },
  ...(group === undefined
    ? []
    : [figureColumn('group', words.column.group(group), 84, ({ group: given }: RankingRow) => given)]),
  figureColumn('bonus', words.column.bonus, 74, ({ bonus }) => bonus),
  {
    id: 'deducted',
    title: words.column.deducted,
    width: 68,
    numeric: true,
    cell: ({ deducted }) => (
      <Box component="span" sx={deducted !== undefined && deducted < 0 ? { color: colour.redText } : undefined}>
        {figure(deducted)}
      </Box>
    ),
  },
  ...(classed
    ? [
        {
          id: 'class',
          title: words.column.scoreClass,
          width: 90,
          cell: ({ scoreClass }: RankingRow) => scoreClass,
        },
      ]
    : []),
  { id: 'note', title: words.column.note, width: 196, cell: (row) => <Note row={row} words={words} /> },
];

const figureColumn = (
  id: string,
  title: string,
  width: number,
  of: (row: RankingRow) => Points | undefined,
): GridColumn<RankingRow> => ({ id, title, width, numeric: true, cell: (row) => figure(of(row)) });

/** One decimal depth down the column; nothing where nothing stands. */
const figure = (points: Points | undefined): string => (points === undefined ? '' : formatPoints(points, 2));

const noPlace = '–';

const Faint = ({ children }: { readonly children: string }) => (
  <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
    {children}
  </Box>
);

const Note = ({
  row: { note, change },
  words,
}: {
  readonly row: RankingRow;
  readonly words: (typeof rankingWords)['vi'];
}) => {
  if (change !== null) return <StatusChip tone={change === 'enters' ? 'ok' : 'warning'} label={words[change]} />;
  return noteOf(note, words);
};

function noteOf(note: RankingNote, words: (typeof rankingWords)['vi']) {
  switch (note.type) {
    case 'within':
      return <StatusChip tone="ok" label={words.within} />;
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
