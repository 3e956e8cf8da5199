import type { Content } from 'pdfmake/interfaces';
import { centred, mm, size, textWidth } from './layout.ts';

/** One place to sign: the heading, room for ink or for a visible certificate signature, the name. */
export interface SignatureSpace {
  readonly heading: string;
  readonly name: string;
  /** For whom, and in what office, he signs, under the heading. */
  readonly office?: string | undefined;
  /** The field that a certificate signature will fill; none where the paper is only signed in ink. */
  readonly field?: string | undefined;
}

/** Room for a signature, 60 × 30 mm, or what a narrower column leaves. */
const room = { width: 60, height: 30 } as const;

/** Signature blocks side by side over the text width, from left to right. */
export function signatureRow(spaces: readonly SignatureSpace[], width: number, underLeft: Content[] = []): Content {
  const column = width / spaces.length;
  return {
    columns: spaces.map((space, index) => ({
      width: mm(column),
      stack: [...signatureSpace(space, column), ...(index === 0 ? underLeft : [])],
    })),
    columnGap: 0,
    margin: [0, 10, 0, 0],
  };
}

/** A single block in the middle: XÁC NHẬN CỦA CHỦ TRÌ. */
export const signatureAlone = (space: SignatureSpace, width: number): Content => ({
  stack: signatureSpace(space, width),
  margin: [0, 10, 0, 0],
});

/** A letter's end: who receives it begins level with the one signature, to its right (NĐ 30/2020, Phụ lục I). */
export const signatureBesideReceivers = (lines: readonly string[], space: SignatureSpace): Content => ({
  columns: [
    { width: mm(textWidth.portrait / 2), stack: receivers(lines) },
    { width: '*', stack: [signatureAlone(space, textWidth.portrait / 2)] },
  ],
  columnGap: 0,
});

/** Who receives the paper, under the left block; nobody, where the council names nobody. */
export const receivers = (lines: readonly string[]): Content[] =>
  lines.length === 0
    ? []
    : [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12, margin: [0, 8, 0, 0] },
        ...lines.map((line, index): Content => ({
          text: `- ${line}${index === lines.length - 1 ? '.' : ';'}`,
          fontSize: size.receivers,
        })),
      ];

const signatureSpace = (space: SignatureSpace, column: number): Content[] => [
  centred(space.heading, { bold: true }),
  ...(space.office === undefined ? [] : [centred(space.office, { italics: true, fontSize: 12 })]),
  anchor(space.field, Math.min(room.width, column - 1)),
  centred(space.name, { bold: true }),
];

/**
 * The room itself.
 *
 * [Note: Anchors] It is drawn as a white rectangle that carries the field's name through pdfmake's layout, page breaks
 * and all; the renderer finds it again among the vectors of the finished pages and so knows where to sign.
 */
const anchor = (field: string | undefined, width: number): Content => ({
  canvas: [
    {
      type: 'rect',
      x: 0,
      y: 0,
      w: mm(width),
      h: mm(room.height),
      color: 'white',
      ...(field === undefined ? {} : { field }),
    },
  ],
  alignment: 'center',
});
