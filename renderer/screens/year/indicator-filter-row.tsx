import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { FilterBar } from '#components/filter-bar.tsx';
import { FilterChoice } from '#components/filter-choice.tsx';
import { useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import type { Cluster } from '#domain/council.ts';
import { hasReported, indicatorKinds } from '#domain/year/indicators.ts';
import { indicatorWords } from '#words/indicator-words.ts';
import { yearWords } from '#words/year-words.ts';
import type { EnterpriseRow, IndicatorFilter } from './indicator-rows.ts';

interface IndicatorFilterRowProps {
  readonly filter: IndicatorFilter;
  readonly clusters: readonly Cluster[];
  readonly rows: readonly EnterpriseRow[];
  onFilter(this: void, filter: IndicatorFilter): void;
  /** What else stands on the line. */
  readonly children: ReactNode;
}

/** What narrows the table of indicators, and which of them it shows. */
export function IndicatorFilterRow({ filter, clusters, rows, onFilter, children }: IndicatorFilterRowProps) {
  const words = useWords(indicatorWords);
  const { indicator } = useWords(yearWords);
  const change = (part: Partial<IndicatorFilter>): void => onFilter({ ...filter, ...part });
  const reported = () => new Set(rows.flatMap(({ id, own }) => (hasReported(own) ? id : [])));
  return (
    <FilterBar>
      <Box sx={{ width: 220 }}>
        <SearchField label={words.search} value={filter.sought} onText={(sought) => change({ sought })} fill />
      </Box>
      <FilterChoice
        label={words.show}
        value={filter.show}
        choices={[
          { value: 'all', label: words.all },
          ...indicatorKinds.map((value) => ({ value, label: indicator[value] })),
        ]}
        onChoice={(show) => change({ show })}
      />
      <FilterChoice
        label={words.cluster}
        value={filter.cluster}
        choices={[
          { value: 'any', label: words.anyCluster },
          ...clusters.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: words.noCluster },
        ]}
        onChoice={(cluster) => change({ cluster })}
      />
      <FilterChoice
        label={words.state}
        value={filter.state.type}
        choices={(['any', 'waiting', 'reported'] as const).map((value) => ({ value, label: words.states[value] }))}
        onChoice={(type) => change({ state: type === 'any' ? { type } : { type, reported: reported() } })}
      />
      {children}
    </FilterBar>
  );
}
