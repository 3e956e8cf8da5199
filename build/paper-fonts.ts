import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PaperFonts } from '#documents/font-face.ts';

/** Reads the papers' letter from its package, for the demo, the benches and the tests; windows fetch it. */
export function readPaperFonts(): PaperFonts {
  const { resolve } = createRequire(import.meta.url);
  const face = (folder: string): Uint8Array =>
    new Uint8Array(readFileSync(resolve(`@expo-google-fonts/tinos/${folder}/Tinos_${folder}.ttf`)));
  return {
    regular: face('400Regular'),
    bold: face('700Bold'),
    italic: face('400Regular_Italic'),
    boldItalic: face('700Bold_Italic'),
  };
}
