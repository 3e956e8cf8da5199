import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Cluster } from '#domain/council.ts';
import { capitals } from '#domain/registry/profile.ts';
import { tidyText } from '#domain/text.ts';
import { useLive } from '#store/live.ts';
import { loadSetting, saveSetting, type DeviceSettings } from '#store/settings.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { useDesk } from '../desk.tsx';
import { openFilter, type EntryFilter } from './entry-filter.ts';
import { FilterBar } from '#components/filter-bar.tsx';
import { FilterChoice } from '#components/filter-choice.tsx';

type Kind = DeviceSettings['registerFilters'][number]['kind'];

interface FilterRowProps {
  readonly kind: Kind;
  readonly filter: EntryFilter;
  readonly zones: readonly string[];
  readonly clusters: readonly Cluster[];
  onFilter(this: void, filter: EntryFilter): void;
}

/** What narrows a list of the register, and the filters that were saved under names. */
export function FilterRow({ kind, filter, zones, clusters, onFilter }: FilterRowProps) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const change = (part: Partial<EntryFilter>): void => onFilter({ ...filter, ...part });
  const any = { value: 'any' } as const;
  return (
    <FilterBar>
      <Box sx={{ width: 236 }}>
        <SearchField label={words.search} value={filter.sought} onText={(sought) => change({ sought })} fill />
      </Box>
      <FilterChoice
        label={words.filter.zone}
        value={filter.zone}
        choices={[{ ...any, label: words.anyZone }, ...zones.map((value) => ({ value, label: value }))]}
        onChoice={(zone) => change({ zone })}
      />
      <FilterChoice
        label={words.filter.cluster}
        value={filter.cluster}
        choices={[
          { ...any, label: words.anyCluster },
          ...clusters.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: words.noCluster },
        ]}
        onChoice={(cluster) => change({ cluster })}
      />
      <FilterChoice
        label={words.filter.capital}
        value={filter.capital}
        choices={[
          { ...any, label: words.anyCapital },
          ...capitals.map((value) => ({ value, label: registry.capital[value] })),
        ]}
        onChoice={(capital) => change({ capital })}
      />
      <FilterChoice
        label={words.filter.awarded}
        value={filter.awarded}
        choices={[
          { ...any, label: words.anyAward },
          ...(['yes', 'no'] as const).map((value) => ({ value, label: words.awarded[value] })),
        ]}
        onChoice={(awarded) => change({ awarded })}
      />
      <FilterChoice
        label={words.filter.state}
        value={filter.state}
        choices={(['going', 'ended', 'all'] as const).map((value) => ({ value, label: words.state[value] }))}
        onChoice={(state) => change({ state })}
      />
      <SavedFilters kind={kind} filter={filter} onFilter={onFilter} />
    </FilterBar>
  );
}

function SavedFilters({ kind, filter, onFilter }: Pick<FilterRowProps, 'kind' | 'filter' | 'onFilter'>) {
  const words = useWords(registerScreenWords);
  const { db } = useDesk();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const saved = useLive(async () => (await loadSetting(db, 'registerFilters')) ?? [], [db]) ?? [];
  const own = saved.filter((row) => row.kind === kind);
  const isSame = (a: EntryFilter, b: EntryFilter): boolean => JSON.stringify(a) === JSON.stringify(b);
  const chosen = own.find((row) => isSame(row.filter, filter));
  const keep = async (rows: DeviceSettings['registerFilters']): Promise<void> =>
    saveSetting(db, 'registerFilters', rows);
  const others = (named: string | undefined) => saved.filter((row) => row.kind !== kind || row.name !== named);
  return (
    <>
      {own.length > 0 && (
        <FilterChoice
          label={words.saved}
          value={chosen?.name ?? ''}
          choices={[{ value: '', label: words.savedNone }, ...own.map((row) => ({ value: row.name, label: row.name }))]}
          onChoice={(wanted) => onFilter(own.find((row) => row.name === wanted)?.filter ?? openFilter)}
        />
      )}
      {chosen ? (
        <Button size="small" variant="text" onClick={() => void keep(others(chosen.name))}>
          {words.removeFilter}
        </Button>
      ) : (
        !isSame(filter, openFilter) && (
          <Button size="small" variant="text" onClick={() => setNaming(true)}>
            {words.saveFilter}
          </Button>
        )
      )}
      {!isSame(filter, openFilter) && (
        <Button size="small" variant="text" onClick={() => onFilter(openFilter)}>
          {words.clearFilter}
        </Button>
      )}
      {naming && (
        <AskDialog
          open
          title={words.saveFilter}
          why={words.saveFilterWhy}
          verb={words.saveFilter}
          onVerb={async () => {
            const named = tidyText(name);
            if (!named) return;
            await keep([...others(named), { name: named, kind, filter }]);
            setName('');
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        >
          <TextEntry label={words.filterName} value={name} onText={setName} autoFocus />
        </AskDialog>
      )}
    </>
  );
}
