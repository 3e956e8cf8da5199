import { describe, expect, test } from 'vitest';
import { darkColours, lightColours } from '#app/theme-colours.ts';
import type { ColourName } from '#components/tokens.ts';

/** Text against its ground, as the visual language pairs them: 4.5 for text, 3 for what only draws. */
const pairs: readonly (readonly [ColourName, ColourName, number])[] = [
  ['ink', 'desk', 7],
  ['ink', 'paper', 7],
  ['ink2', 'paper', 4.5],
  ['ink2', 'sunken', 4.5],
  ['ink3', 'paper', 4.5],
  ['ink3', 'desk', 4.5],
  ['ink3', 'sunken', 4.5],
  ['onRed', 'red', 4.5],
  ['redText', 'paper', 4.5],
  ['goldText', 'goldSoft', 4.5],
  ['ink', 'goldSoft', 4.5],
  ['ink2', 'goldSoft', 4.5],
  ['onLacquer', 'lacquer', 7],
  ['lacquerGold', 'lacquer', 4.5],
  ['lacquerGold', 'lacquerLit', 4.5],
  ['ok', 'okSoft', 4.5],
  ['warning', 'warningSoft', 4.5],
  ['error', 'errorSoft', 4.5],
  ['error', 'paper', 4.5],
  ['law', 'lawSoft', 4.5],
  ['law', 'paper', 4.5],
  ['local', 'localSoft', 4.5],
  ['control', 'paper', 3],
  ['focus', 'paper', 3],
  ['gold', 'paper', 3],
];

describe.each([
  ['by day', lightColours],
  ['by night', darkColours],
])('colours %s', (_, colours) => {
  test.each(pairs)('%s on %s reaches %d', (text, ground, least) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.x). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
