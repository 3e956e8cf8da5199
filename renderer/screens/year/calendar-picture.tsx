import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { PictureCard, type Twin } from '#components/picture-card.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import {
  laneMarks,
  movementLanes,
  placeInYear,
  type LaneMark,
  type MovementLane,
} from '#domain/year/movement-lanes.ts';
import type { YearFigures } from '#store/year-figures.ts';
import { yearChartWords } from '#words/year-chart-words.ts';
import { LaneLegend, MarkShape } from './lane-marks.tsx';

interface CalendarPictureProps {
  readonly year: number;
  readonly today: CivilDate;
  readonly figures: YearFigures;
  readonly twin: Twin;
}

/** The movements of the year, each on a lane from its launch to its final review, with what is overdue and today's line. */
export function CalendarPicture({ year, today, figures, twin }: CalendarPictureProps) {
  const words = useWords(yearChartWords);
  const lanes = movementLanes(figures.movements, today);
  const dayOf = ({ kind, on, standing }: LaneMark): string => {
    if (standing === 'overdue') return words.overdueOn(shortDate(on));
    const isReview = kind === 'interim' || kind === 'final';
    return isReview && standing === 'passed' ? words.heldOn(shortDate(on)) : shortDate(on);
  };
  const title = words.calendarTitle(year);
  return (
    <PictureCard
      title={title}
      twin={twin}
      nothing={
        lanes.length === 0
          ? { sentence: words.empty.movements(year), action: words.go.movements, path: '/year/movements' }
          : undefined
      }
      sheet={{
        textual: true,
        heads: [words.movement, ...laneMarks.map((kind) => words.mark[kind])],
        lines: lanes.map(({ movement, marks }) => ({
          id: movement.id,
          cells: [
            movement.title,
            ...laneMarks.map((kind) => {
              const mark = marks.find((one) => one.kind === kind);
              return mark ? dayOf(mark) : words.none;
            }),
          ],
        })),
      }}
    >
      <Box sx={{ display: 'grid', gap: '10px', minWidth: 0 }}>
        <LaneLegend />
        <Box>
          <Box sx={rowLooks}>
            <Box />
            <MonthHeads year={year} today={today} />
          </Box>
          {lanes.map((lane) => (
            <Box key={lane.movement.id} sx={{ ...rowLooks, borderTop: `1px solid ${colour.line}` }}>
              <Box sx={{ ...type.dense, fontWeight: 500, py: '8px', pr: '12px', minWidth: 0 }}>
                {lane.movement.title}
              </Box>
              <Lane lane={lane} year={year} today={today} dayOf={dayOf} />
            </Box>
          ))}
        </Box>
      </Box>
    </PictureCard>
  );
}

const rowLooks = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 250px) minmax(0, 1fr)',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 140px) minmax(0, 1fr)' },
} as const;

/** How far from the left a day stands on a lane. */
const across = (day: CivilDate, year: number): string => `${(100 * placeInYear(day, year)).toFixed(2)}%`;

const MonthHeads = ({ year, today }: { readonly year: number; readonly today: CivilDate }) => {
  const words = useWords(yearChartWords);
  const isLate = placeInYear(today, year) > 0.5;
  return (
    <Box>
      {yearOf(today) === year && (
        <Box sx={{ position: 'relative', height: 18 }}>
          <Box
            sx={{ ...type.caption, position: 'absolute', whiteSpace: 'nowrap', fontWeight: 600, color: colour.redText }}
            style={isLate ? { right: `calc(100% - ${across(today, year)})` } : { left: across(today, year) }}
          >
            {words.today(shortDate(today))}
          </Box>
        </Box>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', pb: '4px' }}>
        {Array.from({ length: 12 }, (_, index) => (
          <Box key={index} sx={{ ...type.caption, color: colour.ink2, textAlign: 'center' }}>
            {words.monthShort(index + 1)}
          </Box>
        ))}
      </Box>
    </Box>
  );
};

interface LaneProps {
  readonly lane: MovementLane;
  readonly year: number;
  readonly today: CivilDate;
  dayOf(this: void, mark: LaneMark): string;
}

function Lane({ lane: { from, to, marks }, year, today, dayOf }: LaneProps) {
  const words = useWords(yearChartWords);
  return (
    <Box
      sx={{
        position: 'relative',
        pt: '8px',
        pb: '8px',
        display: 'grid',
        alignContent: 'start',
        gap: '4px',
        minWidth: 0,
      }}
    >
      {Array.from({ length: 13 }, (_, month) => (
        <Box key={month} sx={{ ...upright, borderColor: colour.line }} style={{ left: `${(100 * month) / 12}%` }} />
      ))}
      {yearOf(today) === year && (
        <Box
          sx={{ ...upright, borderColor: colour.redText, borderLeftWidth: 2 }}
          style={{ left: across(today, year) }}
        />
      )}
      <Box sx={{ position: 'relative', height: 20 }}>
        {from !== null && to !== null && (
          <Box
            sx={{
              position: 'absolute',
              top: 7,
              height: 6,
              borderRadius: '3px',
              backgroundColor: colour.sunken,
              border: `1px solid ${colour.control}`,
            }}
            style={{ left: across(from, year), right: `calc(100% - ${across(to, year)})` }}
          />
        )}
        {marks.map((mark) => (
          <Box
            key={mark.kind}
            sx={{ position: 'absolute', top: 0, ml: '-10px', lineHeight: 0 }}
            style={{ left: across(mark.on, year) }}
          >
            <MarkShape kind={mark.kind} standing={mark.standing} />
          </Box>
        ))}
      </Box>
      <Box sx={{ position: 'relative', display: 'flex', flexWrap: 'wrap', columnGap: '14px', px: '4px' }}>
        {marks.length === 0 && <Box sx={sayLooks}>{words.undated}</Box>}
        {marks.map((mark) => (
          <Box key={mark.kind} sx={mark.standing === 'overdue' ? overdueLooks : sayLooks}>
            {`${words.mark[mark.kind]}: ${dayOf(mark)}`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const upright = { position: 'absolute', top: 0, bottom: 0, borderLeft: '1px solid' } as const;
// Over the lines of months and of today: words stay legible.
const sayLooks = { ...type.caption, color: colour.ink2, backgroundColor: colour.paper, px: '2px' } as const;
const overdueLooks = { ...sayLooks, color: colour.error, fontWeight: 600 } as const;
