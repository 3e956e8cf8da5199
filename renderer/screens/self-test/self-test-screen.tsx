import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { lowWindow, smallWindow } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { vietnamStamp, type Instant } from '#domain/time.ts';
import { said, type Said } from '#words/bilingual.ts';
import { selfTestWords } from '#words/self-test-words.ts';
import { CheckList } from './check-list.tsx';
import { checks } from './checks.ts';
import { findOut, reportBytes, type Finding } from './findings.ts';

interface SelfTestScreenProps {
  readonly bridge: Bridge;
  readonly appVersion: string;
  clock(this: void): Instant;
}

const back = (): void => goTo('/overview');

/** Finds out what this machine does with data, papers, files and printing, and saves it: before the first meeting on it. */
export function SelfTestScreen({ bridge, appVersion, clock }: SelfTestScreenProps) {
  const words = useWords(selfTestWords);
  const language = useLanguage();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [running, setRunning] = useState(false);
  const [saved, setSaved] = useState<Said | null>(null);
  const [error, setError] = useState<Said | null>(null);
  const done = !running && findings.length === checks.length;
  const start = async (): Promise<void> => {
    setSaved(null);
    setError(null);
    setFindings([]);
    setRunning(true);
    await findOut(bridge, clock, setFindings);
    setRunning(false);
  };
  const save = async (): Promise<void> => {
    setError(null);
    const at = clock();
    const { date, time } = vietnamStamp(at);
    const bytes = reportBytes({
      format: 'bang-vang-self-test',
      version: 1,
      at: `${date} ${time}`,
      appVersion,
      browser: navigator.userAgent,
      findings,
    });
    const suggestedName = `${words.fileName}-${date}-${time.replace(':', '')}.json`;
    const answer = await bridge.saveDocument({ suggestedName, bytes });
    if (answer.ok) {
      const { path } = answer.value;
      setSaved(() => said(selfTestWords, (spoken) => spoken.saved(path)));
    } else if (answer.error.type === 'write-failed') {
      const { detail } = answer.error;
      setError(() => said(selfTestWords, (spoken) => spoken.notSaved(detail)));
    }
  };
  useHotkey('Escape', words.back, back);
  return (
    <Box
      component="main"
      sx={{
        height: '100%',
        overflow: 'auto',
        px: '64px',
        py: '32px',
        [lowWindow]: { py: '20px' },
        [smallWindow]: { px: '16px', py: '12px' },
      }}
    >
      <Box sx={{ display: 'grid', gap: '14px', maxWidth: 760, mx: 'auto' }}>
        <Box>
          <Typography variant="h1">{words.title}</Typography>
          <Quiet>{words.why}</Quiet>
        </Box>
        <CheckList findings={findings} running={running} />
        <Box role="status">
          {done && <Typography>{verdict(findings, words)}</Typography>}
          {saved && <Quiet>{saved(language)}</Quiet>}
        </Box>
        <NextAction
          onPress={done ? save : start}
          error={error?.(language)}
          beside={
            <>
              {done && <Button onClick={() => void start()}>{words.again}</Button>}
              <Button onClick={back}>
                {words.back}
                <KeyCap keys="Escape" />
              </Button>
            </>
          }
        >
          {done ? words.save : words.start}
        </NextAction>
      </Box>
    </Box>
  );
}

function verdict(findings: readonly Finding[], words: (typeof selfTestWords)['vi']): string {
  const failed = findings.filter(({ held }) => !held);
  const must = failed.filter((finding) => finding.must).length;
  if (must > 0) return words.someFailed(groupedInteger(must));
  return failed.length === 0 ? words.allHeld : words.allMustHeld(groupedInteger(failed.length));
}
