import Box from '@mui/material/Box';
import { useEffect, useRef, type ReactElement } from 'react';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import type { Seat } from '#domain/council.ts';
import { maximumOf, type CriteriaSet, type Criterion } from '#domain/criteria.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import { formatPoints, type Points } from '#domain/points.ts';
import type { ScoreSheet } from '#domain/scoring.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { sheetOf, totalOf, type Scored } from './panel.ts';
import { ScoreCell } from './score-cell.tsx';

interface ScoreGridProps {
  readonly record: MeetingRecord;
  readonly set: CriteriaSet;
  readonly seat: Seat;
  readonly scored: readonly Scored[];
  readonly mayScore: boolean;
}

/** A line of the sheet: a leaf that is scored, a group that adds up, or the whole sheet. */
type SheetLine =
  | { readonly kind: 'leaf' | 'group'; readonly criterion: Criterion }
  | { readonly kind: 'sheet'; readonly criterion: null };

/** One member's sheet laid out like the paper: criteria down, enterprises across, sums by group and at the foot. */
export function ScoreGrid({ record, set, seat, scored, mayScore }: ScoreGridProps) {
  const words = useWords(scoringWords);
  const sheet = useRef<HTMLDivElement>(null);
  // A sheet just turned to is typed into at once, from its first empty cell.
  useEffect(() => {
    // The grid draws its lines only once it has measured its place.
    const frame = requestAnimationFrame(() => {
      const fields = [...(sheet.current?.querySelectorAll<HTMLInputElement>('[data-entry]') ?? [])];
      (fields.find((field) => field.value === '') ?? fields[0])?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const depth = depthOf(scored.map(({ id }) => sheetOf(record.sheets, seat.memberId, id)));
  const figure = (row: SheetLine, nominee: Scored) => {
    if (row.kind === 'leaf') {
      return (
        <ScoreCell
          meetingId={record.meeting.id}
          memberId={seat.memberId}
          nominee={nominee}
          leaf={row.criterion}
          mark={sheetOf(record.sheets, seat.memberId, nominee.id)[row.criterion.code]}
          depth={depth}
          disabled={!mayScore}
        />
      );
    }
    const criteria = row.kind === 'sheet' ? set.criteria : [row.criterion];
    const { points, missing, outOf } = totalOf(record.sheets, criteria, seat.memberId, nominee.id);
    if (missing > 0) return <Waiting>{words.waiting}</Waiting>;
    const short = row.kind === 'sheet' && outOf < maximumOf(set.criteria);
    return (
      <Box component="span" sx={{ pr: '8px' }}>
        {formatPoints(points, depth)}
        {short && <Box sx={{ fontWeight: 400, fontSize: 12 }}>{words.outOf(formatPoints(outOf))}</Box>}
      </Box>
    );
  };
  const columns: readonly GridColumn<SheetLine>[] = [
    {
      id: 'criterion',
      title: words.criterion,
      cell: (row) => (row.kind === 'sheet' ? words.sheetTotal : criterionName(row.criterion)),
    },
    {
      id: 'max',
      title: words.max,
      width: 46,
      numeric: true,
      cell: (row) => quietPoints(row.kind === 'sheet' ? maximumOf(set.criteria) : groupMaximum(row.criterion)),
    },
    ...scored.map((nominee): GridColumn<SheetLine> => ({
      id: nominee.id,
      title: `${nominee.number}. ${nominee.name}`,
      width: 94,
      numeric: true,
      entry: true,
      cell: (row) => figure(row, nominee),
    })),
  ];
  return (
    <Box ref={sheet} sx={dense}>
      <DataTable
        label={words.grid(seat.name)}
        columns={columns}
        lines={linesOf(set.criteria)}
        rowHeight={26}
        enter="across"
      />
    </Box>
  );
}

// A sheet of paper has some twenty lines: they stand as close as the visual language lets figures stand.
const dense = { height: '100%', '& td, & th': { py: '2px' }, '& thead th': { py: '5px' } } as const;

const criterionName = ({ code, label }: Criterion): ReactElement => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '30px 1fr' }}>
    <span>{code}</span>
    <span>{label}</span>
  </Box>
);

const quietPoints = (points: Points): ReactElement => (
  <Box component="span" sx={{ color: colour.ink2 }}>
    {formatPoints(points)}
  </Box>
);

/** The figures of one sheet share their depth: one decimal, two where a member gave hundredths. */
const depthOf = (sheets: readonly ScoreSheet['marks'][]): number =>
  sheets.some((marks) => Object.values(marks).some((mark) => mark !== 'not-applicable' && mark % 10 !== 0)) ? 2 : 1;

const Waiting = ({ children }: { readonly children: string }) => (
  <Box component="span" sx={{ color: colour.ink3, fontWeight: 400, pr: '8px' }}>
    {children}
  </Box>
);

// A bonus group stands outside the set's maximum; its own line still says how much it can give.
const groupMaximum = (criterion: Criterion) => (maximumOf([criterion]) > 0 ? maximumOf([criterion]) : criterion.max);

const linesOf = (criteria: readonly Criterion[]): readonly GridLine<SheetLine>[] => [
  ...criteria.flatMap(branchOf),
  { kind: 'total', id: 'sheet', row: { kind: 'sheet', criterion: null } },
];

const branchOf = (criterion: Criterion): readonly GridLine<SheetLine>[] =>
  criterion.children.length === 0
    ? [{ kind: 'row', id: criterion.code, row: { kind: 'leaf', criterion } }]
    : [
        { kind: 'group', id: criterion.code, row: { kind: 'group', criterion } },
        ...criterion.children.flatMap(branchOf),
      ];
