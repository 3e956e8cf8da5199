import { describe, expect, test } from 'vitest';
import type { GuidingDocumentId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { guidingChain, guidingStanding } from '#domain/year/guiding-document.ts';
import { must } from '#build/play-meeting.ts';
import { listGuidingDocuments, removeGuidingDocument, saveGuidingDocument } from '#store/guiding-documents.ts';

import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { guidingDocument } from '#test/worlds/year.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-12-15');

/** Three decrees, each in place of the one before. */
async function decrees(): Promise<readonly [GuidingDocumentId, GuidingDocumentId, GuidingDocumentId]> {
  const first = must(
    await saveGuidingDocument(
      desk,
      guidingDocument({ number: '91/2017/NĐ-CP', date: day('2017-07-31'), inForceFrom: day('2017-10-01') }),
    ),
  );
  const second = must(
    await saveGuidingDocument(
      desk,
      guidingDocument({
        number: '98/2023/NĐ-CP',
        date: day('2023-12-31'),
        inForceFrom: day('2024-01-01'),
        replaces: [first],
      }),
    ),
  );
  const third = must(await saveGuidingDocument(desk, guidingDocument({ replaces: [second] })));
  return [first, second, third];
}
const numbers = (documents: readonly { readonly number: string }[]) => documents.map(({ number }) => number);
const standing = async (id: GuidingDocumentId, on = today) => {
  const library = await listGuidingDocuments(desk.db);
  return guidingStanding(
    library.find((row) => row.id === id)!,
    library,
    on,
  );
};

describe('a guiding document', () => {
  test('is shown in its chain both ways, from near to far', async () => {
    const [first, second, third] = await decrees();
    const library = await listGuidingDocuments(desk.db);
    expect(numbers(library)).toEqual(['152/2025/NĐ-CP', '98/2023/NĐ-CP', '91/2017/NĐ-CP']);
    const chain = (id: GuidingDocumentId) =>
      guidingChain(
        library.find((row) => row.id === id)!,
        library,
      );
    expect(numbers(chain(third).earlier)).toEqual(['98/2023/NĐ-CP', '91/2017/NĐ-CP']);
    expect(chain(third).later).toEqual([]);
    expect(numbers(chain(second).earlier)).toEqual(['91/2017/NĐ-CP']);
    expect(numbers(chain(second).later)).toEqual(['152/2025/NĐ-CP']);
    expect(numbers(chain(first).later)).toEqual(['98/2023/NĐ-CP', '152/2025/NĐ-CP']);
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test('binds until what replaces it is itself in force, or its own end', async () => {
    const [, second, third] = await decrees();
    expect(await standing(second, day('2025-06-30'))).toBe('in-force');
    expect(await standing(third, day('2025-06-30'))).toBe('not-yet');
    expect(await standing(second, day('2025-07-01'))).toBe('replaced');
    expect(await standing(third)).toBe('in-force');
    const guide = must(
      await saveGuidingDocument(
        desk,
        guidingDocument({
          level: 'authority',
          number: '5/HD-BQL',
          date: day('2026-01-05'),
          inForceFrom: null,
          lapsedFrom: today,
        }),
      ),
    );
    expect(await standing(guide, day('2026-01-04'))).toBe('not-yet');
    expect(await standing(guide, day('2026-12-14'))).toBe('in-force');
    expect(await standing(guide)).toBe('lapsed');
  });

  test('never replaces itself, in a circle, or what was issued after it', async () => {
    const [first, , third] = await decrees();
    const change = (id: GuidingDocumentId, replaces: readonly GuidingDocumentId[], date: CivilDate, number: string) =>
      saveGuidingDocument(desk, guidingDocument({ id, replaces, date, number, inForceFrom: null }));
    expect(refusal(await change(third, [third], day('2025-06-14'), '152/2025/NĐ-CP'))).toEqual({
      type: 'replaces-in-circle',
      number: '152/2025/NĐ-CP',
    });
    expect(refusal(await change(first, [third], day('2025-06-14'), '91/2017/NĐ-CP'))).toEqual({
      type: 'replaces-in-circle',
      number: '91/2017/NĐ-CP',
    });
    expect(refusal(await change(third, [], day('2017-07-30'), '152/2025/NĐ-CP'))).toBe('not refused');
    expect(refusal(await change(first, [third], day('2017-07-29'), '91/2017/NĐ-CP'))).toMatchObject({
      type: 'replaces-later',
    });
  });

  test('is not dated after what replaces it', async () => {
    const [first] = await decrees();
    expect(
      refusal(
        await saveGuidingDocument(
          desk,
          guidingDocument({ id: first, number: '91/2017/NĐ-CP', date: day('2024-01-01'), inForceFrom: null }),
        ),
      ),
    ).toEqual({ type: 'replaces-later', number: '98/2023/NĐ-CP' });
  });

  test('says its number, day, issuer and subject, stands once, and ends after it began', async () => {
    const lacks = async (change: Parameters<typeof guidingDocument>[0]) =>
      refusal(await saveGuidingDocument(desk, guidingDocument(change)));
    expect(await lacks({ number: ' ' })).toEqual({ type: 'required', field: 'number' });
    expect(await lacks({ date: null })).toEqual({ type: 'required', field: 'date' });
    expect(await lacks({ issuer: '' })).toEqual({ type: 'required', field: 'issuer' });
    expect(await lacks({ title: '' })).toEqual({ type: 'required', field: 'subject' });
    expect(await lacks({ lapsedFrom: day('2025-06-30') })).toEqual({ type: 'lapses-before-force' });
    must(await saveGuidingDocument(desk, guidingDocument()));
    expect(await lacks({ number: '152/2025/nđ-cp' })).toMatchObject({ type: 'guiding-document-known' });
    expect(await lacks({ issuer: 'Quốc hội' })).toBe('not refused');
  });

  test('stays while another says that it replaces it; taken out by mistake, it comes back', async () => {
    const [first, , third] = await decrees();
    expect(refusal(await removeGuidingDocument(desk, { id: first }))).toEqual({
      type: 'replaced-by-other',
      number: '98/2023/NĐ-CP',
    });
    must(await removeGuidingDocument(desk, { id: third }));
    expect(await desk.db.guidingDocuments.count()).toBe(2);
    must(await undoYearDeed(desk, (await lastYearDeed(desk.db))!));
    expect(numbers(await listGuidingDocuments(desk.db))).toContain('152/2025/NĐ-CP');
  });

  test('keeps its file, the one before among the files when another takes its place', async () => {
    const bytes = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`);
    const id = must(await saveGuidingDocument(desk, guidingDocument({ file: { name: 'a.pdf', bytes: bytes('một') } })));
    must(await saveGuidingDocument(desk, guidingDocument({ id, file: { name: 'b.pdf', bytes: bytes('hai') } })));
    const kept = (await desk.db.guidingDocuments.get(id))!.file!;
    expect(kept.name).toBe('b.pdf');
    expect(new TextDecoder().decode((await desk.db.files.get(kept.fileId))!.bytes)).toBe('%PDF-1.7 hai');
    expect(await desk.db.files.count()).toBe(2);
    must(await saveGuidingDocument(desk, guidingDocument({ id, file: null })));
    expect((await desk.db.guidingDocuments.get(id))!.file).toBeNull();
  });
});
