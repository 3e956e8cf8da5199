import type { Cluster } from '#domain/council.ts';
import type { RecordRows } from '#domain/records.ts';
import type { Ending, EnterpriseProfile } from '#domain/registry/profile.ts';
import { shortDate } from '#domain/time.ts';
import type { Language } from './bilingual.ts';
import { count, day, lines, named, oneOf, text, told, yesNo, type FieldsOf } from './field-kinds.ts';
import { nominationWords } from './nomination-words.ts';
import { registryWords } from './registry-words.ts';

const kinds = { vi: nominationWords.vi.kind, en: nominationWords.en.kind };
const events = { vi: registryWords.vi.event, en: registryWords.en.event };
const from = day('Từ ngày', 'From');
const to = day('Đến ngày', 'To');
const document = text('Văn bản', 'Document');
const nominee = named('Đối tượng', 'Nominee');

/** The tables of the register: who there is, in which zone and cluster, with what history. */
export type RegistryTable =
  'clusters' | 'clusterMemberships' | 'zones' | 'receivers' | 'nominees' | 'registryEvents' | 'heldAwards';

/** The fields of the register. */
export const registryFields: { readonly [Table in RegistryTable]: FieldsOf<RecordRows[Table]> } = {
  clusters: {
    number: count('Cụm số', 'Number'),
    name: text('Tên cụm', 'Name'),
    zones: lines('Khu công nghiệp', 'Zones'),
    regulations: told<Cluster['regulations']>('Quy chế', 'Regulations', (value, { language }) =>
      value.map(({ number, date, title, endedOn }) =>
        [
          title,
          registryWords[language].regulation(number, shortDate(date)),
          endedOn ? registryWords[language].regulationEnded(shortDate(endedOn)) : '',
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  },
  clusterMemberships: {
    clusterId: named('Cụm thi đua', 'Cluster'),
    nomineeId: named('Đơn vị', 'Unit'),
    head: yesNo('Cụm trưởng', 'Head of the cluster'),
    deputy: yesNo('Cụm phó', 'Deputy head of the cluster'),
    order: count('Thứ tự', 'Order'),
    from,
    to,
  },
  zones: {
    name: text('Tên khu công nghiệp', 'Name of the zone'),
    province: text('Tỉnh, thành phố', 'Province'),
    from,
    to,
    follows: named('Trước đây là', 'Formerly'),
    document,
  },
  receivers: {
    name: text('Nơi nhận', 'Receiver'),
    address: text('Địa chỉ', 'Address'),
    purpose: text('Gửi việc gì', 'What is sent there'),
    from,
    to,
    follows: named('Trước đây là', 'Formerly'),
  },
  nominees: {
    kind: oneOf('Loại đối tượng', 'Kind', kinds),
    name: text('Tên', 'Name'),
    taxCode: text('Mã số thuế', 'Tax code'),
    zone: text('Khu công nghiệp', 'Industrial zone'),
    unit: text('Đơn vị', 'Unit'),
    unitTaxCode: text('Mã số thuế của đơn vị', 'Tax code of the unit'),
    salutation: text('Ông/Bà', 'Mr/Ms'),
    position: text('Chức vụ', 'Office'),
    bornOn: day('Ngày sinh', 'Born'),
    classification: text('Phân loại', 'Classification'),
    memberId: named('Là thành viên Hội đồng', 'Member of the council'),
    profile: told<EnterpriseProfile>('Thông tin doanh nghiệp', 'About the enterprise', (profile, { language }) =>
      profileLines(profile, language),
    ),
    ended: told<Ending>('Kết thúc theo dõi', 'End of the entry', ({ why, on, into, document: paper }, teller) => [
      [
        registryWords[teller.language].endedOn(registryWords[teller.language].ending[why], shortDate(on)),
        into && teller.nameOf(into),
        paper,
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  },
  registryEvents: {
    nomineeId: nominee,
    type: oneOf('Thay đổi', 'Change', events),
    on: day('Ngày', 'Date'),
    before: text('Trước', 'Before'),
    after: text('Sau', 'After'),
    document,
  },
  heldAwards: {
    nomineeId: nominee,
    award: text('Danh hiệu, hình thức', 'Award'),
    awardId: named('Theo quy định', 'In the rules'),
    decisionNumber: text('Số quyết định', 'Decision'),
    issuer: text('Cơ quan ban hành', 'Issuer'),
    decidedOn: day('Ngày quyết định', 'Decided'),
    period: text('Thời gian lập thành tích', 'Period'),
  },
};

function profileLines(profile: EnterpriseProfile, language: Language): readonly string[] {
  const words = registryWords[language];
  const { part, capital, country, industry, workers, women, revenue, budget, representative, phone, plants } = profile;
  const figures = (value: number | null): string => (value === null ? '' : value.toLocaleString('vi-VN'));
  return [
    part && words.part[part],
    [capital && words.capital[capital], country].filter(Boolean).join(', '),
    industry,
    workers !== null &&
      (women === null ? words.allWorkers(figures(workers)) : words.workers(figures(workers), figures(women))),
    revenue !== null && words.revenue(figures(revenue)),
    budget !== null && words.budget(figures(budget)),
    representative,
    phone,
    ...plants.map((plant) =>
      words.plant(plant.zone, plant.from ? shortDate(plant.from) : '', plant.to ? shortDate(plant.to) : ''),
    ),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}
