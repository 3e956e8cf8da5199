import type { Facts } from './checks.ts';

/** Whether the screen's letters are ours: Vietnamese marks from Be Vietnam Pro, figures of equal width from Inter. */
export async function tryFonts(): Promise<{ readonly held: boolean; readonly facts: Facts }> {
  const letters = await facesFor('Be Vietnam Pro', 'ẨỞữđ');
  const figures = await facesFor('Figures', '0123456789');
  const [ones, eights] = [widthOf('1111111111'), widthOf('8888888888')];
  const held = letters > 0 && figures > 0 && ones > 0 && Math.abs(ones - eights) < 0.1;
  return { held, facts: { letters, figures, ones, eights } };
}

const facesFor = async (family: string, text: string): Promise<number> => {
  const faces = await document.fonts.load(`14px "${family}"`, text);
  return faces.filter(({ status }) => status === 'loaded').length;
};

/** Measured in the page, since only its style asks for figures of equal width. */
function widthOf(text: string): number {
  const line = document.createElement('span');
  line.textContent = text;
  line.style.position = 'absolute';
  line.style.visibility = 'hidden';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return width;
}
