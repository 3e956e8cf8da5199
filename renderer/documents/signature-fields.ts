import { PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString, type PdfObject } from '@libpdf/core';
import type { SignatureAnchor } from '#domain/papers/paper.ts';
import { keyOf, type Revision } from './revision.ts';
import { latin } from './seals.ts';

/** A signature's field as one state of a paper has it. */
export interface SignatureField {
  readonly name: string;
  /** The object that holds it. */
  readonly object: string;
  /** From 1; 0 where it stands on no page. */
  readonly page: number;
  /** Left, bottom, right and top in points. */
  readonly rect: readonly number[];
  /** Where the part of the file ends that its signature covers: null while empty, -1 where nothing says. */
  readonly end: number | null;
  /** Whether anything is seen in it. */
  readonly drawn: boolean;
}

/** Every signature field, whether a page shows it or only the form lists it; one shown twice comes twice. */
export function signatureFields(state: Revision): readonly SignatureField[] {
  const standing = state.pdf
    .getPages()
    .flatMap((page, index) => listIn(state, page.dict, 'Annots').map((entry) => ({ entry, page: index + 1 })));
  const shown = new Set(standing.map(({ entry }) => open(state, entry)));
  const listed = (state.pdf.getForm()?.getSignatureFields() ?? [])
    .filter((field) => {
      const kids = listIn(state, field.getDict(), 'Kids').map((kid) => open(state, kid));
      return ![field.getDict(), ...kids].some((dict) => shown.has(dict));
    })
    .map((field) => ({ entry: field.getRef() ?? field.getDict(), page: 0 }));
  return [...standing, ...listed].flatMap(({ entry, page }) => {
    const dict = open(state, entry);
    if (!(dict instanceof PdfDict)) return [];
    const type = inherited(state, dict, 'FT');
    if (!(type instanceof PdfName && type.value === 'Sig')) return [];
    const object = entry instanceof PdfRef ? keyOf(entry) : '';
    return [{ ...read(state, dict), object, page }];
  });
}

/** The names that stand in the way of the paper having one field for every signature, in its room, and no other. */
export function differingFields(
  fields: readonly SignatureField[],
  anchors: readonly SignatureAnchor[],
): readonly string[] {
  const extra = fields.filter((field) => !anchors.some((anchor) => standsAt(field, anchor)));
  const missing = anchors.filter((anchor) => fields.filter((field) => standsAt(field, anchor)).length !== 1);
  return [...new Set([...extra.map(({ name }) => name), ...missing.map(({ field }) => field)])];
}

/** Whether a field stands where the paper has room for it. */
export const standsAt = (
  { name, page, rect: [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] }: SignatureField,
  { field, page: expected, rect }: SignatureAnchor,
): boolean =>
  name === field &&
  page === expected &&
  [left - rect.left, bottom - rect.bottom, right - rect.left - rect.width, top - rect.bottom - rect.height].every(
    (distance) => Math.abs(distance) < 0.05,
  );

/** Whether a field takes up room on a page. */
export const isVisible = ({ page, rect: [left, bottom, right, top] }: SignatureField): boolean =>
  page > 0 && left !== right && bottom !== top;

function read(state: Revision, dict: PdfDict): Omit<SignatureField, 'object' | 'page'> {
  const name = inherited(state, dict, 'T');
  const value = inherited(state, dict, 'V');
  return {
    name: name instanceof PdfString ? name.asString() : '',
    rect: listIn(state, dict, 'Rect').map((entry) => numberOf(open(state, entry))),
    end: value === undefined ? null : endOf(state, value),
    drawn: dict.has('MK') || (dict.has('AP') && !isBlank(state, dict)),
  };
}

/** A signature names two stretches of the file; the second ends what it covers. */
function endOf(state: Revision, value: PdfObject): number {
  const range = value instanceof PdfDict ? listIn(state, value, 'ByteRange').map(numberOf) : [];
  const [, , next = Number.NaN, length = Number.NaN] = range;
  return Number.isNaN(next + length) ? -1 : next + length;
}

/** A picture is blank when it is one drawing with no instruction; a reader chooses among several as it likes. */
function isBlank(state: Revision, dict: PdfDict): boolean {
  const pictures = open(state, dict.get('AP'));
  if (!(pictures instanceof PdfDict) || pictures.has('R') || pictures.has('D')) return false;
  const picture = open(state, pictures.get('N'));
  if (!(picture instanceof PdfStream)) return false;
  try {
    return (
      latin(picture.getDecodedData())
        .replace(/%[^\r\n]*/gu, '')
        .trim() === ''
    );
  } catch {
    return false;
  }
}

/** What a field says itself or takes over from those above it. */
function inherited(state: Revision, dict: PdfDict, key: string): PdfObject | undefined {
  let at: PdfObject | undefined = dict;
  for (let level = 0; level < deepest && at instanceof PdfDict; level += 1) {
    if (at.has(key)) return open(state, at.get(key));
    at = open(state, at.get('Parent'));
  }
  return undefined;
}

const deepest = 16;

const open = ({ pdf }: Revision, object: PdfObject | undefined): PdfObject | undefined =>
  object instanceof PdfRef ? (pdf.getObject(object) ?? undefined) : object;

function listIn(state: Revision, dict: PdfDict, key: string): readonly PdfObject[] {
  const list = open(state, dict.get(key));
  return list instanceof PdfArray ? [...list] : [];
}

const numberOf = (object: PdfObject | undefined): number => (object instanceof PdfNumber ? object.value : Number.NaN);
