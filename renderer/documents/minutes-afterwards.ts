import type { Content } from 'pdfmake/interfaces';
import type { CorrectionFacts, ReopeningFacts, SittingFacts } from '#domain/papers/afterwards.ts';
import type { MinutesFacts, RoundFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate, spokenTime } from '#domain/time.ts';
import { tellsAs } from '#words/body-words.ts';
import { correctedOnPaper } from '#words/paper-words.ts';
import { paragraph } from './layout.ts';
import { withoutStop } from './minutes-cases.ts';

/** Why the council voted again on what had fallen short. */
export const votedAgain = ({ turn = 1, reason }: RoundFacts): Content[] =>
  reason ? [paragraph(`Lý do bỏ phiếu lần ${turn}: ${withoutStop(reason)}.`)] : [];

/** What followed on one count: that it was taken again, and what was objected to it. */
export const afterCount = (round: RoundFacts): Content[] => [
  ...votedAgain(round),
  ...(round.recounts ?? [])
    .slice(-1)
    .map(({ askedBy, reason, closedAt }) =>
      paragraph(
        tellsAs(
          round.body,
        )`Lượt này đã kiểm phiếu lại ${paperCount(round.recounts?.length ?? 0)} lần, lần cuối theo đề nghị của đồng chí ${askedBy}, do ${withoutStop(
          reason,
        )}; kết quả trên thay kết quả công bố hồi ${spokenTime(closedAt)}.`,
      ),
    ),
  ...challenges(round),
];

/** Objections to a count, each with what was answered. */
export const challenges = (round: RoundFacts): Content[] =>
  (round.challenges ?? []).map(({ member, text, answer }) =>
    paragraph(
      tellsAs(
        round.body,
      )`Đồng chí ${member} có ý kiến về kết quả kiểm phiếu: ${withoutStop(text)}. Trả lời: ${withoutStop(answer)}.`,
    ),
  );

/** What happened after the votes: the meeting reopened by two people, names put right. */
export const afterwards = ({ reopenings = [], sittings = [], corrections = [], body }: MinutesFacts): Content[] => [
  ...reopenings.map((reopening) => paragraph(reopened(reopening, tellsAs(body)))),
  ...sittings.map((sitting) => paragraph(rollOfDay(sitting, tellsAs(body)))),
  ...corrections.map((correction) => paragraph(putRight(correction, tellsAs(body)))),
];

type Tell = ReturnType<typeof tellsAs>;

function reopened({ date, time, to, endedAt, chair, secretary, reason, replaces }: ReopeningFacts, tell: Tell): string {
  const why = to === 'in-session' ? 'để kiểm lại kết quả' : 'để sửa câu chữ';
  const place = replaces ? ' Biên bản này thay thế Biên bản đã lập trước khi mở lại.' : '';
  return tell`Hồi ${spokenTime(time)}, ${longDate(date)}, phiên họp${endedAt === null ? '' : ` (đã kết thúc hồi ${spokenTime(endedAt)})`} được mở lại ${why} theo đề nghị thống nhất của đồng chí ${chair}, Chủ trì và đồng chí ${secretary}, Thư ký, do ${withoutStop(reason)}.${place}`;
}

/** Who was there on a further day. */
function rollOfDay({ date, time, present, absent }: SittingFacts, tell: Tell): string {
  const named = (names: readonly string[]): string => names.map((name) => tell`đồng chí ${name}`).join('; ');
  const away = absent.length > 0 ? ` (${named(absent)})` : '';
  return tell`Điểm danh hồi ${spokenTime(time)}, ${longDate(date)}: có mặt ${paperCount(present.length)}/${paperCount(present.length + absent.length)} thành viên (${named(present)}); vắng: ${paperCount(absent.length)}${away}.`;
}

const putRight = (
  { nominee, member, field, before, after, proof, on, chair, secretary }: CorrectionFacts,
  tell: Tell,
): string =>
  tell`Đính chính ${longDate(on)}, ${member ? tell`đồng chí ` : 'trường hợp '}${nominee}: ${correctedOnPaper[field]} đã ghi “${before}”, nay đính chính là “${after}” (căn cứ ${withoutStop(
    proof,
  )}); đồng chí ${chair}, Chủ trì và đồng chí ${secretary}, Thư ký xác nhận. Kết quả biểu quyết không thay đổi.`;
