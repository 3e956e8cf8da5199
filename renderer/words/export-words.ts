import type { ListColumn } from '#domain/lists/list-kinds.ts';
import type { ExportedColumn, ExportedList } from '#domain/lists/list-facts.ts';
import type { ProvincialSet } from '#domain/lists/provincial.ts';
import { bothLanguages } from './bilingual.ts';
import { councilWords } from './council-words.ts';
import { findingWords } from './finding-words.ts';
import { listWords } from './list-words.ts';
import { meetingWords } from './meeting-words.ts';
import { nominationWords } from './nomination-words.ts';
import { registryWords } from './registry-words.ts';

/** What the lists that go out are called, and the screen that hands them out. */
export const exportWords = bothLanguages({
  vi: {
    list: {
      enterprises: 'Doanh nghiệp',
      people: 'Cá nhân',
      collectives: 'Tập thể',
      'held-awards': 'Khen thưởng đã có',
      nominations: 'Đề nghị khen thưởng',
      clusters: 'Cụm thi đua và đơn vị',
      zones: 'Khu công nghiệp',
      receivers: 'Nơi nhận văn bản',
      members: 'Thành viên Hội đồng',
      initiatives: 'Sáng kiến được công nhận',
      meetings: 'Phiên họp',
    } satisfies Record<ExportedList, string>,
    action: 'Xuất danh sách',
    title: 'Xuất danh sách',
    which: 'Danh sách',
    form: 'Dạng tệp',
    forms: { xlsx: 'Excel (.xlsx)', csv: 'Văn bản phân cách (.csv)', province: 'Mẫu của hệ thống tỉnh (.xlsx)' },
    set: {
      CANHAN: 'cá nhân',
      TAPTHE: 'tập thể',
      DETAI: 'sáng kiến, đề tài',
      MauTDKT: 'cá nhân và tập thể',
    } satisfies Record<ProvincialSet, string>,
    everything: 'Toàn bộ dữ liệu (.json)',
    year: 'Năm đề nghị',
    save: 'Lưu tệp',
    saved: (path: string) => `Đã lưu: ${path}`,
    failed: 'Chưa xuất được danh sách. Thử lại.',
    note: 'Tệp Excel và tệp phân cách nhập lại được vào Bảng Vàng; tệp .json chứa mọi dữ liệu theo mô tả kèm trong tệp.',
  },
  en: {
    list: {
      enterprises: 'Enterprises',
      people: 'People',
      collectives: 'Collectives',
      'held-awards': 'Awards held',
      nominations: 'Nominations',
      clusters: 'Clusters and their units',
      zones: 'Zones',
      receivers: 'Receivers of papers',
      members: 'Members of the council',
      initiatives: 'Recognised initiatives',
      meetings: 'Meetings',
    },
    action: 'Export a list',
    title: 'Export a list',
    which: 'List',
    form: 'File',
    forms: {
      xlsx: 'Excel (.xlsx)',
      csv: 'Separated values (.csv)',
      province: 'Workbook of the provincial system (.xlsx)',
    },
    set: { CANHAN: 'people', TAPTHE: 'collectives', DETAI: 'initiatives', MauTDKT: 'people and collectives' },
    everything: 'All data (.json)',
    year: 'Year of the nominations',
    save: 'Save the file',
    saved: (path: string) => `Saved: ${path}`,
    failed: 'The list could not be exported. Try again.',
    note: 'Excel and separated values can be taken in again; the .json file holds everything, with its description inside.',
  },
});

type OwnColumn = Exclude<ExportedColumn, ListColumn>;

/** Heads of what no list that comes in tells, and of what is told in a form of its own: Vietnamese, as all that goes out. */
const heads: Readonly<Record<OwnColumn, string>> & { readonly [Column in ExportedColumn]?: string } = {
  number: 'STT',
  revenue: 'Doanh thu (triệu đồng)',
  budget: 'Nộp ngân sách (triệu đồng)',
  cluster: 'Cụm thi đua',
  clusterPart: 'Cụm trưởng, Cụm phó',
  ended: 'Kết thúc theo dõi',
  receivedOn: 'Ngày nhận hồ sơ',
  outcome: 'Kết quả',
  from: 'Từ ngày',
  to: 'Đến ngày',
  province: 'Tỉnh, thành phố',
  formerly: 'Trước đây là',
  document: 'Văn bản',
  address: 'Địa chỉ',
  purpose: 'Gửi việc gì',
  role: 'Chức danh trong Hội đồng',
  level: 'Cấp công nhận',
  scope: 'Phạm vi ảnh hưởng',
  authors: 'Tác giả và tỷ lệ đóng góp',
  date: 'Ngày',
  place: 'Địa điểm',
  phase: 'Bước',
};

const isOwn = (column: ExportedColumn): column is OwnColumn => column in heads;

/** The head of a column of a list that goes out, under which it comes in again. */
export const exportedHead = (column: ExportedColumn): string =>
  isOwn(column) ? heads[column] : listWords.vi.column[column];

type Codes = Readonly<Record<string, string>>;

const codes: { readonly [Column in ExportedColumn]?: Codes } = {
  part: registryWords.vi.part,
  capital: registryWords.vi.capital,
  ended: registryWords.vi.ending,
  occasion: nominationWords.vi.occasion,
  outcome: meetingWords.vi.outcome,
  clusterPart: { head: 'Cụm trưởng', deputy: 'Cụm phó' },
  role: councilWords.vi.role,
  level: findingWords.vi.scope,
  scope: findingWords.vi.scope,
  phase: meetingWords.vi.phase,
};

/** A value of the product's own words as a clerk writes it; any other stands as it is. */
export const exportedText = (column: ExportedColumn, value: string): string => codes[column]?.[value] ?? value;
