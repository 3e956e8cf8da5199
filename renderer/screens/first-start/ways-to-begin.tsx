import Council from '@mui/icons-material/AccountBalanceOutlined';
import Restore from '@mui/icons-material/RestoreOutlined';
import Science from '@mui/icons-material/ScienceOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import type { Actor } from '#domain/actor.ts';
import { startSampleCouncil, type SampleCouncil } from '#store/sample.ts';
import { fullSample, sampleFigures, smallSample } from '#store/shipped.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { startWords } from '#words/start-words.ts';
import { useDeskRoom } from '../desk.tsx';

/** The ways to begin, the sample first: it costs nothing and shows everything. */
export function WaysToBegin({ onOwn, onRestore }: { onOwn(this: void): void; onRestore(this: void): void }) {
  const words = useWords(startWords);
  const language = useLanguage();
  const { desk, sitDown } = useDeskRoom();
  const [error, setError] = useState<string>();
  const [opening, setOpening] = useState(false);
  const openSample = async (read: () => Promise<SampleCouncil>): Promise<void> => {
    // The sample's secretary sits down: the one who can lead its meeting from the first key on.
    const sample = await read();
    const actor = secretaryOf(sample);
    const result = await startSampleCouncil({ ...desk, actor }, sample);
    if (!result.ok) return setError(refusalSentence(result.error, language));
    sitDown(actor);
    goTo('/overview');
  };
  const openFull = (): void => {
    if (opening) return;
    setOpening(true);
    void openSample(fullSample).finally(() => setOpening(false));
  };
  useHotkey('1', words.openFullSample, openFull);
  useHotkey('2', words.startOwn, onOwn);
  useHotkey('3', words.chooseBackup, onRestore);
  return (
    <>
      <Typography component="h1" sx={{ fontSize: 28, lineHeight: '40px', fontWeight: 600, mt: '24px' }}>
        {words.question}
      </Typography>
      <Typography sx={{ color: 'text.secondary', fontSize: 15, mb: '20px' }}>{words.nothingYet}</Typography>
      <Way
        icon={<Science />}
        gold
        title={words.sampleTitle}
        sentence={words.sample(
          sampleFigures.members,
          sampleFigures.enterprises,
          sampleFigures.small.nominations,
          sampleFigures.full.nominations,
        )}
        action={
          <Box sx={{ display: 'grid', gap: '8px' }}>
            <NextAction keys="Enter" fullWidth onPress={() => openSample(smallSample)} error={error}>
              {words.openSample}
            </NextAction>
            <Button fullWidth onClick={openFull} aria-busy={opening} aria-keyshortcuts="1">
              {words.openFullSample}
              <KeyCap keys="1" />
            </Button>
          </Box>
        }
      />
      <Way
        icon={<Council />}
        title={words.ownTitle}
        sentence={words.own}
        action={
          <Button fullWidth onClick={onOwn} aria-keyshortcuts="2" sx={{ minHeight: 42 }}>
            {words.startOwn}
            <KeyCap keys="2" />
          </Button>
        }
      />
      <Way
        icon={<Restore />}
        title={words.restoreTitle}
        sentence={words.restore}
        action={
          <Button fullWidth onClick={onRestore} aria-keyshortcuts="3" sx={{ minHeight: 42 }}>
            {words.chooseBackup}
            <KeyCap keys="3" />
          </Button>
        }
      />
    </>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly gold?: boolean;
  readonly title: string;
  readonly sentence: string;
  readonly action: ReactNode;
}

const Way = ({ icon, gold = false, title, sentence, action }: WayProps) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: '52px minmax(0, 1fr) 220px',
      [smallWindow]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        rowGap: '10px',
        '& > :first-of-type': { display: 'none' },
      },
      columnGap: '18px',
      alignItems: 'center',
      py: '26px',
      borderTop: `1px solid ${colour.line}`,
      '&:last-of-type': { borderBottom: `1px solid ${colour.line}` },
    }}
  >
    <Box
      sx={{
        width: 52,
        height: 52,
        borderRadius: '8px',
        display: 'grid',
        placeContent: 'center',
        color: gold ? colour.goldText : colour.ink2,
        backgroundColor: gold ? colour.goldSoft : colour.sunken,
      }}
    >
      {icon}
    </Box>
    <Box sx={{ maxWidth: 440 }}>
      <Typography variant="h2" sx={{ fontSize: 17 }}>
        {title}
      </Typography>
      <Quiet>{sentence}</Quiet>
    </Box>
    {action}
  </Box>
);

function secretaryOf({ members, memberships }: SampleCouncil): Actor {
  const seat = memberships.find(({ role }) => role === 'secretary');
  return { name: members.find(({ id }) => id === seat?.memberId)?.name ?? '', role: 'secretary' };
}
