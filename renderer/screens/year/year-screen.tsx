import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState, type ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { yearScreenWords } from '#words/year-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { ChartsPart } from './charts-part.tsx';
import { DifficultiesPart } from './difficulties-part.tsx';
import { IndicatorsPart } from './indicators-part.tsx';
import { LibraryPart } from './library-part.tsx';
import { MovementsPart } from './movements-part.tsx';
import { PledgesPart } from './pledges-part.tsx';
import { RegistrationsPart } from './registrations-part.tsx';
import type { YearPartProps } from './year-part.ts';

/** The parts of the year's work in their order, each under the place that leads to it. */
const parts = {
  movements: (props: YearPartProps) => <MovementsPart {...props} />,
  registrations: (props: YearPartProps) => <RegistrationsPart {...props} />,
  pledges: (props: YearPartProps) => <PledgesPart {...props} />,
  indicators: (props: YearPartProps) => <IndicatorsPart {...props} />,
  difficulties: (props: YearPartProps) => <DifficultiesPart {...props} />,
  library: (props: YearPartProps) => <LibraryPart {...props} />,
  charts: (props: YearPartProps) => <ChartsPart {...props} />,
} satisfies Readonly<Record<string, (props: YearPartProps) => ReactNode>>;
type Part = keyof typeof parts;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
const names = Object.keys(parts) as readonly Part[];

interface YearScreenProps {
  readonly part: string | undefined;
  /** The year, and the line of its list, to which somebody was led; this year without it. */
  readonly led: string | undefined;
  readonly chosen: string | undefined;
}

/** Phong trào, đăng ký: what the year asks of the clusters and their units, and how far they are. */
export function YearScreen({ part, led, chosen }: YearScreenProps) {
  const words = useWords(yearScreenWords);
  const { clock } = useDesk();
  const [year, setYear] = useState(() => Number(led) || yearOf(vietnamStamp(clock()).date));
  const shown: Part = names.find((name) => name === part) ?? 'movements';
  return (
    <>
      <ScreenTitle title={words.title} note={words.ofYear(year)}>
        <IconButton aria-label={words.earlierYear} onClick={() => setYear(year - 1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton aria-label={words.laterYear} onClick={() => setYear(year + 1)}>
          <ChevronRight />
        </IconButton>
      </ScreenTitle>
      <ScreenBody scroll={false}>
        <Box sx={{ overflowX: 'auto', flexShrink: 0 }}>
          <Segments
            label={words.parts}
            value={shown}
            choices={names.map((value) => ({ value, label: words.part[value] }))}
            onChoice={(value) => goTo(led === undefined ? `/year/${value}` : `/year/${value}/${year}`)}
          />
        </Box>
        {parts[shown]({ year, chosen: chosen ?? null })}
      </ScreenBody>
    </>
  );
}
