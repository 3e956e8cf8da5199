import Box from '@mui/material/Box';
import { useState, type ComponentType } from 'react';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { YearTurn } from '#components/year-turn.tsx';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { yearTurnWords } from '#words/year-turn-words.ts';
import { useDesk } from './desk.tsx';

/** Where somebody was led within a screen that shows a year in parts. */
export interface LedToYear {
  readonly part: string | undefined;
  /** The year; this year without it. */
  readonly led: string | undefined;
  /** The line of the part's list. */
  readonly chosen: string | undefined;
}

/** What every part of a year is shown for. */
export interface YearPartProps {
  readonly year: number;
  /** The line to which somebody was led. */
  readonly chosen: string | null;
}

interface YearFrameProps<Part extends string> extends LedToYear {
  /** The place of the screen, under which its parts stand. */
  readonly place: 'year' | 'scoring';
  /** The parts in their order, each under the place that leads to it. */
  readonly parts: Readonly<Record<Part, ComponentType<YearPartProps>>>;
  readonly words: {
    readonly title: string;
    readonly parts: string;
    readonly part: Readonly<Record<Part, string>>;
  };
}

/** A screen of one year, of which one part is shown at a time. */
export function YearFrame<Part extends string>({ place, parts, words, part, led, chosen }: YearFrameProps<Part>) {
  const { ofYear } = useWords(yearTurnWords);
  const { clock } = useDesk();
  const [year, setYear] = useState(() => Number(led) || yearOf(vietnamStamp(clock()).date));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the parts, of which there is one at least
  const names = Object.keys(parts) as [Part, ...(readonly Part[])];
  const shown = names.find((name) => name === part) ?? names[0];
  const Shown: ComponentType<YearPartProps> = parts[shown];
  return (
    <>
      <ScreenTitle title={words.title} note={ofYear(year)}>
        <YearTurn year={year} onYear={setYear} />
      </ScreenTitle>
      <ScreenBody scroll={false}>
        <Box sx={{ overflowX: 'auto', flexShrink: 0 }}>
          <Segments
            label={words.parts}
            value={shown}
            choices={names.map((value) => ({ value, label: words.part[value] }))}
            onChoice={(value) => goTo(led === undefined ? `/${place}/${value}` : `/${place}/${value}/${year}`)}
          />
        </Box>
        <Shown year={year} chosen={chosen ?? null} />
      </ScreenBody>
    </>
  );
}
