import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { Banner } from '#components/banner.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { countGrades, useDataCheck } from '#screens/data-check.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import { systemWords } from '#words/system-words.ts';

/** After this long the first screen stands and its chunks are fetched: nothing waits for the check. */
const settled = 4000;

/** Checks the data once the window has nothing better to do, and says so across it when something does not agree. */
export function DataCheckBanner() {
  const words = useWords(systemWords).check;
  const { mayWrite } = useDeskRoom();
  const { state, run } = useDataCheck();
  useEffect(() => {
    if (!mayWrite) return undefined;
    const timer = setTimeout(() => run(whenIdle), settled);
    return () => clearTimeout(timer);
  }, [mayWrite, run]);
  const faults = state.last ? countGrades(state.last).fault : 0;
  if (faults === 0) return null;
  return (
    <Banner
      tone="error"
      icon={<ErrorOutline />}
      mark={words.bannerMark}
      aside={
        <Button size="small" variant="text" color="inherit" onClick={() => goTo('/system/check')}>
          {words.see}
        </Button>
      }
    >
      {words.banner(faults)}
    </Banner>
  );
}

/** A slice waits until nobody types or scrolls; a window that is never idle is asked again after a second. */
const whenIdle = (): Promise<void> => new Promise((settle) => requestIdleCallback(() => settle(), { timeout: 1000 }));
