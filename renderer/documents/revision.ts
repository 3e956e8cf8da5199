import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfStream, PdfString, type PdfObject } from '@libpdf/core';
import { latin } from './seals.ts';

/** One state of a paper: the file as it stood after a freezing, a signature or another addition. */
export interface Revision {
  readonly pdf: PDF;
  /** By number and generation; undefined where something points to an object that is not there. */
  readonly objects: ReadonlyMap<string, PdfObject | undefined>;
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
 * list of fields, a page's list of annotations where empty signature fields join it, and the filling of the one field
 * that this signature signs. What is new is harmless unless something old leads to it, and every old thing is looked
 * at, what it pointed to in vain as well.
 */
export function forbiddenChanges(before: Revision, after: Revision, step: Step): readonly number[] {
  const changed: number[] = [];
  const root = trailerRef(after, 'Root');
  if (describe(trailerRef(before, 'Root')) !== describe(root)) changed.push(0);
  if (describe(trailerRef(before, 'Info')) !== describe(trailerRef(after, 'Info'))) changed.push(0);
  const form = before.pdf.getCatalog().get('AcroForm');
  const known = { root: root && keyOf(root), form: form instanceof PdfRef ? keyOf(form) : undefined };
  for (const [key, old] of before.objects) {
    const now = after.objects.get(key);
    if (describe(old) === describe(now)) continue;
    const allowed = old && allowedKeys(key, old, known, step);
    if (!allowed || !now || !differsOnlyIn(allowed, old, now)) changed.push(Number.parseInt(key, 10));
    else if (allowed.includes('Annots') && !onlySignatureFieldsJoin(old, now, after))
      changed.push(Number.parseInt(key, 10));
    else if (allowed.includes('AcroForm') && !isPlainForm(after)) changed.push(Number.parseInt(key, 10));
  }
  return changed;
}

/** What an addition is for: a signature in this field, the first one with its fields, or validation data after the last. */
export type Step =
  | { readonly type: 'first-signature' | 'further-signature'; readonly field: string | undefined }
  | { readonly type: 'validation-data' };

function allowedKeys(
  key: string,
  old: PdfObject,
  { root, form }: { readonly root: string | undefined; readonly form: string | undefined },
  step: Step,
): readonly string[] | undefined {
  const first = step.type === 'first-signature';
  if (key === root) return first ? ['AcroForm', 'DSS'] : ['DSS'];
  if (step.type === 'validation-data' || !(old instanceof PdfDict)) return undefined;
  if (key === form) return first ? ['Fields', 'SigFlags'] : ['SigFlags'];
  // Empty fields join before the first signature; after it, a new field could cover what was signed.
  if (nameOf(old, 'Type') === 'Page') return first ? ['Annots'] : undefined;
  // Another empty field is no canvas: whatever picture it got would lie over the page.
  return key === step.field && nameOf(old, 'FT') === 'Sig' && !old.has('V') ? ['V', 'AP'] : undefined;
}

/** A form that only lists fields: other entries (XFA) can make a reader show something else in the page's place. */
function isPlainForm({ pdf }: Revision): boolean {
  const entry = pdf.getCatalog().get('AcroForm');
  const form = entry instanceof PdfRef ? pdf.getObject(entry) : entry;
  return form instanceof PdfDict && [...form].every(([{ value }]) => plainEntries.has(value));
}

const plainEntries: ReadonlySet<string> = new Set(['Fields', 'SigFlags', 'DA', 'DR']);

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
      const field = entry instanceof PdfRef ? after.objects.get(keyOf(entry)) : undefined;
      return field instanceof PdfDict && nameOf(field, 'FT') === 'Sig';
    })
  );
}

const annotations = (page: PdfObject, { pdf }: Revision): readonly PdfObject[] =>
  page instanceof PdfDict ? [...(page.getArray('Annots', (ref) => pdf.getObject(ref)) ?? [])] : [];

/** Every object that the file counts, and every one that these point to. */
function objectsOf(pdf: PDF): Revision['objects'] {
  const found = new Map<string, PdfObject | undefined>();
  const size = pdf.context.info.trailer.getNumber('Size')?.value ?? 0;
  for (let number = 1; number < size; number += 1) {
    const object = pdf.getObject(PdfRef.of(number, 0));
    if (object) found.set(keyOf(PdfRef.of(number, 0)), object);
  }
  // A map hands over what joins it on the way.
  for (const object of found.values()) {
    for (const ref of referencesIn(object)) {
      if (!found.has(keyOf(ref))) found.set(keyOf(ref), pdf.getObject(ref) ?? undefined);
    }
  }
  return found;
}

function* referencesIn(object: PdfObject | undefined): Generator<PdfRef> {
  if (object instanceof PdfRef) yield object;
  else if (object instanceof PdfArray) for (const entry of object) yield* referencesIn(entry);
  else if (object instanceof PdfDict) for (const [, value] of object) yield* referencesIn(value);
}

/** An object's number and generation as one word. */
export const keyOf = ({ objectNumber, generation }: PdfRef): string => `${objectNumber} ${generation}`;

const trailerRef = ({ pdf }: Revision, key: string): PdfRef | undefined => pdf.context.info.trailer.getRef(key);
const nameOf = (dict: PdfDict, key: string): string | undefined => {
  const name = dict.get(key);
  return name instanceof PdfName ? name.value : undefined;
};

/** An object written out so that equal text is equal content. */
function describe(object: PdfObject | undefined): string {
  if (object === undefined) return 'absent';
  if (object instanceof PdfRef) return `${keyOf(object)} R`;
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
