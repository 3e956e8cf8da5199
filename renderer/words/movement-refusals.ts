import type { LibraryRefusal } from '#domain/year/guiding-document.ts';
import type { MovementDay, MovementRefusal } from '#domain/year/movement.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

const days = bothLanguages({
  vi: {
    launch: 'ngày phát động',
    report: 'hạn báo cáo',
    interim: 'ngày sơ kết',
    final: 'ngày tổng kết',
    'interim-held': 'ngày đã sơ kết',
    'final-held': 'ngày đã tổng kết',
  } satisfies Record<MovementDay, string>,
  en: {
    launch: 'the launch',
    report: 'the reports',
    interim: 'the half-way review',
    final: 'the final review',
    'interim-held': 'the half-way review as held',
    'final-held': 'the final review as held',
  },
});

/** Why a movement or a guiding document was not written down, or not removed. */
export const movementRefusals = bothLanguages<SentencesOf<MovementRefusal | LibraryRefusal>>({
  vi: {
    'movement-days-crossed': ({ earlier, later }) =>
      `Các ngày chưa theo thứ tự: ${days.vi[later]} không thể trước ${days.vi[earlier]}.`,
    'movement-known': ({ title, year }) => `Năm ${year} đã có phong trào “${title}”. Sửa phong trào đang có.`,
    'movement-registered': ({ count }) =>
      `Còn ${count} đơn vị đăng ký tham gia phong trào này. Sửa các đăng ký đó trước khi xóa.`,
    'guiding-document-known': ({ number }) => `Văn bản số ${number} của cơ quan này, ngày này đã có trong danh mục.`,
    'replaces-in-circle': ({ number }) =>
      `Văn bản số ${number} không thể thay thế văn bản đang thay thế chính nó. Bỏ chọn dòng đó.`,
    'replaces-later': ({ number }) =>
      `Văn bản số ${number} không khớp ngày: văn bản thay thế không thể ban hành trước văn bản bị thay thế.`,
    'lapses-before-force': () => 'Ngày hết hiệu lực không thể trước ngày có hiệu lực.',
    'replaced-by-other': ({ number }) =>
      `Văn bản số ${number} đang ghi là thay thế văn bản này. Bỏ chọn ở văn bản đó trước khi xóa.`,
  },
  en: {
    'movement-days-crossed': ({ earlier, later }) =>
      `The days are out of order: ${days.en[later]} cannot come before ${days.en[earlier]}.`,
    'movement-known': ({ title, year }) => `${year} has the movement “${title}” already. Change that one.`,
    'movement-registered': ({ count }) =>
      `${count} units registered for this movement. Correct those registrations before removing it.`,
    'guiding-document-known': ({ number }) => `Document ${number} of this issuer and day is in the list already.`,
    'replaces-in-circle': ({ number }) =>
      `Document ${number} cannot replace what replaces it. Take that line off the list.`,
    'replaces-later': ({ number }) => `Document ${number} does not fit: nothing replaces what was issued after it.`,
    'lapses-before-force': () => 'It cannot stop being in force before it began.',
    'replaced-by-other': ({ number }) =>
      `Document ${number} says that it replaces this one. Change that before removing it.`,
  },
});
