import { expect, test } from 'vitest';
import { paperDefinition } from '#documents/paper.ts';
import { sampleAttendanceList } from './sample-sheets.ts';

const markOf = (marks: { readonly sample: boolean; readonly rehearsal?: true }): unknown =>
  paperDefinition({ ...sampleAttendanceList(), ...marks }).watermark;

test('a paper says across its pages what it is not to be taken for', () => {
  expect(markOf({ sample: false })).toBeUndefined();
  expect(markOf({ sample: true })).toMatchObject({ text: 'DỮ LIỆU MẪU' });
  expect(markOf({ sample: false, rehearsal: true })).toMatchObject({ text: 'DIỄN TẬP' });
  expect(markOf({ sample: true, rehearsal: true })).toMatchObject({ text: 'DIỄN TẬP - DỮ LIỆU MẪU' });
});
