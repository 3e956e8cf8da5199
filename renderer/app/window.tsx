import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import '#app/fonts.css';
import type { Bridge } from '#bridge/contract.ts';
import { KeysInTime } from '#components/hotkeys.tsx';
import { LanguageProvider } from '#components/language.tsx';
import { usePlace } from '#components/navigation.ts';
import { err, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time.ts';
import type { OpenFailure } from '#store/database.ts';
import { saveSetting } from '#store/settings.ts';
import type { Language } from '#words/bilingual.ts';
import { Boundary } from './boundary.tsx';
import { CouncilWindow } from './council-window.tsx';
import { isDatabaseLost } from './database-lost.ts';
import { SelfTest } from './self-test.tsx';
import { FaultBanner, LostPage, OpenFailurePage, WindowTroublePage } from './trouble-pages.tsx';
import type { Room } from './open-room.ts';
import { RehearsalLeftPage } from './rehearsal-left-page.tsx';
import { RescuePage } from './rescue-page.tsx';
import { theme } from './theme.ts';

// `speedy` fills style sheets through their own methods: a <style> with text in it is refused by the content policy.
const styles = createCache({ key: 'bv', prepend: true, speedy: true });

interface WindowProps {
  readonly opening: Promise<Result<Room, OpenFailure>>;
  /** The way to the operating system, needed most where there is no room. */
  readonly bridge: Bridge;
  clock(this: void): Instant;
}

/** The whole window: look and language first, since even the pages that work without the database need them. */
export function Window({ opening, bridge, clock }: WindowProps) {
  const [opened, setOpened] = useState<Result<Room, OpenFailure> | null>(null);
  const [language, setLanguage] = useState<Language>('vi');
  useEffect(() => {
    const show = async (): Promise<void> => {
      const result = await opening.catch((reason: unknown) =>
        err<OpenFailure>({ type: 'start-failed', detail: String(reason) }),
      );
      if (result.ok) setLanguage(result.value.language);
      setOpened(result);
    };
    void show();
  }, [opening]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const changeLanguage = (next: Language): void => {
    setLanguage(next);
    if (opened?.ok) void saveSetting(opened.value.db, 'language', next);
  };
  const scheme = opened?.ok ? opened.value.colourScheme : 'light';
  return (
    <CacheProvider value={styles}>
      {/* The scheme is this laptop's setting, kept in the database; MUI's own memory of it is switched off. */}
      <ThemeProvider key={scheme} theme={theme} defaultMode={scheme} storageManager={null} noSsr>
        <CssBaseline enableColorScheme />
        <KeysInTime />
        <LanguageProvider language={language} change={changeLanguage}>
          <Boundary page={WindowTroublePage}>
            {opened?.ok && <OpenedWindow room={opened.value} />}
            {opened?.ok === false && <ClosedWindow failure={opened.error} bridge={bridge} clock={clock} />}
          </Boundary>
        </LanguageProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}

/** Without the database: why, and the self-test, which needs none of it. */
function ClosedWindow({ failure, ...machine }: { readonly failure: OpenFailure } & Omit<WindowProps, 'opening'>) {
  const [place] = usePlace();
  return place === 'self-test' ? (
    <SelfTest {...machine} />
  ) : (
    <OpenFailurePage failure={failure} bridge={machine.bridge} />
  );
}

/**
 * The council's window while its database answers; when it is lost, the page that works without it. Any other fault
 * that nobody caught is said above the window and takes nothing away: figures half typed stay where they are.
 */
function OpenedWindow({ room }: { readonly room: Room }) {
  const [lost, setLost] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent): void =>
      (isDatabaseLost(reason) ? setLost : setFault)(String(reason));
    room.db.on('close', () => setLost('close'));
    room.db.on('blocked', () => setLost('blocked'));
    room.db.on('versionchange', () => setLost('versionchange'));
    addEventListener('unhandledrejection', onRejection);
    return () => removeEventListener('unhandledrejection', onRejection);
  }, [room]);
  if (lost !== null) return <LostPage detail={lost} bridge={room.bridge} />;
  if (room.copy.type === 'asks') return <RescuePage room={room} ahead={room.copy.ahead} />;
  if (room.rehearsal === 'left' && !wiped) return <RehearsalLeftPage onWiped={() => setWiped(true)} />;
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      {fault !== null && <FaultBanner detail={fault} onClose={() => setFault(null)} />}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <CouncilWindow room={room} />
      </Box>
    </Box>
  );
}
