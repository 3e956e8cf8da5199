import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { usualWording } from '#domain/meeting/wording.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { annexes, signingAnnex } from './minutes-annexes.ts';
import { conclusionsPart } from './minutes-conclusions.ts';
import { proceedingsPart } from './minutes-proceedings.ts';
import { attendancePart } from './minutes-attendance.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { receivers, signatureRow } from './signature-block.ts';
import { inWordsOf } from '#words/body-words.ts';
import { signatureHeading } from '#words/paper-words.ts';

/** Biên bản họp: what the council did, part by part in reading order. */
export const minutes = (facts: MinutesFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Biên bản họp ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('BIÊN BẢN', [`Họp ${facts.councilName} ${facts.purpose}`]),
      opening(facts),
      ...attendancePart(facts),
      ...proceedingsPart(facts),
      ...conclusionsPart(facts),
      ending(facts),
      ...annexes(facts),
      ...signingAnnex(facts),
    ],
  });

const opening = (facts: MinutesFacts): Content =>
  paragraph(
    `Hôm nay, vào hồi ${spokenTime(facts.openedAt)}, ${longDate(facts.date)}, tại ${facts.place}, ${facts.councilName} ${
      facts.authorityName
    } (thành lập theo Quyết định số ${facts.foundingDecision.number} ${longDate(facts.foundingDecision.date)}) tổ chức họp ${
      facts.purpose
    }.`,
  );

/** The last lines and the signatures stay on one page. */
const ending = (facts: MinutesFacts): Content => {
  const { copies, receivers: lines } = facts.wording ?? usualWording;
  return together(
    paragraph(
      inWordsOf(facts.body)(
        `Phiên họp kết thúc vào hồi ${spokenTime(facts.endedAt)} cùng ngày. Biên bản đã được đọc lại, các thành viên dự họp nhất trí thông qua, lập thành ${paperCount(copies)} bản./.`,
      ),
    ),
    signatureRow(
      facts.signers.map((signer) => ({
        heading: signatureHeading[signer.part],
        name: signer.name,
        field: signer.field,
      })),
      textWidth.portrait,
      receivers(lines),
    ),
  );
};
