import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Disconnected from '@mui/icons-material/LinkOffOutlined';
import Science from '@mui/icons-material/ScienceOutlined';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useState } from 'react';
import { Banner } from '#components/banner.tsx';
import { WindowKeys } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { usePlace } from '#components/navigation.ts';
import { FrameSlotsContext } from '#components/screen-frame.tsx';
import { colour } from '#components/tokens.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import { ProjectorContext } from '#screens/projector.ts';
import { useSafekeeping } from '#screens/use-safekeeping.ts';
import type { CouncilRecord } from '#store/council.ts';
import { partWords } from '#words/part-words.ts';
import { safetySentence, safetyWords } from '#words/safety-words.ts';
import { shellWords } from '#words/shell-words.ts';
import { Boundary } from './boundary.tsx';
import { DataCheckBanner } from './data-check-banner.tsx';
import { OpenedBanner } from './opened-banner.tsx';
import { useBackup } from './use-backup.ts';
import { useHostAnswers } from './use-host-answers.ts';
import type { OpenedBackup } from './use-opened-backup.ts';
import { useProjectorDesk } from './use-projector-desk.ts';
import { useSlowWrite } from './use-slow-write.ts';
import { Rail } from './rail.tsx';
import { RehearsalBanner } from './rehearsal-banner.tsx';
import { sections } from './sections.tsx';
import { StatusStrip } from './status-strip.tsx';
import { TitleBar } from './title-bar.tsx';
import { ScreenTroublePage } from './trouble-pages.tsx';

const plan = {
  height: '100%',
  display: 'grid',
  gridTemplate: '48px minmax(0, 1fr) 30px / 96px minmax(0, 1fr)',
  // Each by itself: while figures are typed into one, what was painted of the others is kept.
  '& > *': { isolation: 'isolate' },
} as const;

/** Rail, title bar and status strip around the screen that the address names. */
export function Frame({ record, handed }: { readonly record: CouncilRecord; readonly handed: OpenedBackup }) {
  const words = useWords(shellWords);
  const { mayWrite, rehearsal } = useDeskRoom();
  const [first, ...rest] = usePlace();
  const section = sections.find(({ id }) => id === first) ?? sections[0];
  const hostAnswers = useHostAnswers();
  const safety = useWords(safetyWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const writing = useSlowWrite();
  const backup = useBackup();
  const projector = useProjectorDesk();
  // A write that hangs has its own alarm, and a first backup a moment's patience.
  const red = (useSafekeeping()?.reasons ?? []).filter(
    ({ level, type }) => level === 'red' && type !== 'write-stuck' && type !== 'never-backed-up',
  );
  const [title, setTitle] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.title = section ? `${words[section.id]} - ${words.product}` : words.product;
  }, [section, words]);
  return (
    <FrameSlotsContext value={{ title }}>
      <Box sx={plan}>
        <WindowKeys>
          <Rail current={section?.id} />
          <TitleBar record={record} projector={projector} slot={setTitle} />
        </WindowKeys>
        <Box
          component="main"
          sx={{ minHeight: 0, display: 'flex', flexDirection: 'column', backgroundColor: colour.desk }}
        >
          {rehearsal.running && <RehearsalBanner />}
          {record.council.sample && !rehearsal.running && (
            <Banner tone="warning" icon={<Science />} mark={words.sampleMark}>
              {words.sampleBanner}
            </Banner>
          )}
          {!mayWrite && (
            <Banner tone="error" icon={<Visibility />} mark={words.readOnly}>
              {words.readOnlyBanner}
            </Banner>
          )}
          {!hostAnswers && (
            <Banner tone="error" icon={<Disconnected />} mark={words.hostGone}>
              {words.hostGoneBanner}
            </Banner>
          )}
          {writing === 'stuck' && (
            <Banner tone="error" icon={<ErrorOutline />} mark={safety.stuckMark}>
              {safety.stuckBanner}
            </Banner>
          )}
          {red.length > 0 && hostAnswers && (
            <Banner tone="error" icon={<ErrorOutline />} mark={safety.notSafe}>
              {red.map((reason) => safetySentence(reason, language)).join(' ')}
            </Banner>
          )}
          <DataCheckBanner />
          {backup.error && (
            <Banner
              tone="error"
              icon={<ErrorOutline />}
              aside={
                <Button size="small" variant="text" color="inherit" onClick={backup.dismiss}>
                  {parts.close}
                </Button>
              }
            >
              {backup.error(language)}
            </Banner>
          )}
          <OpenedBanner handed={handed} />
          {title && (
            <Boundary key={section?.id} page={ScreenTroublePage}>
              <ProjectorContext value={projector}>
                <Suspense>{section?.screen(rest)}</Suspense>
              </ProjectorContext>
            </Boundary>
          )}
        </Box>
        <StatusStrip backup={backup} />
      </Box>
    </FrameSlotsContext>
  );
}
