import type { CodeList, ProvincialSet } from '#domain/lists/provincial.ts';

/** How the workbooks of the provincial system head their columns: its words, not ours. */
export const provincialHeads: Readonly<Record<ProvincialSet, readonly string[]>> = {
  CANHAN: [
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Chức vụ',
    'Phòng ban/khối, tổ',
    'Đơn vị/tập thể',
    'Địa chỉ',
    'Mã phân loại cán bộ',
    'Mã hình thức khen',
    'Mã danh hiệu',
  ],
  TAPTHE: ['STT', 'Tên đơn vị/tập thể', 'Mã phân loại', 'Mã hình thức', 'Mã danh hiệu'],
  DETAI: ['STT', 'Tên đề tài', 'Ngày công nhận', 'Đơn vị công nhận', 'Tóm tắt', 'Tên tác giả', 'Phòng ban', 'Cơ quan'],
  MauTDKT: [
    'STT',
    'Tên gọi (Ông/Bà/Chức danh)',
    'Tên',
    'Chức vụ',
    'Đơn vị',
    'Phân loại khen (cá nhân/tập thể/hộ)',
    'Danh hiệu/Hình thức',
    'Phân loại đối tượng',
    'Lĩnh vực',
  ],
};

/** What stands over the columns: which list it is, and of which year. */
export const provincialTitle = (set: ProvincialSet, year: number): string =>
  ({
    CANHAN: `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
    TAPTHE: `DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
    DETAI: 'DANH SÁCH SÁNG KIẾN, ĐỀ TÀI ĐƯỢC CÔNG NHẬN',
    MauTDKT: `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`,
  })[set];

/** Under the title: that the codes are ours until the province's own are put in. */
export const provincialNote = 'Mã theo trang DANHMUC; thay bằng mã của tỉnh nếu khác.';

/** The heads of the sheet DANHMUC. */
export const codeListName: Readonly<Record<CodeList['name'], string>> = {
  people: 'Phân loại cán bộ',
  collectives: 'Phân loại tập thể',
  titles: 'Danh hiệu',
  forms: 'Hình thức khen',
};
