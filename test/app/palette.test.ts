import { describe, expect, test } from 'vitest';
import { entriesOfKeys, entriesOfRecords } from '#app/palette-entries.ts';
import { findEntries, foldedOf, mostShown, type PaletteEntry } from '#app/palette-search.ts';
import { screenLayer } from '#components/hotkey-registry.ts';
import { loadFindable } from '#store/finding.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const entry = (label: string, group: PaletteEntry['group'] = 'nominees'): PaletteEntry => ({
  key: label,
  group,
  label,
  note: '',
  folded: foldedOf(label),
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
