import { usualWording, type MeetingWording } from '#domain/meeting/wording.ts';

/*
 * What a body is called on its papers when it is founded. A paper has one language, whatever the screen speaks; each may be
 * changed afterwards.
 */

/** The council as the decree writes its name, with the lines over its papers and the symbol of its minutes. */
export const councilNames = {
  name: 'Hội đồng Thi đua - Khen thưởng',
  issuerLines: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
  minutesSymbol: '/BB-HĐTĐKT',
};

/** The initiative council by name, with what stands over its papers. */
export const initiativeCouncilNames = {
  name: 'Hội đồng sáng kiến',
  issuerLines: ['HỘI ĐỒNG SÁNG KIẾN'],
  minutesSymbol: '/BB-HĐSK',
};

/** What the first minutes of the initiative council end with. */
export const initiativeCouncilWording: MeetingWording = {
  ...usualWording,
  receivers: ['Các thành viên Hội đồng sáng kiến', 'Lưu: VT, hồ sơ Hội đồng'],
};

/** The symbol of a cluster's minutes, by the cluster's number. */
export const clusterSymbol = (number: number): string => `/BB-CTĐ${number}`;

/** What the first minutes of a cluster end with. */
export const clusterWording: MeetingWording = {
  ...usualWording,
  receivers: ['Hội đồng Thi đua - Khen thưởng', 'Các đơn vị trong Cụm', 'Lưu: Cụm trưởng'],
  copies: 2,
  membersSign: true,
  ballotTitle: 'Phiếu suy tôn',
  ballotsKeptUntil: 'khi có quyết định khen thưởng',
};
