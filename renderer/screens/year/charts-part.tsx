import Box from '@mui/material/Box';
import { useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import type { Twin } from '#components/picture-card.tsx';
import { Segments } from '#components/segments.tsx';
import { TwinChoice } from '#components/twin-choice.tsx';
import { vietnamStamp } from '#domain/time.ts';
import { indicatorKinds, type IndicatorKind } from '#domain/year/indicators.ts';
import { useLive } from '#store/live.ts';
import { loadYearFigures } from '#store/year-figures.ts';
import { yearChartWords } from '#words/year-chart-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { CalendarPicture } from './calendar-picture.tsx';
import { IndicatorPicture } from './indicator-picture.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { RegistrationPicture } from './registration-picture.tsx';
import type { YearPartProps } from '../year-frame.tsx';

const pictures = ['indicators', 'registrations', 'months', 'calendar'] as const;
type Picture = (typeof pictures)[number];

/** Biểu đồ: what the year reached, registered and launched, in pictures or in the tables of the same figures. */
export function ChartsPart({ year }: YearPartProps) {
  const words = useWords(yearChartWords);
  const called = useWords(yearWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const figures = useLive(() => loadYearFigures(db, year, today), [db, year, today]);
  const [picture, setPicture] = useState<Picture>('indicators');
  const [twin, setTwin] = useState<Twin>('picture');
  const [kind, setKind] = useState<IndicatorKind>('production');
  const [scope, setScope] = useState<string>('all');
  if (!figures) return null;
  // Registration counts the units of clusters alone; what was chosen for indicators stays chosen.
  const groups = figures.groups.filter(({ id }) => picture === 'indicators' || id !== 'outside');
  const group = groups.find(({ id }) => id === scope) ?? null;
  const cluster = group && group.id !== 'outside' ? { id: group.id, name: group.name } : null;
  const everything = { year, today, figures, twin };
  return (
    <>
      <Box sx={choicesLooks}>
        <Segments
          label={words.pictures}
          value={picture}
          choices={pictures.map((value) => ({ value, label: words.picture[value] }))}
          onChoice={setPicture}
        />
        {picture === 'indicators' && (
          <Box sx={{ width: 226 }}>
            <ChoiceEntry
              label={words.indicator}
              value={kind}
              choices={indicatorKinds.map((value) => ({ value, label: called.indicator[value] }))}
              onChoice={setKind}
            />
          </Box>
        )}
        {(picture === 'indicators' || picture === 'months') && groups.length > 0 && (
          <Box sx={{ width: 206 }}>
            <ChoiceEntry
              label={words.scope}
              value={group ? String(group.id) : 'all'}
              choices={[
                { value: 'all', label: picture === 'months' ? words.allUnits : words.allClusters },
                ...groups.map(({ id, name }) => ({ value: String(id), label: name || words.outside })),
              ]}
              onChoice={setScope}
            />
          </Box>
        )}
        <TwinChoice twin={twin} onTwin={setTwin} />
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {picture === 'indicators' && <IndicatorPicture {...everything} kind={kind} group={group} />}
        {picture === 'registrations' && <RegistrationPicture {...everything} />}
        {picture === 'months' && <MonthsPicture {...everything} cluster={cluster} />}
        {picture === 'calendar' && <CalendarPicture {...everything} />}
      </Box>
    </>
  );
}

const choicesLooks = { display: 'flex', flexWrap: 'wrap', gap: '10px 14px', alignItems: 'flex-end', flexShrink: 0 };
