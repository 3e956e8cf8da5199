/** The colours of the council's room, by what they are for; values for light and dark are the theme's. */
export const colourNames = [
  'desk',
  'paper',
  'sunken',
  'line',
  'control',
  'ink',
  'ink2',
  'ink3',
  'red',
  'redDeep',
  'onRed',
  'redText',
  'gold',
  'goldText',
  'goldSoft',
  'lacquer',
  'lacquerLit',
  'onLacquer',
  'lacquerGold',
  'ok',
  'okSoft',
  'warning',
  'warningSoft',
  'error',
  'errorSoft',
  'law',
  'lawSoft',
  'local',
  'localSoft',
  'focus',
] as const;
export type ColourName = (typeof colourNames)[number];

/** Every colour as the style variable that changes with the scheme: usable in any `sx` property, borders included. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the names it was given
export const colour = Object.fromEntries(
  colourNames.map((name) => [name, `var(--bv-palette-council-${name})`]),
) as Readonly<Record<ColourName, string>>;

/** What a chip, a line or a banner wants to say; it never says it by colour alone. */
export type Tone = 'neutral' | 'ok' | 'warning' | 'error' | 'law' | 'local' | 'gold';

/** Text and soft ground of a tone. */
export const toneColours: Readonly<Record<Tone, { readonly text: string; readonly soft: string }>> = {
  neutral: { text: colour.ink2, soft: colour.sunken },
  ok: { text: colour.ok, soft: colour.okSoft },
  warning: { text: colour.warning, soft: colour.warningSoft },
  error: { text: colour.error, soft: colour.errorSoft },
  law: { text: colour.law, soft: colour.lawSoft },
  local: { text: colour.local, soft: colour.localSoft },
  gold: { text: colour.goldText, soft: colour.goldSoft },
};

/** A maximised window on a 1366x768 laptop is this low: rows lose 4 px there and margins shrink. */
export const lowWindow = '@media (max-height: 740px)';

/** At 200 % the same laptop leaves 683x360: what stands side by side goes below one another, and the screen scrolls. */
export const smallWindow = '@media (max-width: 900px), (max-height: 480px)';

/** Read aloud and not shown. One pixel, in words: a bare 1 is the whole width to MUI. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Type sizes that MUI has no name for. */
export const type = {
  personInHand: { fontSize: 24, lineHeight: '32px', fontWeight: 600, letterSpacing: '-0.01em' },
  keyFigure: { fontSize: 26, lineHeight: '34px', fontWeight: 600 },
  requiredNumber: { fontSize: 30, lineHeight: '36px', fontWeight: 700, letterSpacing: '-0.01em' },
  dense: { fontSize: 13, lineHeight: '18px' },
  caption: { fontSize: 12, lineHeight: '16px' },
} as const;
