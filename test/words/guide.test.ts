import { beforeAll, describe, expect, test } from 'vitest';
import { sections } from '#app/sections.tsx';
import { guide, type GuideText } from '#store/guide.ts';
import type { Language } from '#words/bilingual.ts';

/** Every sentence of every words file, so that the guide quotes what stands on the screens and nothing else. */
const sentences: Record<Language, Set<string>> = { vi: new Set(), en: new Set() };

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach((inner) => collect(inner, into));
}

beforeAll(() => {
  const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../renderer/words/*-words.ts', { eager: true });
  for (const words of Object.values(files).flatMap((exported) => Object.values(exported))) {
    if (typeof words !== 'object' || words === null || !('vi' in words) || !('en' in words)) continue;
    collect(words.vi, sentences.vi);
    collect(words.en, sentences.en);
  }
});

const texts: readonly GuideText[] = [
  guide.intro,
  ...guide.parts.flatMap(({ title, steps }) => [title, ...steps.flatMap((step) => [step.title, step.text])]),
  guide.authority.title,
  guide.authority.intro,
  ...guide.authority.rows.flatMap(({ does, screen }) => [does, screen]),
  ...Object.values(guide.authority.journeys),
];

const journeys = Object.keys(import.meta.glob('../journeys/*.test.ts')).map((path) =>
  path.replace('../journeys/', '').replace('.test.ts', ''),
);

describe('the guide', () => {
  test.each(['vi', 'en'] as const)('quotes only what stands on the screens (%s)', (language) => {
    const quoted = texts.flatMap((text) => [...text[language].matchAll(/“([^”]+)”/gu)].map(([, label]) => label ?? ''));
    expect(quoted.length, 'a check that saw nothing passes').toBeGreaterThan(5);
    // “Đã lưu 08:45” is quoted without its time.
    const isSaid = (label: string): boolean =>
      sentences[language].has(label) || label === { vi: 'Đã lưu', en: 'Saved' }[language];
    expect(quoted.filter((label) => !isSaid(label))).toEqual([]);
  });

  test('says everything in both languages', () => {
    expect(texts.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '' || vi === en)).toEqual([]);
  });

  test('leads only to places that exist', () => {
    const places = [
      ...guide.parts.flatMap(({ steps }) => steps.flatMap(({ to }) => (to === undefined ? [] : [to]))),
      ...guide.authority.rows.map(({ to }) => to),
    ];
    expect(places.length).toBeGreaterThan(3);
    const paths: readonly string[] = sections.map(({ path }) => path);
    expect(places.filter((to) => !paths.some((path) => to === path || to.startsWith(`${path}/`)))).toEqual([]);
  });

  test('names for every deed of the Authority a journey that there is', () => {
    expect(guide.authority.rows.length).toBeGreaterThan(15);
    expect(guide.authority.rows.filter(({ journey }) => !journeys.includes(journey))).toEqual([]);
    expect(new Set(Object.keys(guide.authority.journeys))).toEqual(
      new Set(guide.authority.rows.map(({ journey }) => journey)),
    );
  });
});
