import type { ProjectedPage } from './view.ts';

/** A page of a list; one that is no longer there is the last. */
export function pageAt<Row>(
  pages: readonly (readonly (readonly Row[])[])[],
  page: number,
): { readonly columns: readonly (readonly Row[])[]; readonly at: ProjectedPage } {
  const of = Math.max(1, pages.length);
  const number = Math.min(Math.max(1, page), of);
  return { columns: pages[number - 1] ?? [], at: { number, of } };
}
