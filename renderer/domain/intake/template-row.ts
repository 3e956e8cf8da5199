/** The twelve columns of the list that units send in, in their order, as the template heads them. */
export const templateColumns = [
  { key: 'number', head: 'STT' },
  { key: 'salutation', head: 'Ông/Bà' },
  { key: 'name', head: 'Họ và tên (Tên tập thể)' },
  { key: 'position', head: 'Chức vụ' },
  { key: 'unit', head: 'Đơn vị' },
  { key: 'taxCode', head: 'MST' },
  { key: 'occasion', head: 'Loại hình' },
  { key: 'award', head: 'Danh hiệu/hình thức đề nghị' },
  { key: 'achievement', head: 'Tóm tắt thành tích' },
  { key: 'period', head: 'Thời gian lập thành tích' },
  { key: 'earlierAwards', head: 'Khen thưởng đã có (số, ngày)' },
  { key: 'initiatives', head: 'Sáng kiến (số QĐ, phạm vi)' },
] as const;

/** One column of the template. */
export type TemplateColumn = (typeof templateColumns)[number]['key'];

/** One line of the list, as written: nothing in it has been judged yet. */
export type TemplateRow = Readonly<Record<TemplateColumn, string>>;

/** A line on which nothing is written. */
export const emptyTemplateRow: TemplateRow = {
  number: '',
  salutation: '',
  name: '',
  position: '',
  unit: '',
  taxCode: '',
  occasion: '',
  award: '',
  achievement: '',
  period: '',
  earlierAwards: '',
  initiatives: '',
};
