import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useState } from 'react';
import type { HandedBackup, HandedFileFault } from '#bridge/contract.ts';
import { useWords } from '#components/language.tsx';
import { useLiveKeys } from '#components/hotkeys.tsx';
import { KeyHints } from '#components/key-lines.tsx';
import { hrefOf } from '#components/navigation.ts';
import { colour, smallWindow, type } from '#components/tokens.ts';
import type { Result } from '#domain/result.ts';
import { shellWords } from '#words/shell-words.ts';
import { startWords } from '#words/start-words.ts';
import { useDesk } from '../desk.tsx';
import { LacquerPanel } from './lacquer-panel.tsx';
import { OwnCouncilForm } from './own-council-form.tsx';
import { RestoreForm } from './restore-form.tsx';
import { WaysToBegin } from './ways-to-begin.tsx';

interface FirstStartScreenProps {
  /** A backup that the officer opened from outside, such as by a double click. */
  readonly opened: Result<HandedBackup, HandedFileFault> | null;
  /** That backup is here now and must not be given again. */
  onTaken(this: void): void;
}

/** A laptop without a council: look at a sample, start one's own, or bring a backup back. */
export function FirstStartScreen({ opened, onTaken }: FirstStartScreenProps) {
  const words = useWords(startWords);
  const shell = useWords(shellWords);
  const { appVersion } = useDesk();
  const [way, setWay] = useState<'own' | 'restore' | null>(null);
  // One form a file: the next one that is opened is looked at afresh.
  const [looked, setLooked] = useState<{ readonly at: typeof opened; readonly times: number }>({ at: null, times: 0 });
  if (opened && opened !== looked.at) {
    setLooked({ at: opened, times: looked.times + 1 });
    setWay('restore');
  }
  useEffect(() => {
    if (opened) onTaken();
  }, [opened, onTaken]);
  const back = (): void => {
    setLooked({ ...looked, at: null });
    setWay(null);
  };
  const keys = useLiveKeys();
  return (
    <Box
      sx={{
        height: '100%',
        display: 'grid',
        gridTemplateColumns: 'minmax(300px, 440px) minmax(0, 1fr)',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 180px) minmax(0, 1fr)' },
      }}
    >
      <LacquerPanel />
      <Box sx={{ display: 'grid', gridTemplateRows: 'minmax(0, 1fr) 40px', minHeight: 0 }}>
        <Box
          component="main"
          sx={{ overflow: 'auto', px: '64px', py: '32px', [smallWindow]: { px: '16px', py: '12px' } }}
        >
          {way === 'own' && <OwnCouncilForm onBack={back} />}
          {way === 'restore' && <RestoreForm key={looked.times} opened={looked.at} onBack={back} />}
          {way === null && (
            <>
              <WaysToBegin onOwn={() => setWay('own')} onRestore={() => setWay('restore')} />
              <Box component="p" sx={{ mt: '18px', mb: 0, color: colour.ink2 }}>
                {words.newMachine} <Link href={hrefOf('/self-test')}>{shell.selfTest}</Link>
              </Box>
            </>
          )}
        </Box>
        <Box
          component="footer"
          sx={{
            ...type.caption,
            px: '64px',
            [smallWindow]: { px: '16px' },
            display: 'flex',
            alignItems: 'center',
            gap: '18px',
            color: colour.ink2,
            backgroundColor: colour.paper,
            borderTop: `1px solid ${colour.line}`,
          }}
        >
          <KeyHints keys={keys} label={shell.keysHere} />
          <Box sx={{ ml: 'auto' }}>{words.version(appVersion)}</Box>
        </Box>
      </Box>
    </Box>
  );
}
