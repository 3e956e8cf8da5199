import type { Components, Theme } from '@mui/material/styles';
import { colour, lowWindow } from '#components/tokens.ts';

const focusRing = { outline: `2px solid ${colour.focus}`, outlineOffset: 1 };

// Only what floats has a shadow; elevation is a border everywhere else.
const softShadow = '0 6px 24px rgb(35 27 20 / 0.18)';

/** What MUI's parts look like in this application; everything rarer is said where it is used. */
export const themeParts: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      'html, body, #root': { height: '100%' },
      body: { fontVariantNumeric: 'tabular-nums', overflow: 'hidden', fontSize: 14, lineHeight: '20px' },
      ':focus-visible': focusRing,
      // Windows draws its own scroll bars wide and grey; these are still 12 px to catch with a mouse.
      '*': { scrollbarColor: `${colour.control} transparent`, scrollbarWidth: 'thin' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '0s !important' },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'secondary' },
    styleOverrides: {
      root: { minHeight: 36, padding: '6px 14px', borderRadius: 6, minWidth: 0, gap: 8 },
      sizeSmall: { minHeight: 30, padding: '3px 10px', fontSize: 13, lineHeight: '18px' },
      outlined: {
        borderColor: colour.control,
        color: colour.ink,
        '&:hover': { backgroundColor: colour.sunken, borderColor: colour.control },
      },
      text: { color: colour.redText, padding: '4px 6px', '&:hover': { backgroundColor: colour.sunken } },
      startIcon: { margin: 0, '& > *:nth-of-type(1)': { fontSize: 18 } },
    },
  },
  MuiIconButton: { styleOverrides: { root: { color: colour.ink2, borderRadius: 6, padding: 6 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiPopover: {
    styleOverrides: { paper: { boxShadow: softShadow, border: `1px solid ${colour.line}`, borderRadius: 8 } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 36,
        fontSize: 14,
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': { backgroundColor: colour.goldSoft },
        '&.Mui-focusVisible': { backgroundColor: colour.sunken, outlineOffset: -2 },
      },
    },
  },
  MuiTable: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderCollapse: 'separate' } } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '5px 8px',
        borderBottom: `1px solid ${colour.line}`,
        fontSize: 13,
        lineHeight: '18px',
        color: colour.ink,
      },
      head: {
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: colour.ink2,
        borderBottom: `1px solid ${colour.control}`,
        verticalAlign: 'bottom',
      },
      stickyHeader: { backgroundColor: colour.paper },
    },
  },
  MuiChip: {
    styleOverrides: {
      root: { height: 22, borderRadius: 4, fontSize: 12, lineHeight: '16px', fontWeight: 500 },
      icon: { fontSize: 14, marginLeft: 6, marginRight: -4, color: 'inherit' },
      label: { paddingLeft: 7, paddingRight: 7 },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false, fullWidth: true },
    styleOverrides: {
      root: {
        minHeight: 36,
        fontSize: 14,
        backgroundColor: colour.paper,
        [lowWindow]: { minHeight: 34 },
        '&:hover:not(.Mui-focused):not(.Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: colour.control },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: colour.focus, borderWidth: 2 },
      },
      input: { padding: '7px 10px', height: 20, '&:focus-visible': { outline: 'none' } },
      notchedOutline: { borderColor: colour.control },
      multiline: { padding: 0, '& textarea': { padding: '7px 10px', height: 'auto' } },
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 }, indicator: { backgroundColor: colour.ink } } },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 40,
        minWidth: 0,
        padding: '8px 14px',
        color: colour.ink2,
        '&.Mui-selected': { color: colour.ink, fontWeight: 600 },
      },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        minHeight: 34,
        padding: '5px 12px',
        fontSize: 13,
        lineHeight: '18px',
        borderColor: colour.control,
        color: colour.ink2,
        '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: colour.ink, color: colour.paper },
      },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 300 },
    styleOverrides: { tooltip: { backgroundColor: colour.ink, color: colour.paper, fontSize: 12 } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { width: 480, maxWidth: 480, borderRadius: 8, border: `1px solid ${colour.line}`, boxShadow: softShadow },
    },
  },
  MuiLink: { styleOverrides: { root: { color: colour.law, textDecorationColor: 'currentcolor' } } },
};
