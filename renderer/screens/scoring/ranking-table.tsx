import Scissors from '@mui/icons-material/ContentCutOutlined';
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridLine } from '#components/grid-lines.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import { quotaSentence, rankingWords } from '#words/ranking-words.ts';
import { rankingColumns } from './ranking-columns.tsx';
import type { RankingRow } from './ranking-rows.ts';
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
  const language = useLanguage();
  const { record, rows } = ranking;
  const { set, scoring, nominees } = record;
  const columns = useMemo(() => rankingColumns(set, Object.values(rows).flat(), language), [set, rows, language]);
  const lines = useRankingLines(ranking);
  // The keyboard begins where the council looks first.
  const [startAt] = useState(() => ({
    line: Math.max(
      0,
      lines.findIndex(({ id }) => id === current),
    ),
    column: 1,
  }));
  return (
    <Card fill flush>
      <Box sx={{ height: '100%', ...linesSx, ...(equals.length > 1 ? equalsSx(equals) : {}) }}>
        <DataTable
          label={words.table(scoring.title)}
          columns={columns}
          lines={lines}
          rowHeight={38}
          current={current}
          onCurrent={(line) => {
            const found = nominees.find(({ id }) => id === line);
            if (found) onCurrent(found.id);
          }}
          startAt={startAt}
          sight="cut"
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
