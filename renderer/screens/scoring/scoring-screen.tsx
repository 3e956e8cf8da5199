import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState, type ComponentType } from 'react';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { scoringScreenWords } from '#words/scoring-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { ClustersPart } from './clusters-part.tsx';
import { PicturesPart } from './pictures-part.tsx';
import { RankingPart } from './ranking-part.tsx';
import type { ScoringPartProps } from './scoring-part.ts';

/** The parts of scoring in their order. */
const names = ['clusters', 'ranking', 'criteria', 'pictures'] as const;
type Part = (typeof names)[number];

interface ScoringScreenProps {
  readonly part: string | undefined;
  /** The year, and the scoring or criteria set, to which somebody was led; this year without it. */
  readonly led: string | undefined;
  readonly chosen: string | undefined;
  /** The part that keeps the criteria sets: a screen of its own, put in from outside. */
  readonly criteria: ComponentType<ScoringPartProps>;
}

/** Chấm điểm: what units are scored by, what they are given, and what places it comes to. */
export function ScoringScreen({ part, led, chosen, criteria }: ScoringScreenProps) {
  const words = useWords(scoringScreenWords);
  const { clock } = useDesk();
  const [year, setYear] = useState(() => Number(led) || yearOf(vietnamStamp(clock()).date));
  const shown: Part = names.find((name) => name === part) ?? 'clusters';
  const Shown = { clusters: ClustersPart, ranking: RankingPart, criteria, pictures: PicturesPart }[shown];
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
            onChoice={(value) => goTo(led === undefined ? `/scoring/${value}` : `/scoring/${value}/${year}`)}
          />
        </Box>
        <Shown year={year} chosen={chosen ?? null} />
      </ScreenBody>
    </>
  );
}
