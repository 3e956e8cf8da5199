import type { GuidingDocumentId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { sameName } from '../text.ts';
import type { CivilDate } from '../time.ts';
import type { KeptFile } from './paper-reference.ts';

/** Whose word a guiding document is. */
export const guidingLevels = ['central', 'province', 'authority'] as const;
export type GuidingLevel = (typeof guidingLevels)[number];

/** A document of the centre, the province or the Authority by which emulation and commendation are done. */
export interface GuidingDocument {
  readonly id: GuidingDocumentId;
  readonly level: GuidingLevel;
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
  readonly title: string;
  /** Null where the document says nothing else: from its date. */
  readonly inForceFrom: CivilDate | null;
  /** From when it is no longer in force, where nothing took its place; null while it goes on. */
  readonly lapsedFrom: CivilDate | null;
  /** The documents of the library that it takes the place of. */
  readonly replaces: readonly GuidingDocumentId[];
  readonly file: KeptFile | null;
}

/** Why a document was not put into the library, or not taken out of it. */
export type LibraryRefusal =
  | { readonly type: 'guiding-document-known'; readonly number: string }
  /** It would take the place of what takes its own place. */
  | { readonly type: 'replaces-in-circle'; readonly number: string }
  /** Nothing takes the place of what was issued after it. */
  | { readonly type: 'replaces-later'; readonly number: string }
  | { readonly type: 'lapses-before-force' }
  /** The other says that it takes the place of this one. */
  | { readonly type: 'replaced-by-other'; readonly number: string };

/** Whether a document binds on a day. */
export type GuidingStanding = 'in-force' | 'not-yet' | 'replaced' | 'lapsed';

/** Whether a document binds on a day, and where another took its place, that it was replaced. */
export function guidingStanding(
  document: GuidingDocument,
  library: readonly GuidingDocument[],
  today: CivilDate,
): GuidingStanding {
  if (replacersOf(document, library).some((other) => forceOf(other) <= today)) return 'replaced';
  if (document.lapsedFrom !== null && document.lapsedFrom <= today) return 'lapsed';
  return forceOf(document) > today ? 'not-yet' : 'in-force';
}

/** The documents that directly take the place of this one. */
export const replacersOf = ({ id }: GuidingDocument, library: readonly GuidingDocument[]): readonly GuidingDocument[] =>
  library.filter(({ replaces }) => replaces.includes(id));

/** The chain in which a document stands: what it leads back to and what it led to, each from near to far. */
export interface GuidingChain {
  readonly earlier: readonly GuidingDocument[];
  readonly later: readonly GuidingDocument[];
}

/** Thay thế and bị thay thế bởi, through all that came between. */
export const guidingChain = (document: GuidingDocument, library: readonly GuidingDocument[]): GuidingChain => ({
  earlier: reached(document, ({ replaces }) => library.filter(({ id }) => replaces.includes(id))),
  later: reached(document, (from) => replacersOf(from, library)),
});

/** Whether a document can stand in the library beside the others: once, after what it replaces, and in no circle. */
export function checkGuidingDocument(
  document: GuidingDocument,
  library: readonly GuidingDocument[],
): Result<true, LibraryRefusal> {
  const others = library.filter(({ id }) => id !== document.id);
  const { number, issuer, date, lapsedFrom } = document;
  if (others.some((other) => sameName(other.number, number) && sameName(other.issuer, issuer) && other.date === date)) {
    return err({ type: 'guiding-document-known', number });
  }
  if (lapsedFrom !== null && lapsedFrom < forceOf(document)) return err({ type: 'lapses-before-force' });
  const { earlier } = guidingChain(document, [...others, document]);
  if (document.replaces.includes(document.id) || earlier.some(({ replaces }) => replaces.includes(document.id))) {
    return err({ type: 'replaces-in-circle', number });
  }
  const later =
    others.find(({ id, date: theirs }) => document.replaces.includes(id) && theirs > date) ??
    replacersOf(document, others).find(({ date: theirs }) => theirs < date);
  return later ? err({ type: 'replaces-later', number: later.number }) : ok(true);
}

const forceOf = ({ inForceFrom, date }: GuidingDocument): CivilDate => inForceFrom ?? date;

function reached(
  start: GuidingDocument,
  next: (from: GuidingDocument) => readonly GuidingDocument[],
): readonly GuidingDocument[] {
  const found = new Map<GuidingDocumentId, GuidingDocument>();
  let edge = next(start);
  while (edge.length > 0) {
    const fresh = edge.filter(({ id }) => id !== start.id && !found.has(id));
    for (const document of fresh) found.set(document.id, document);
    edge = fresh.flatMap((document) => next(document));
  }
  return [...found.values()];
}
