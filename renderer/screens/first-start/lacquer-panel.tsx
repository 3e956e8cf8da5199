import Scales from '@mui/icons-material/BalanceOutlined';
import Medal from '@mui/icons-material/MilitaryTechOutlined';
import Storage from '@mui/icons-material/StorageOutlined';
import WifiOff from '@mui/icons-material/WifiOffOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLanguageSwitch, useWords } from '#components/language.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import type { Language } from '#words/bilingual.ts';
import { shellWords } from '#words/shell-words.ts';
import { startWords } from '#words/start-words.ts';

/** The lacquer third of the first screen: what this is, what it promises, and the language. */
export function LacquerPanel() {
  const words = useWords(startWords);
  const shell = useWords(shellWords);
  return (
    <Box
      component="aside"
      aria-label={shell.product}
      sx={{
        backgroundColor: colour.lacquer,
        color: colour.onLacquer,
        p: '56px',
        [smallWindow]: { p: '20px', '& > ul': { display: 'none' } },
        display: 'flex',
        flexDirection: 'column',
        gap: '20px',
        minHeight: 0,
        overflow: 'auto',
      }}
    >
      <Box
        sx={{
          width: 64,
          height: 64,
          display: 'grid',
          placeContent: 'center',
          border: `2px solid ${colour.lacquerGold}`,
          borderRadius: '16px',
          color: colour.lacquerGold,
          flexShrink: 0,
        }}
      >
        <Medal sx={{ fontSize: 32 }} />
      </Box>
      <Box
        sx={{
          fontSize: 44,
          lineHeight: '58px',
          fontWeight: 700,
          letterSpacing: '-0.02em',
          color: colour.lacquerGold,
          [smallWindow]: { fontSize: 24, lineHeight: '32px' },
        }}
      >
        {shell.product}
      </Box>
      <Box
        sx={{ fontSize: 17, lineHeight: '27px', maxWidth: 330, [smallWindow]: { fontSize: 13, lineHeight: '18px' } }}
      >
        {words.tagline}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '14px', mt: '8px' }}>
        <Offer icon={<WifiOff />}>{words.promiseOffline}</Offer>
        <Offer icon={<Storage />}>{words.promiseHere}</Offer>
        <Offer icon={<Scales />}>{words.promiseSources}</Offer>
      </Box>
      <Box role="group" aria-label={shell.language} sx={{ mt: 'auto', display: 'flex', gap: '18px' }}>
        <LanguageChoice language="vi">{shell.vietnamese}</LanguageChoice>
        <LanguageChoice language="en">{shell.english}</LanguageChoice>
      </Box>
    </Box>
  );
}

const Offer = ({ icon, children }: { readonly icon: ReactNode; readonly children: string }) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      gap: '14px',
      alignItems: 'flex-start',
      '& svg': { fontSize: 20, color: colour.lacquerGold },
    }}
  >
    {icon}
    <span>{children}</span>
  </Box>
);

function LanguageChoice({ language, children }: { readonly language: Language; readonly children: string }) {
  const { language: now, change } = useLanguageSwitch();
  const chosen = language === now;
  return (
    <Box
      component="button"
      type="button"
      lang={language}
      aria-pressed={chosen}
      onClick={() => change(language)}
      sx={{
        font: 'inherit',
        fontWeight: chosen ? 600 : 400,
        color: chosen ? colour.lacquerGold : colour.onLacquer,
        background: 'none',
        border: 0,
        borderBottom: `2px solid ${chosen ? colour.lacquerGold : 'transparent'}`,
        p: '4px 0',
        cursor: 'pointer',
        '&:focus-visible': { outline: `2px solid ${colour.lacquerGold}`, outlineOffset: 2 },
      }}
    >
      {children}
    </Box>
  );
}
