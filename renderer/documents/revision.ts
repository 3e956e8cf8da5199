import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString, type PdfObject } from '@libpdf/core';
import { latin } from './seals.ts';

/** One state of a paper: the file as it stood after a freezing, a signature or another addition. */
export interface Revision {
  readonly pdf: PDF;
  readonly objects: ReadonlyMap<number, PdfObject>;
}

/** Reads one state of a paper; undefined where the bytes are no whole file. */
export async function readRevision(bytes: Uint8Array): Promise<Revision | undefined> {
  try {
    const pdf = await PDF.load(bytes);
    // Anything but null means the file had to be repaired: what is shown is then a guess.
    if (pdf.canSaveIncrementally() !== null) return undefined;
    return { pdf, objects: objectsOf(pdf) };
  } catch {
    return undefined;
  }
}

/**
 * The objects that a later state changed although signing does not need it.
 *
 * [Note: What signing may change] An addition can hide or replace anything, and the signatures before it still verify.
 * So the two states are compared object by object. Allowed are: the catalog's form and validation data, the form's
 * list of fields, a page's list of annotations where empty signature fields join it, and the filling of a field that
 * was empty. What is new is harmless unless something old leads to it, and every old thing is looked at.
 */
export function forbiddenChanges(before: Revision, after: Revision, step: Step): readonly number[] {
  const changed: number[] = [];
  const root = trailerRef(after, 'Root');
  if (describe(trailerRef(before, 'Root')) !== describe(root)) changed.push(0);
  if (describe(trailerRef(before, 'Info')) !== describe(trailerRef(after, 'Info'))) changed.push(0);
  const form = reference(before.pdf.getCatalog().get('AcroForm'));
  for (const [number, old] of before.objects) {
    const now = after.objects.get(number);
    if (now !== undefined && describe(old) === describe(now)) continue;
    const allowed = allowedKeys(number, old, root?.objectNumber, form, step);
    if (!allowed || !now || !differsOnlyIn(allowed, old, now)) changed.push(number);
    else if (allowed.includes('Annots') && !onlySignatureFieldsJoin(old, now, after)) changed.push(number);
  }
  return changed;
}

/** What an addition is for: the first signature with its fields, a further signature, or validation data after the last. */
export type Step = 'first-signature' | 'further-signature' | 'validation-data';

function allowedKeys(
  number: number,
  old: PdfObject,
  root: number | undefined,
  form: number | undefined,
  step: Step,
): readonly string[] | undefined {
  const first = step === 'first-signature';
  if (number === root) return first ? ['AcroForm', 'DSS'] : ['DSS'];
  if (step === 'validation-data' || !(old instanceof PdfDict)) return undefined;
  if (number === form) return first ? ['Fields', 'SigFlags'] : ['SigFlags'];
  // Empty fields join before the first signature; after it, a new field could cover what was signed.
  if (nameOf(old, 'Type') === 'Page') return first ? ['Annots'] : undefined;
  // Only an empty field is filled; a signed one never changes again.
  return nameOf(old, 'FT') === 'Sig' && !old.has('V') ? ['V', 'AP'] : undefined;
}

function differsOnlyIn(keys: readonly string[], old: PdfObject, now: PdfObject): boolean {
  if (!(old instanceof PdfDict) || !(now instanceof PdfDict) || old instanceof PdfStream || now instanceof PdfStream)
    return false;
  const names = new Set([...old, ...now].map(([name]) => name.value));
  return [...names].every((name) => keys.includes(name) || describe(old.get(name)) === describe(now.get(name)));
}

function onlySignatureFieldsJoin(old: PdfObject, now: PdfObject, after: Revision): boolean {
  const kept = annotations(old, after);
  const present = annotations(now, after);
  return (
    kept.every((entry, index) => describe(entry) === describe(present[index])) &&
    present.slice(kept.length).every((entry) => {
      const field = after.objects.get(reference(entry) ?? -1);
      return field instanceof PdfDict && nameOf(field, 'FT') === 'Sig';
    })
  );
}

const annotations = (page: PdfObject, { pdf }: Revision): readonly PdfObject[] =>
  page instanceof PdfDict ? [...(page.getArray('Annots', (ref) => pdf.getObject(ref)) ?? [])] : [];

function objectsOf(pdf: PDF): ReadonlyMap<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  const size = pdf.context.info.trailer.getNumber('Size')?.value ?? 0;
  for (let number = 1; number < size; number += 1) {
    const object = pdf.getObject(PdfRef.of(number, 0));
    if (object) found.set(number, object);
  }
  return found;
}

const trailerRef = ({ pdf }: Revision, key: string): PdfRef | undefined => pdf.context.info.trailer.getRef(key);
const reference = (object: PdfObject | undefined): number | undefined =>
  object instanceof PdfRef ? object.objectNumber : undefined;
const nameOf = (dict: PdfDict, key: string): string | undefined => {
  const name = dict.get(key);
  return name instanceof PdfName ? name.value : undefined;
};

/** An object written out so that equal text is equal content. */
function describe(object: PdfObject | undefined): string {
  if (object === undefined) return 'absent';
  if (object instanceof PdfRef) return `${object.objectNumber} ${object.generation} R`;
  if (object instanceof PdfName) return `/${object.value}`;
  if (object instanceof PdfNumber) return String(object.value);
  if (object instanceof PdfString) return `(${latin(object.bytes)})`;
  if (object instanceof PdfArray) return `[${[...object].map(describe).join(',')}]`;
  if (object instanceof PdfDict) {
    const entries = [...object].map(([name, value]) => `/${name.value} ${describe(value)}`).toSorted();
    return `<<${entries.join(',')}>>${object instanceof PdfStream ? `stream ${latin(object.data)}` : ''}`;
  }
  return `${object.type} ${'value' in object ? String(object.value) : ''}`;
}
