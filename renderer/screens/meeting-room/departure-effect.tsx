import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { MemberId } from '#domain/ids.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import type { ClockTime } from '#domain/time.ts';
import { departureEffect } from '#domain/voting/departure.ts';
import { roundWords } from '#words/round-words.ts';
import { useRoom } from './room.ts';

/** What a departure does to the quorum and to the votes still to come, said before it is recorded. */
export function DepartureEffect({ memberId, at }: { readonly memberId: MemberId; readonly at: ClockTime }) {
  const { departure: words } = useWords(roundWords);
  const language = useLanguage();
  const { record } = useRoom();
  const { quorum, awards } = departureEffect(record, memberId, at);
  return (
    <>
      {quorum.met ? (
        <Quiet>{words.quorum(quorum.present, quorum.required)}</Quiet>
      ) : (
        <InlineWarning>{words.noQuorum(quorum.present, quorum.required)}</InlineWarning>
      )}
      {awards.map(({ awardId, after: { required, base, attainable }, lost }) => {
        const name = awardOf(record.ruleBook, awardId).shortName[language];
        return lost > 0 ? (
          <InlineWarning key={awardId}>{words.unreachable(name, lost, required, base, attainable)}</InlineWarning>
        ) : (
          <Quiet key={awardId}>{words.award(name, required, base, attainable)}</Quiet>
        );
      })}
    </>
  );
}
