import { createTheme, type PaletteOptions } from '@mui/material/styles';
import type { ColourName } from '#components/tokens.ts';
import { darkColours, lightColours } from './theme-colours.ts';
import { themeParts } from './theme-parts.ts';

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
  interface Palette {
    council: Readonly<Record<ColourName, string>>;
  }
  interface PaletteOptions {
    council?: Readonly<Record<ColourName, string>>;
  }
}

// [Note: The theme under the policy] Both schemes live in style variables, switched by an attribute on <html>: the
// early script that MUI offers for this is inline, and the content policy refuses inline scripts.
const palette = (colours: Readonly<Record<ColourName, string>>): PaletteOptions => ({
  council: colours,
  primary: { main: colours.red, dark: colours.redDeep, light: colours.red, contrastText: colours.onRed },
  secondary: { main: colours.ink2, dark: colours.ink, light: colours.ink3, contrastText: colours.paper },
  error: { main: colours.error, contrastText: colours.errorSoft },
  warning: { main: colours.warning, contrastText: colours.warningSoft },
  success: { main: colours.ok, contrastText: colours.okSoft },
  info: { main: colours.law, contrastText: colours.lawSoft },
  background: { default: colours.desk, paper: colours.paper },
  text: { primary: colours.ink, secondary: colours.ink2, disabled: colours.ink3 },
  divider: colours.line,
});

/** How Bảng Vàng looks: calm paper, dark lacquer, one red; light and dark. */
export const theme = createTheme({
  cssVariables: { cssVarPrefix: 'bv', colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: { palette: palette(lightColours) }, dark: { palette: palette(darkColours) } },
  spacing: 4,
  shape: { borderRadius: 6 },
  transitions: {
    duration: { shortest: 120, shorter: 120, short: 120, standard: 180, enteringScreen: 180, leavingScreen: 120 },
  },
  typography: {
    fontFamily: '"Figures", "Be Vietnam Pro", "Segoe UI", system-ui, sans-serif',
    fontSize: 14,
    fontWeightBold: 600,
    h1: { fontSize: 20, lineHeight: '28px', fontWeight: 600, letterSpacing: '-0.005em' },
    h2: { fontSize: 16, lineHeight: '24px', fontWeight: 600, letterSpacing: 0 },
    h3: { fontSize: 13, lineHeight: '18px', fontWeight: 600, letterSpacing: 0 },
    body1: { fontSize: 14, lineHeight: '20px', letterSpacing: 0 },
    body2: { fontSize: 13, lineHeight: '18px', letterSpacing: 0 },
    caption: { fontSize: 12, lineHeight: '16px', letterSpacing: 0 },
    button: { fontSize: 14, lineHeight: '20px', fontWeight: 500, letterSpacing: 0, textTransform: 'none' },
  },
  components: themeParts,
});
