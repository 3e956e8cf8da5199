import { useWords } from '#components/language.tsx';
import { yearScreenWords } from '#words/year-screen-words.ts';
import { YearFrame, type LedToYear } from '../year-frame.tsx';
import { ChartsPart } from './charts-part.tsx';
import { DifficultiesPart } from './difficulties-part.tsx';
import { IndicatorsPart } from './indicators-part.tsx';
import { LibraryPart } from './library-part.tsx';
import { MovementsPart } from './movements-part.tsx';
import { PledgesPart } from './pledges-part.tsx';
import { RegistrationsPart } from './registrations-part.tsx';

const parts = {
  movements: MovementsPart,
  registrations: RegistrationsPart,
  pledges: PledgesPart,
  indicators: IndicatorsPart,
  difficulties: DifficultiesPart,
  library: LibraryPart,
  charts: ChartsPart,
};

/** Phong trào, đăng ký: what the year asks of the clusters and their units, and how far they are. */
export function YearScreen(led: LedToYear) {
  return <YearFrame place="year" parts={parts} words={useWords(yearScreenWords)} {...led} />;
}
