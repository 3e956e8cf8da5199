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
  [/[Cc]ác đồng chí thành viên/gu, 'Các đơn vị thuộc'],
  [/thành viên/gu, 'đơn vị'],
  [/Thành viên/gu, 'Đơn vị'],
  // Whoever is spoken to stays somebody: only before a name the word goes.
  [/(?<=[Cc]ác |còn )đồng chí/giu, 'đơn vị'],
  [/Đồng chí(?= nào)/gu, 'Đơn vị'],
  [/đồng chí(?= nào|[.,:;])/gu, 'đơn vị'],
  [/đồng chí /giu, ''],
];

/** The words of a paper's template as the body says them: the council and the initiative council as they stand. */
export const inWordsOf =
  (body: BodyKind = 'council') =>
  (template: string): string =>
    body === 'cluster'
      ? ofCluster.reduce((text, [council, cluster]) => text.replace(council, cluster), template)
      : template;

/** A sentence of a template whose own words are the body's; what is filled in stays as it was typed. */
export const tellsAs =
  (body: BodyKind | undefined) =>
  (words: TemplateStringsArray, ...filled: readonly string[]): string =>
    words.map((chunk, index) => `${inWordsOf(body)(chunk)}${filled[index] ?? ''}`).join('');
