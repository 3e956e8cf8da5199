import Dark from '@mui/icons-material/DarkModeOutlined';
import Light from '@mui/icons-material/LightModeOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { useLanguageSwitch, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { useDesk } from '#screens/desk.tsx';
import type { CouncilRecord } from '#store/council.ts';
import { saveSetting } from '#store/settings.ts';
import { shellWords } from '#words/shell-words.ts';
import { ActorButton } from './actor-button.tsx';
import { CommandPalette } from './command-palette.tsx';

/** The bar on top: what the screen says of itself to the left; who sits here, language and light to the right. */
export function TitleBar({
  record,
  slot,
}: {
  readonly record: CouncilRecord;
  slot(this: void, element: HTMLElement | null): void;
}) {
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '12px',
        pl: '20px',
        pr: '12px',
        minWidth: 0,
        backgroundColor: colour.paper,
        borderBottom: `1px solid ${colour.line}`,
      }}
    >
      <Box ref={slot} sx={{ display: 'flex', alignItems: 'center', gap: '12px', minWidth: 0, flex: 1 }} />
      <CommandPalette />
      <ActorButton record={record} />
      <LanguageButton />
      <LightButton />
    </Box>
  );
}

function LanguageButton() {
  const words = useWords(shellWords);
  const { language, change } = useLanguageSwitch();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      variant="text"
      size="small"
      lang={other}
      onClick={() => change(other)}
      sx={{ color: colour.ink2, whiteSpace: 'nowrap' }}
    >
      {language === 'vi' ? words.english : words.vietnamese}
    </Button>
  );
}

function LightButton() {
  const words = useWords(shellWords);
  const { db } = useDesk();
  const { mode, setMode } = useColorScheme();
  const next = mode === 'dark' ? 'light' : 'dark';
  const label = next === 'dark' ? words.toDark : words.toLight;
  return (
    <IconButton
      aria-label={label}
      title={label}
      onClick={() => {
        setMode(next);
        void saveSetting(db, 'colourScheme', next);
      }}
    >
      {next === 'dark' ? <Dark fontSize="small" /> : <Light fontSize="small" />}
    </IconButton>
  );
}
