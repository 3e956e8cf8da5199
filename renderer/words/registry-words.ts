import type { Capital, EndingReason, EnterprisePart } from '#domain/registry/profile.ts';
import type { RegistryEvent } from '#domain/registry/registry.ts';
import { bothLanguages } from './bilingual.ts';

/** What the register of clusters, enterprises and people calls its things. */
export const registryWords = bothLanguages({
  vi: {
    part: { infrastructure: 'Chủ đầu tư hạ tầng', secondary: 'Doanh nghiệp thứ cấp' } satisfies Record<
      EnterprisePart,
      string
    >,
    capital: { domestic: 'Trong nước', foreign: 'Có vốn đầu tư nước ngoài' } satisfies Record<Capital, string>,
    ending: {
      closed: 'Ngừng hoạt động',
      merged: 'Sáp nhập',
      duplicate: 'Ghi trùng',
    } satisfies Record<EndingReason, string>,
    event: { renamed: 'Đổi tên', moved: 'Chuyển nơi' } satisfies Record<RegistryEvent['type'], string>,
    endedOn: (why: string, day: string) => `${why} từ ngày ${day}`,
    workers: (all: string, women: string) => `${all} lao động, trong đó ${women} nữ`,
    allWorkers: (all: string) => `${all} lao động`,
    revenue: (millions: string) => `doanh thu ${millions} triệu đồng`,
    budget: (millions: string) => `nộp ngân sách ${millions} triệu đồng`,
    plant: (zone: string, from: string, to: string) =>
      [zone, from && `từ ${from}`, to && `đến ${to}`].filter(Boolean).join(' '),
    regulation: (number: string, day: string) => `số ${number} ngày ${day}`,
    regulationEnded: (day: string) => `hết hiệu lực ngày ${day}`,
  },
  en: {
    part: { infrastructure: 'Infrastructure investor', secondary: 'Enterprise in a zone' },
    capital: { domestic: 'Domestic', foreign: 'Foreign-invested' },
    ending: { closed: 'Closed', merged: 'Merged', duplicate: 'Registered twice' },
    event: { renamed: 'Renamed', moved: 'Moved' },
    endedOn: (why: string, day: string) => `${why} from ${day}`,
    workers: (all: string, women: string) => `${all} workers, ${women} of them women`,
    allWorkers: (all: string) => `${all} workers`,
    revenue: (millions: string) => `revenue ${millions} million đồng`,
    budget: (millions: string) => `${millions} million đồng paid to the budget`,
    plant: (zone: string, from: string, to: string) =>
      [zone, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
    regulationEnded: (day: string) => `ended on ${day}`,
    regulation: (number: string, day: string) => `no. ${number} of ${day}`,
  },
});
