import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import IconButton from '@mui/material/IconButton';
import { yearTurnWords } from '#words/year-turn-words.ts';
import { useWords } from './language.tsx';

interface YearTurnProps {
  readonly year: number;
  onYear(this: void, year: number): void;
}

/** The way from the year that is shown to the one before and the one after. */
export function YearTurn({ year, onYear }: YearTurnProps) {
  const words = useWords(yearTurnWords);
  return (
    <>
      <IconButton aria-label={words.earlierYear} onClick={() => onYear(year - 1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton aria-label={words.laterYear} onClick={() => onYear(year + 1)}>
        <ChevronRight />
      </IconButton>
    </>
  );
}
