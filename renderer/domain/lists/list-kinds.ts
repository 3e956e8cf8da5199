/** What a column of a list can say, whatever its head is called. */
export const listColumns = [
  'number',
  'kind',
  'salutation',
  'name',
  'taxCode',
  'bornOn',
  'position',
  'department',
  'unit',
  'unitTaxCode',
  'zone',
  'part',
  'capital',
  'country',
  'industry',
  'workers',
  'women',
  'revenue',
  'budget',
  'representative',
  'phone',
  'classification',
  'award',
  'decisionNumber',
  'decidedOn',
  'issuer',
  'period',
  'occasion',
  'achievement',
  'earlierAwards',
  'initiatives',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** The lists that are taken in: those of the register, and the nominations of a year. */
export const listKinds = ['enterprises', 'people', 'collectives', 'mixed', 'held-awards', 'nominations'] as const;
export type ListKind = (typeof listKinds)[number];

/** One column of a kind of list: how clerks head it, what counts as written in it, and whether a line needs it. */
export interface ListColumnRule {
  readonly column: ListColumn;
  readonly value: 'text' | 'tax-code' | 'count' | 'amount' | 'date';
  readonly needed?: true;
  /** Folded, without brackets and marks; the first is how the template heads it. */
  readonly heads: readonly string[];
}

const rule = (
  column: ListColumn,
  value: ListColumnRule['value'],
  heads: string,
  needed?: 'needed',
): ListColumnRule => ({ column, value, heads: heads.split('|'), ...(needed ? { needed: true } : {}) });

const number = rule('number', 'text', 'stt|so tt|tt|so thu tu|no');
const decision = 'so qd|so quyet dinh|so qd khen thuong|quyet dinh so|so quyet dinh khen thuong|quyet dinh';
const unit = 'don vi|don vi cong tac|don vi tap the|co quan|co quan don vi|noi cong tac|cong ty|don vi truc thuoc';
const unitTaxCode = rule(
  'unitTaxCode',
  'tax-code',
  'mst don vi|ma so thue don vi|ma so thue cua don vi|mst cua don vi|mst|ma so thue',
);
const classification =
  'phan loai doi tuong|ma phan loai can bo|phan loai can bo|ma phan loai|phan loai|doi tuong|phan loai tap the';
const salutation = rule(
  'salutation',
  'text',
  'ong ba|ong ba gioi tinh|gioi tinh|danh xung|ten goi|ten goi ong ba chuc danh|ten goi ong ba|ong ba chuc danh',
  'needed',
);
const position = rule('position', 'text', 'chuc vu|chuc danh|cong viec|chuc vu cong viec|nghe nghiep|vi tri cong viec');

/** What the lists say, column by column; the code lists of the province (DANHMUC) are sheets beside them. */
export const columnsOfList: Readonly<Record<ListKind, readonly ListColumnRule[]>> = {
  enterprises: [
    number,
    rule(
      'name',
      'text',
      'ten doanh nghiep|ten dn|ten cong ty|ten|doanh nghiep|ten nha dau tu|ten don vi|ten doanh nghiep cong ty|cong ty|ten to chuc',
      'needed',
    ),
    rule('taxCode', 'tax-code', 'mst|ma so thue|ma so doanh nghiep|ma so dn|ma dn|ma so thue mst', 'needed'),
    rule('country', 'text', 'quoc tich|quoc gia|nuoc dau tu|quoc tich nha dau tu|nuoc'),
    rule('industry', 'text', 'nganh|nganh nghe|nganh nghe kinh doanh|linh vuc|nganh nghe chinh|linh vuc hoat dong'),
    rule(
      'workers',
      'count',
      'so ld|so lao dong|tong so lao dong|lao dong|so ld tong so|so lao dong tong so|so lao dong tong|so ld tong|tong so ld|so lao dong nguoi|tong lao dong',
    ),
    rule(
      'women',
      'count',
      'so ld nu|lao dong nu|nu|trong do nu|so lao dong nu|so ld trong do nu|so lao dong trong do nu|ld nu',
    ),
    rule('revenue', 'amount', 'doanh thu|tong doanh thu|doanh thu nam'),
    rule('budget', 'amount', 'nop ns|nop ngan sach|nop ngan sach nha nuoc|nop nsnn|thue da nop|so nop ngan sach'),
    rule('representative', 'text', 'nguoi dai dien|dai dien|nguoi dai dien phap luat|giam doc|dai dien phap luat'),
    rule('phone', 'text', 'dien thoai|so dien thoai|dt|sdt|so dt|dien thoai lien he|lien he'),
    rule('zone', 'text', 'kcn|khu cong nghiep|ten kcn|dia diem|thuoc kcn|khu cong nghiep kcn'),
    rule(
      'capital',
      'text',
      'loai von|trong nuoc hay nuoc ngoai|nguon von|von dau tu|loai hinh doanh nghiep|loai hinh dn|trong nuoc nuoc ngoai',
    ),
    rule('part', 'text', 'loai doanh nghiep|ha tang hay thu cap|vai tro|ha tang thu cap|nhom doanh nghiep'),
  ],
  people: [
    number,
    salutation,
    rule('name', 'text', 'ho va ten|ho ten|ten ca nhan|ten|ho va ten ca nhan|ho ten ca nhan', 'needed'),
    rule('bornOn', 'date', 'ngay sinh|ngay thang nam sinh|sinh ngay'),
    position,
    rule('department', 'text', 'phong ban|phong ban khoi to|phong ban to|to doi|bo phan|phong|phan xuong'),
    rule('unit', 'text', unit),
    unitTaxCode,
    rule('classification', 'text', classification),
  ],
  collectives: [
    number,
    rule(
      'name',
      'text',
      'ten tap the|ten don vi tap the|ten don vi|tap the|ten phong ban|ten don vi tap the de nghi|ten',
      'needed',
    ),
    rule('unit', 'text', `${unit}|thuoc don vi|truc thuoc|don vi cap tren`),
    unitTaxCode,
    rule('classification', 'text', classification),
  ],
  mixed: [
    number,
    rule('salutation', 'text', salutation.heads.join('|')),
    rule('name', 'text', 'ten|ho va ten|ho ten|ten ca nhan tap the|ten doi tuong|ho va ten ten tap the', 'needed'),
    position,
    rule('unit', 'text', unit),
    unitTaxCode,
    rule(
      'kind',
      'text',
      'phan loai khen|ca nhan hay tap the|loai doi tuong|ca nhan tap the|phan loai ca nhan tap the|loai',
      'needed',
    ),
    rule('classification', 'text', 'phan loai doi tuong|phan loai can bo|ma phan loai doi tuong|phan loai'),
  ],
  'held-awards': [
    number,
    rule(
      'name',
      'text',
      'ho va ten ten tap the|ten doi tuong|ho va ten|ten|ten don vi|ten doanh nghiep|ho ten',
      'needed',
    ),
    rule('unit', 'text', unit),
    rule('taxCode', 'tax-code', 'mst|ma so thue|ma so doanh nghiep'),
    rule(
      'period',
      'text',
      'nam|nam thoi gian|nam khen|thoi gian lap thanh tich|nam khen thuong|nam thanh tich|thanh tich nam',
    ),
    rule(
      'award',
      'text',
      'hinh thuc|danh hieu hinh thuc|hinh thuc khen thuong|danh hieu|hinh thuc khen|danh hieu hinh thuc khen thuong|khen thuong',
      'needed',
    ),
    rule('decisionNumber', 'text', decision),
    rule('decidedOn', 'date', 'ngay|ngay quyet dinh|ngay qd|ngay ky|ngay thang|ngay ban hanh|ngay khen'),
    rule('issuer', 'text', 'co quan ban hanh|cap khen|co quan quyet dinh|cap quyet dinh|noi ban hanh|cap ban hanh'),
  ],
  nominations: [
    number,
    rule('salutation', 'text', salutation.heads.join('|')),
    rule(
      'name',
      'text',
      'ho va ten ten tap the|ho va ten|ho ten|ten|ten ca nhan tap the|ten tap the ca nhan',
      'needed',
    ),
    position,
    rule('unit', 'text', unit),
    rule('taxCode', 'tax-code', 'mst|ma so thue|ma so doanh nghiep'),
    rule('occasion', 'text', 'loai hinh|loai hinh khen thuong'),
    rule(
      'award',
      'text',
      'danh hieu hinh thuc de nghi|danh hieu hinh thuc|danh hieu hinh thuc khen thuong|hinh thuc de nghi|danh hieu de nghi|de nghi khen thuong',
      'needed',
    ),
    rule('achievement', 'text', 'tom tat thanh tich|thanh tich'),
    rule('period', 'text', 'thoi gian lap thanh tich|nam thoi gian'),
    rule('earlierAwards', 'text', 'khen thuong da co so ngay|khen thuong da co|da khen thuong'),
    rule('initiatives', 'text', 'sang kien so qd pham vi|sang kien'),
  ],
};

/** The rule of a column in a kind of list. */
export const ruleOf = (kind: ListKind, column: ListColumn): ListColumnRule | undefined =>
  columnsOfList[kind].find((candidate) => candidate.column === column);
