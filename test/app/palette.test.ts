import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOfKeys, entriesOfRecords, entryOfRegister } from '#app/palette-entries.ts';
import { findEntries, findEverywhere, mostShown, type PaletteEntry } from '#app/palette-search.ts';
import { screenLayer } from '#components/hotkey-registry.ts';
import { foldedIndex, foldedLine, lookUp, mostCounted } from '#domain/search/folded-index.ts';
import { foldText } from '#domain/text.ts';
import { loadFindable } from '#store/finding.ts';
import { loadRegisterSearch, type RegisterLine, type RegisterSearch } from '#store/register-search.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const entry = (label: string, group: PaletteEntry['group'] = 'nominees'): PaletteEntry => ({
  key: label,
  group,
  label,
  note: '',
  folded: foldedLine(label),
  run: () => undefined,
});
const labels = (entries: readonly PaletteEntry[], typed: string): readonly string[] =>
  findEntries(entries, typed).entries.map(({ label }) => label);

describe('looking for something', () => {
  const people = ['Nguyễn Trọng Bách', 'Đỗ Thị Hòa', 'Công ty TNHH Hoàn Mỹ', 'Đoàn Văn Đạt'].map((name) => entry(name));

  test('tones, đ and case may be left out, and hoà is hòa', () => {
    expect(labels(people, 'do thi hoa')).toEqual(['Đỗ Thị Hòa']);
    expect(labels(people, 'ĐỖ THỊ HOÀ')).toEqual(['Đỗ Thị Hòa']);
    expect(labels(people, 'dat doan')).toEqual(['Đoàn Văn Đạt']);
  });

  test('what begins with it stands before what only holds it', () => {
    expect(labels([entry('Phan Bá'), entry('An Phú')], 'an')).toEqual(['An Phú', 'Phan Bá']);
  });

  test('entries of one kind stay together, the kind of the best one first', () => {
    const mixed = [entry('Hoàn Mỹ', 'meetings'), entry('Hòa', 'nominees'), entry('Hoàng', 'meetings')];
    expect(labels(mixed, 'hoa')).toEqual(['Hoàn Mỹ', 'Hoàng', 'Hòa']);
  });

  test('with nothing typed it says what can be done, not twelve hundred names', () => {
    expect(labels([...people, entry('Sao lưu', 'everywhere'), entry('Phát phiếu', 'screen')], ' ')).toEqual([
      'Sao lưu',
      'Phát phiếu',
    ]);
  });

  test('of twelve hundred it shows a screenful and counts the rest', () => {
    const many = Array.from({ length: 1200 }, (_, index) => entry(`Công ty ${index}`));
    const found = findEntries(many, 'cong ty');
    expect(found.entries).toHaveLength(mostShown);
    expect(found.more).toBe(1200 - mostShown);
    expect(labels(many, '1199')).toEqual(['Công ty 1199']);
  });
});

describe('what the palette knows', () => {
  test('the keys that run something, once, and the places that no key leads to', () => {
    const key = (keys: string, said: string, run: (() => void) | undefined) => ({
      keys,
      said,
      run,
      layer: screenLayer,
      place: 'screen' as const,
    });
    const done: string[] = [];
    const entries = entriesOfKeys(
      [
        key('Ctrl+Enter', 'Chuẩn bị phiên họp', () => done.push('prepared')),
        key('ArrowDown', 'dòng trước, sau', () => undefined),
        key('Enter', 'ô kế tiếp', undefined),
      ],
      'vi',
    );
    expect(entries.map(({ label, keys }) => [label, keys])).toEqual([
      ['Chuẩn bị phiên họp', 'Ctrl+Enter'],
      ['Thêm đề nghị', undefined],
      ['Thêm thành viên Hội đồng', undefined],
      ['Tự kiểm tra máy này', undefined],
    ]);
    entries[0]?.run();
    expect(done).toEqual(['prepared']);
  });

  test('a firm by its tax code, a person by the unit, a meeting by its day', async () => {
    const desk = await openDesk();
    await startSampleCouncil(desk, smallWorld);
    const year = smallWorld.nominations[0]?.year ?? 0;
    const entries = entriesOfRecords(await loadFindable(desk.db, year), 'vi');
    const firm = smallWorld.nominees.find(
      (nominee) =>
        nominee.kind === 'enterprise' && smallWorld.nominations.some(({ nomineeId }) => nomineeId === nominee.id),
    );
    if (firm?.kind !== 'enterprise') throw new Error('The sample nominates no enterprise');
    expect(new Set(labels(entries, firm.taxCode))).toEqual(new Set([firm.name]));
    const [meeting] = smallWorld.meetings;
    expect(labels(entries, meeting?.date.split('-').toReversed().join('/') ?? '')).toEqual([meeting?.title]);
  });
});

