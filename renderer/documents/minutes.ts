import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { FoundingDecision } from '#domain/council.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { usualWording } from '#domain/meeting/wording.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { annexes, signingAnnex } from './minutes-annexes.ts';
import { afterwards } from './minutes-afterwards.ts';
import { conclusionsPart } from './minutes-conclusions.ts';
import { assentClause, proceedingsPart } from './minutes-proceedings.ts';
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
      ...afterwards(facts),
      ending(facts),
      ...annexes(facts),
      ...signingAnnex(facts),
    ],
  });

const opening = (facts: MinutesFacts): Content =>
  paragraph(
    `Hôm nay, vào hồi ${spokenTime(facts.openedAt)}, ${longDate(facts.date)}, tại ${facts.place}, ${facts.councilName} ${
      facts.authorityName
    } (thành lập theo ${founding(facts.foundingDecision)}) tổ chức họp ${facts.purpose}.`,
  );

/** A council that is not yet founded anew under its new name leaves number and day to be written in. */
const founding = ({ number, date }: FoundingDecision): string =>
  `Quyết định số ${number === '' ? '............... ngày ..... tháng ..... năm ........' : `${number} ${longDate(date)}`}`;

/** By how many the minutes were adopted; the usual words where nobody noted the hands, and none after a reopening. */
function adoption({ minutesAssent, reopenings = [], body }: MinutesFacts): string {
  if (minutesAssent) return `, ${assentClause(minutesAssent, body, ' thông qua')}`;
  return reopenings.some(({ to }) => to === 'in-session') ? '' : ', các thành viên dự họp nhất trí thông qua';
}

/** A meeting led back into its room ends on the day on which it was. */
function endDay({ reopenings = [], date }: MinutesFacts): string {
  const last = reopenings.findLast(({ to }) => to === 'in-session');
  return last && last.date !== date ? longDate(last.date) : 'cùng ngày';
}

/** The last lines and the signatures stay on one page. */
const ending = (facts: MinutesFacts): Content => {
  const { copies, receivers: lines } = facts.wording ?? usualWording;
  return together(
    paragraph(
      inWordsOf(facts.body)(
        `Phiên họp kết thúc vào hồi ${spokenTime(facts.endedAt)} ${endDay(facts)}. Biên bản đã được đọc lại${adoption(facts)}, lập thành ${paperCount(copies)} bản./.`,
      ),
    ),
    signatureRow(
      facts.signers.map((signer) => ({
        heading: signatureHeading[signer.part],
        name: signer.name,
        office: signer.office,
        field: signer.field,
      })),
      textWidth.portrait,
      receivers(lines),
    ),
  );
};
