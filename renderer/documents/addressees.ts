import type { Content } from 'pdfmake/interfaces';
import { centred, mm } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';

/** The one to whom a letter goes. */
export const addressee = (name: string): Content => centred(`Kính gửi: ${name}`, { margin: [0, 0, 0, 8] });

/** One addressee stands on the line, several stand under it with dashes. */
export function addressees(names: readonly string[], opening: 'left' | 'centred' = 'left'): Content[] {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return [addressee(withoutStop(only))];
  return [
    opening === 'left'
      ? { text: 'Kính gửi:', margin: [mm(30), 0, 0, 2] }
      : centred('Kính gửi:', { margin: [0, 0, 0, 2] }),
    ...names.map((name, index): Content => ({
      text: `- ${withoutStop(name)}${index === names.length - 1 ? '.' : ';'}`,
      margin: [mm(45), 0, 0, index === names.length - 1 ? 8 : 2],
    })),
  ];
}