describe('the register among what is found', () => {
  const lines = Array.from({ length: 3000 }, (_, n): RegisterLine => ({
    group: n % 2 === 0 ? 'people' : 'enterprises',
    id: `id-${n}`,
    label: n % 2 === 0 ? `Đỗ Thị Hoà ${n}` : `Công ty TNHH Hòa Phát ${n}`,
    note: n % 2 === 0 ? 'Công ty TNHH Sao Mai' : `23${String(n).padStart(8, '0')}`,
  }));
  const register: RegisterSearch = {
    lines,
    index: foldedIndex(lines.map(({ label, note }) => foldedLine(label, note))),
  };
  const find = (typed: string, entries: readonly PaletteEntry[] = []) =>
    findEverywhere(entries, register, entryOfRegister, typed);

  test('every word counts, wherever it stands and however its tone is placed; the rest is counted', () => {
    expect(find('hoa do thi 2998').entries.map(({ label }) => label)).toEqual(['Đỗ Thị Hoà 2998']);
    expect(find('2300002999').entries.map(({ label }) => label)).toEqual(['Công ty TNHH Hòa Phát 2999']);
    const all = find('HÒA');
    expect([all.entries.length, all.entries.length + all.more]).toEqual([mostShown, 3000]);
  });

  test('what can be done stands before it, and nothing of it where nothing is typed', () => {
    const action = entry('Hoàn tác', 'everywhere');
    expect(find('hoa', [action]).entries[0]).toBe(action);
    expect(find(' ', [action]).entries).toEqual([action]);
  });

  test('finds what a search line by line finds, whatever is typed', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'd', 'h', 'n', 'o', 't', ' ', '1', '2'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 30 }), letters, (names, typed) => {
        const words = foldText(typed).split(' ').filter(Boolean);
        fc.pre(words.length > 0);
        const folded = names.map((name) => foldedLine(name));
        const plain = folded.flatMap((line, at) => (words.every((word) => line.includes(word)) ? [at] : []));
        const { lines: found, more } = lookUp(foldedIndex(folded), words, 100);
        expect(found.toSorted((a, b) => a - b)).toEqual(plain);
        expect(more).toBe(0);
        // Of many, those that begin with what was typed stand first.
        const begins = (at: number): boolean => words.every((word) => folded[at]?.includes(` ${word}`));
        const best = [...plain.filter(begins), ...plain.filter((at) => !begins(at))].slice(0, 3);
        const few = lookUp(foldedIndex(folded), words, 3);
        expect([few.lines, few.more]).toEqual([best, plain.length - best.length]);
      }),
      { numRuns: propertyRuns },
    );
  });

  test('what is found in more lines than anybody reads is not counted to its end', () => {
    const many = (count: number) => lookUp(foldedIndex(Array.from({ length: count }, () => ' hoa')), ['hoa'], 40);
    expect(many(mostCounted + 40)).toMatchObject({ more: mostCounted, uncounted: false });
    expect(many(mostCounted + 41)).toMatchObject({ uncounted: true });
  });

  test('the sample’s enterprises, clusters and zones are in it, each by its own words', async () => {
    const desk = await openDesk();
    expect((await startSampleCouncil(desk, smallWorld)).ok).toBe(true);
    const search = await loadRegisterSearch(desk.db);
    const groups = new Set(search.lines.map(({ group }) => group));
    expect(groups).toEqual(new Set(['enterprises', 'people', 'clusters']));
    desk.db.close();
  });
});
