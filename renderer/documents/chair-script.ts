import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ChairScriptFacts, ScriptItem } from '#domain/papers/summons.ts';
import { longDate } from '#domain/time.ts';
import { tellsAs } from '#words/body-words.ts';
import { letterheadBlock, sheet, titleBlock } from './layout.ts';
import { scriptPart } from './chair-script-parts.ts';
import { keepWithNext } from './page-breaks.ts';

/** Gợi ý điều hành: what whoever presides reads at each item of the programme, with the figures filled in. */
export const chairScript = (facts: ChairScriptFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Gợi ý điều hành phiên họp ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock(
        'GỢI Ý ĐIỀU HÀNH',
        [`Phiên họp ${facts.councilName}`, facts.purpose].filter(Boolean),
        tellsAs(
          facts.body,
        )`(Dùng cho đồng chí ${facts.chair.representative ?? facts.chair.name}, chủ trì phiên họp ${longDate(facts.date)})`,
      ),
      ...facts.items.flatMap((item, index) => [
        itemHeading(item, index + 1),
        ...item.parts.flatMap((part) => scriptPart[part](facts)),
      ]),
    ],
  });

/** 2. Báo cáo tổng hợp (08 giờ 05, 20 phút). */
const itemHeading = ({ title, at, minutes }: ScriptItem, number: number): Content => ({
  text: [
    { text: `${number}. ${title}`, bold: true },
    at === null ? '' : ` (từ ${at.replace(':', ' giờ ')}${minutes === null ? '' : `, ${minutes} phút`})`,
  ],
  headlineLevel: keepWithNext,
  margin: [0, 6, 0, 3],
});
