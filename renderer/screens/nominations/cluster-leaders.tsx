import Box from '@mui/material/Box';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { useLive } from '#store/live.ts';
import { loadSetting, saveSetting } from '#store/settings.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { useDesk } from '../desk.tsx';

/** How many lead a cluster in the whole province: only the province knows, so its answer is typed once a year. */
export function ClusterLeaders({ year }: { readonly year: number }) {
  const words = useWords(eligibilityWords);
  const { db } = useDesk();
  const told = useLive(async () => (await loadSetting(db, 'clusterLeaders')) ?? {}, [db]);
  if (!told) return null;
  const keep = (count: number | null): void => {
    const { [String(year)]: _before, ...others } = told;
    void saveSetting(db, 'clusterLeaders', count === null ? others : { ...others, [String(year)]: count });
  };
  return (
    <Box data-entries="" sx={{ maxWidth: 420 }}>
      <CountField label={words.clusterLeaders(year)} value={told[String(year)] ?? null} onCount={keep} optional />
    </Box>
  );
}
