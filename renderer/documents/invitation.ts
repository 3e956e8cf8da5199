import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AwardCountFacts, InvitationFacts } from '#domain/papers/summons.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { capitalised } from '#domain/text.ts';
import { inWordsOf, tellsAs } from '#words/body-words.ts';
import { weekday } from '#words/dates.ts';
import { awardPhrase, headingOfIssuer, roleOnPaper } from '#words/paper-words.ts';
import { addressee, addressees } from './addressees.ts';
import { bold, letterheadBlock, paragraph, sheet, titleBlock, together } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';
import { signatureBesideReceivers } from './signature-block.ts';

/** Giấy mời: when, where, what is considered, with which papers, and what an absent member does. */
export const invitation = (facts: InvitationFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: `Giấy mời họp ${facts.councilName} ${facts.purpose}`,
    orientation: 'portrait',
    content: [
      letterheadBlock(facts.letterhead, 'portrait'),
      titleBlock('GIẤY MỜI', [`Họp ${facts.councilName} ${facts.purpose}`]),
      ...addressed(facts),
      paragraph(
        `${facts.councilName} ${facts.authorityName} trân trọng kính mời ${polite(facts)} dự phiên họp ${facts.purpose}, như sau:`,
      ),
      ...points(facts).map(([lead, rest], index) => paragraph([bold(`${index + 1}. ${lead}: `), rest])),
      ending(facts),
    ],
  });

const polite = ({ audience, body }: InvitationFacts): string =>
  audience === 'guests' ? 'quý vị' : body === 'cluster' ? 'quý đơn vị' : 'đồng chí';

const addressed = ({ audience, guests, councilName, body }: InvitationFacts): Content[] =>
  audience === 'members'
    ? [addressee(tellsAs(body)`Các đồng chí thành viên ${councilName}`)]
    : addressees(guests, 'centred');

function points(facts: InvitationFacts): readonly (readonly [lead: string, rest: string])[] {
  const { programme } = facts;
  return [
    ['Thời gian', `${spokenTime(facts.opensAt)}, ${weekday(facts.date, 'vi')}, ${longDate(facts.date)}.`],
    ['Địa điểm', `${withoutStop(facts.place)}.`],
    ['Chủ trì', presiding(facts)],
    ['Nội dung', considered(facts)],
    ...(programme.length > 0 ? [['Chương trình', `${programme.map(withoutStop).join('; ')}.`] as const] : []),
    ...(facts.audience === 'members'
      ? [['Tài liệu', 'Báo cáo tổng hợp, thẩm định hồ sơ và danh sách các trường hợp đề nghị.'] as const]
      : []),
  ];
}

/** Who presides: a comrade in his office and role; for a unit who speaks for it. */
const presiding = ({ chair, body }: InvitationFacts): string =>
  body === 'cluster'
    ? `${[chair.representative, chair.position, chair.name].filter(Boolean).join(', ')}, ${inWordsOf(body)(roleOnPaper[chair.role])}.`
    : `Đồng chí ${chair.name}, ${chair.position}, ${roleOnPaper[chair.role]}.`;

/** A guest hears what is considered; how many for which award is the members' to know beforehand. */
function considered({ audience, purpose, nominations, nominees, awards }: InvitationFacts): string {
  if (audience === 'guests' || nominations === 0) return `${capitalised(withoutStop(purpose))}.`;
  return `${capitalised(withoutStop(purpose))}: ${paperCount(nominations)} lượt đề nghị, ${paperCount(nominees)} đối tượng, gồm ${awards
    .map(countOf)
    .join('; ')}.`;
}

const countOf = (award: AwardCountFacts): string =>
  `${paperCount(award.collectives + award.persons)} ${awardPhrase(award)}`;

/** The last lines and the signature stay on one page. */
const ending = (facts: InvitationFacts): Content =>
  together(
    paragraph(
      facts.audience === 'members'
        ? `Đề nghị ${polite(facts)} ${facts.body === 'cluster' ? 'cử người' : 'sắp xếp'} dự đúng thành phần; vắng mặt gửi ý kiến bằng văn bản trước ${longDate(facts.date)}./.`
        : 'Rất mong quý vị sắp xếp thời gian dự phiên họp./.',
    ),
    signatureBesideReceivers(['Như trên', facts.body === 'cluster' ? 'Lưu: Cụm trưởng' : 'Lưu: VT, hồ sơ Hội đồng'], {
      heading: headingOfIssuer(facts.chair.role, facts.body),
      name: facts.chair.representative ?? facts.chair.name,
      ...(facts.chair.representative === undefined ? {} : { office: facts.chair.name }),
    }),
  );
