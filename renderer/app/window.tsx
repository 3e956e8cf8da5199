import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import '#app/fonts.css';
import { LanguageProvider } from '#components/language.tsx';
import type { Result } from '#domain/result.ts';
import type { OpenFailure } from '#store/database.ts';
import { saveSetting } from '#store/settings.ts';
import type { Language } from '#words/bilingual.ts';
import { Boundary } from './boundary.tsx';
import { CouncilWindow } from './council-window.tsx';
import { LostPage, OpenFailurePage, WindowTroublePage } from './trouble-pages.tsx';
import type { Room } from './open-room.ts';
import { theme } from './theme.ts';

// `speedy` fills style sheets through their own methods: a <style> with text in it is refused by the content policy.
const styles = createCache({ key: 'bv', prepend: true, speedy: true });

/** The whole window: look and language first, since even the pages that work without the database need them. */
export function Window({ opening }: { readonly opening: Promise<Result<Room, OpenFailure>> }) {
  const [opened, setOpened] = useState<Result<Room, OpenFailure> | null>(null);
  const [language, setLanguage] = useState<Language>('vi');
  useEffect(() => {
    const show = async (): Promise<void> => {
      const result = await opening;
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
        <LanguageProvider language={language} change={changeLanguage}>
          <Boundary page={WindowTroublePage}>
            {opened && (opened.ok ? <OpenedWindow room={opened.value} /> : <OpenFailurePage failure={opened.error} />)}
          </Boundary>
        </LanguageProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}

/** The council's window while its database answers; when it is lost, the page that works without it. */
function OpenedWindow({ room }: { readonly room: Room }) {
  const [lost, setLost] = useState<string | null>(null);
  useEffect(() => {
    const lose = (reason: unknown): void => setLost(String(reason));
    const onRejection = (event: PromiseRejectionEvent): void => lose(event.reason);
    room.db.on('close', () => lose('close'));
    room.db.on('blocked', () => lose('blocked'));
    room.db.on('versionchange', () => lose('versionchange'));
    addEventListener('unhandledrejection', onRejection);
    return () => removeEventListener('unhandledrejection', onRejection);
  }, [room]);
  return lost === null ? <CouncilWindow room={room} /> : <LostPage detail={lost} />;
}
