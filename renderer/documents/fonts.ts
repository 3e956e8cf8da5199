import boldItalic from '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf?url';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url';
import italic from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url';
import type { PaperFonts } from './font-face.ts';

/** Fetches the papers' letter from our own origin: the application carries it, nothing comes from a network. */
export async function fetchPaperFonts(): Promise<PaperFonts> {
  const face = async (url: string): Promise<Uint8Array> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The font ${url} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regularFace, boldFace, italicFace, boldItalicFace] = await Promise.all([
    face(regular),
    face(bold),
    face(italic),
    face(boldItalic),
  ]);
  return { regular: regularFace, bold: boldFace, italic: italicFace, boldItalic: boldItalicFace };
}
