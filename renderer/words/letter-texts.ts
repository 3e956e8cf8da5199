/*
 * What the letters propose to say until the council words them: paper is always Vietnamese. Custom throughout; whoever
 * keeps the letter changes it before it is signed.
 */

/** The paragraphs proposed for the year's letter of guidance; the last takes leave, after the table of deadlines. */
export const proposedGuidance = (year: number, authority: string, citations: readonly string[]): readonly string[] => [
  `${citations.length > 0 ? `Căn cứ ${citations.join('; ')}; để` : 'Để'} chuẩn bị xét, đề nghị khen thưởng năm ${year}, ${authority} hướng dẫn các đơn vị lập hồ sơ như sau:`,
  `1. Đối tượng: doanh nghiệp, tập thể, cá nhân trong khu công nghiệp và các cụm thi đua có thành tích trong năm ${year}. Danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở” và giấy khen của doanh nghiệp do người đứng đầu doanh nghiệp quyết định cho người lao động của mình, không gửi về Ban Quản lý.`,
  '2. Hồ sơ gồm: văn bản đề nghị của đơn vị kèm danh sách theo mẫu Excel gửi kèm; báo cáo thành tích có xác nhận của đơn vị; bản sao quyết định công nhận sáng kiến và quyết định khen thưởng đã có (nếu có).',
  '3. Nơi nhận hồ sơ: Văn phòng Ban Quản lý, bản giấy kèm tệp Excel của danh sách. Hồ sơ nhận sau thời hạn dưới đây được xem xét vào đợt sau.',
  'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị liên hệ Văn phòng Ban Quản lý để được hướng dẫn.',
];

/** To whom a letter of guidance goes besides the directory. */
export const guidanceReceivers = {
  clusters: 'Các cụm thi đua',
  enterprises: 'Các doanh nghiệp trong khu công nghiệp',
  ofZone: (zone: string): string =>
    `Các doanh nghiệp trong ${/^(?:KCN|khu công nghiệp)/iu.test(zone) ? zone : `KCN ${zone}`}`,
} as const;

/** The agencies that are usually asked; which ones for provincial awards only the province can say. */
export const usualAgencies = (province: string): readonly string[] =>
  ['Thuế', 'Bảo hiểm xã hội', 'Công an', 'Sở Nông nghiệp và Môi trường', 'Sở Nội vụ'].map((agency) =>
    `${agency} ${province}`.trim(),
  );

/** Where nominations are shown, unless somebody says otherwise. */
export const usualPlace = 'Cổng thông tin điện tử của Ban Quản lý';

/** The beginnings of the names under which the letters go to the printer. */
export const letterFileNames = {
  guidance: 'cong-van-huong-dan',
  opinion: 'cong-van-lay-y-kien',
  table: 'bang-tong-hop-y-kien',
  notice: 'thong-bao-cong-khai',
  closing: 'ket-thuc-cong-khai',
} as const;
