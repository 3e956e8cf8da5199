import AsLaptop from '@mui/icons-material/BrightnessAutoOutlined';
import Dark from '@mui/icons-material/DarkModeOutlined';
import Light from '@mui/icons-material/LightModeOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { useHotkey, WindowKeys } from '#components/hotkeys.tsx';
import { useLanguageSwitch, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { useDesk } from '#screens/desk.tsx';
import type { CouncilRecord } from '#store/council.ts';
import { saveSetting } from '#store/settings.ts';
import { shellWords } from '#words/shell-words.ts';
import { ActorButton } from './actor-button.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ProjectorChip } from './projector-chip.tsx';
import type { WindowsProjector } from './use-projector-desk.ts';

/** The bar on top: what the screen says of itself to the left; who sits here, language and light to the right. */
export function TitleBar({
  record,
  projector,
  slot,
}: {
  readonly record: CouncilRecord;
  readonly projector: WindowsProjector | null;
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
      {projector && (
        <WindowKeys overDialogs>
          <ProjectorChip projector={projector} />
        </WindowKeys>
      )}
      <CommandPalette />
      <ActorButton record={record} />
      <LanguageButton />
      <LightButton />
    </Box>
  );
}

/** The language of the screen; papers stay Vietnamese. */
function LanguageButton() {
  const words = useWords(shellWords);
  const { language, change } = useLanguageSwitch();
  const other = language === 'vi' ? 'en' : 'vi';
  const press = (): void => change(other);
  useHotkey('Alt+L', words.toOtherLanguage, press);
  return (
    <Button
      variant="text"
      size="small"
      lang={other}
      onClick={press}
      aria-keyshortcuts="Alt+L"
      sx={{ color: colour.ink2, whiteSpace: 'nowrap', flexShrink: 0 }}
    >
      {language === 'vi' ? words.english : words.vietnamese}
    </Button>
  );
}

const lights = ['light', 'dark', 'system'] as const;
const iconOfLight = {
  light: <Light fontSize="small" />,
  dark: <Dark fontSize="small" />,
  system: <AsLaptop fontSize="small" />,
};

/** Light, dark, or as the laptop has it: one after the other. */
function LightButton() {
  const words = useWords(shellWords);
  const { db } = useDesk();
  const { mode = 'light', setMode } = useColorScheme();
  const next = lights[(lights.indexOf(mode) + 1) % lights.length] ?? 'light';
  const press = (): void => {
    setMode(next);
    void saveSetting(db, 'colourScheme', next);
  };
  useHotkey('Alt+T', words.toLight[next], press);
  return (
    <IconButton
      aria-label={words.lightNow(words.light[mode], words.toLight[next])}
      title={words.lightNow(words.light[mode], words.toLight[next])}
      aria-keyshortcuts="Alt+T"
      onClick={press}
    >
      {iconOfLight[mode]}
    </IconButton>
  );
}
