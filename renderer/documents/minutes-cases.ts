import { paperCount } from '#domain/figures.ts';
import type { CaseFacts, MinutesFacts } from '#domain/papers/facts.ts';
import type { OverrideFacts } from '#domain/papers/override-facts.ts';
import { longDate } from '#domain/time.ts';
import { inWordsOf } from '#words/body-words.ts';
import { awardPhrase } from '#words/paper-words.ts';

/** What happened to single nominations, each in one sentence, in the order in which a reader asks. */
export const caseSentences = (facts: MinutesFacts): readonly string[] => {
  const we = inWordsOf(facts.body)('Hội đồng');
  return [
    ...facts.addedInSession.map(
      (line) => `Trường hợp ${named(line)} được đề nghị bổ sung tại phiên họp; ${we} thống nhất đưa vào danh sách xét.`,
    ),
    ...(facts.overrides ?? []).map((line) => overridden(line, we)),
    ...facts.setAside.map((line) => setAside(line, we)),
    ...facts.transferred.map((line) => transferred(line, we)),
    ...facts.onCondition.map(
      (line) =>
        `${we} đồng ý có điều kiện đối với trường hợp ${named(line)}: ${withoutStop(line.condition)} trước ${longDate(line.due)}.`,
    ),
    ...facts.recusals.map(
      (line) =>
        `${inWordsOf(facts.body)('Đồng chí ')}${line.member} không tham gia bỏ phiếu${turnsOf(line.turns)} đối với trường hợp ${named(line)}, do có liên quan${
          line.reason ? ` (${withoutStop(line.reason)})` : ''
        }.`,
    ),
  ];
};

/** Which of the votes on a nomination, where somebody stayed out of one and not of all. */
const turnsOf = (turns: MinutesFacts['recusals'][number]['turns']): string => (turns ? ` lần ${turns.join(', ')}` : '');

/** A nomination inside a sentence. */
export const named = (line: CaseFacts): string => `${line.nominee} (${awardPhrase(line)})`;

/** What somebody typed, inside a sentence of the paper. */
export const withoutStop = (typed: string): string => typed.replace(/[.;,\s]+$/u, '');

/** More names than these are told by their number, where the whole list of an award is meant. */
const namesAtMost = 5;

/** A rule that was set aside, by whom the paper speaks of. */
const overridden = (line: OverrideFacts, we: string): string =>
  `${we} thống nhất xem xét riêng điều kiện ${asideFor(line)}.`;

/** Which rule, for whom, and why. */
export function asideFor({ rule, reason, awards }: OverrideFacts): string {
  const whom = awards.map(({ nominees, all, ...award }) =>
    all && nominees.length > namesAtMost
      ? `toàn bộ ${paperCount(nominees.length)} trường hợp đề nghị ${awardPhrase(award)}`
      : `${nominees.join(', ')} (${awardPhrase(award)})`,
  );
  return `“${withoutStop(rule)}” đối với ${whom.join('; ')}, do: ${withoutStop(reason)}`;
}

function setAside({ outcome, note, ...line }: MinutesFacts['setAside'][number], we: string): string {
  const words = withoutStop(note);
  if (outcome === 'withdrawn') return `Đơn vị đề nghị xin rút hồ sơ của ${named(line)}${words ? ` tại ${words}` : ''}.`;
  if (outcome === 'already-decided') return `Trường hợp ${named(line)} đã có ${words}; Hội đồng không xét lại.`;
  const decided = outcome === 'deferred' ? 'để lại xét sau' : 'trả hồ sơ';
  return `${we} thống nhất ${decided} trường hợp ${named(line)}${words ? `, do ${words}` : ''}.`;
}

const transferred = ({ to, reason, consent, ...line }: MinutesFacts['transferred'][number], we: string): string =>
  `${we} thống nhất chuyển ${line.nominee} từ đề nghị tặng ${awardPhrase(line)} sang tặng ${awardPhrase(to)}${
    reason ? `, do ${withoutStop(reason)}` : ''
  }${consent ? ` (đơn vị đồng ý tại ${withoutStop(consent)})` : ''}.`;
