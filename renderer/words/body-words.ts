import type { BodyKind } from '#domain/council.ts';

/*
 * [Note: Papers of a cluster] A cluster's papers are those of the council in other words: its voters are units, and
 * nobody is a comrade. The templates speak of the council; what they say themselves, never what somebody typed, is put
 * into the cluster's words here.
 */
const ofCluster: readonly (readonly [RegExp, string])[] = [
  [/thành viên Hội đồng/gu, 'đơn vị trong Cụm'],
  [/Chủ tịch Hội đồng/gu, 'Cụm trưởng'],
  [/Hội đồng/gu, 'Cụm'],
  [/THÀNH VIÊN HỘI ĐỒNG/gu, 'ĐƠN VỊ TRONG CỤM'],
  [/thành viên/gu, 'đơn vị'],
  [/Thành viên/gu, 'Đơn vị'],
  [/đồng chí: /gu, 'đơn vị: '],
  [/đồng chí /giu, ''],
];

/** The words of a paper's template as the body says them: the council and the initiative council as they stand. */
export const inWordsOf =
  (body: BodyKind = 'council') =>
  (template: string): string =>
    body === 'cluster'
      ? ofCluster.reduce((text, [council, cluster]) => text.replace(council, cluster), template)
      : template;
