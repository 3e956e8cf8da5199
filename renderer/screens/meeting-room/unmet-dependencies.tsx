import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import type { NominationId } from '#domain/ids.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { unmetDependencies } from '#domain/rules/dependency.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useRoom } from './room.ts';

/** Who is about to be voted on although a lower award he needs fell, waits or is missing; the same thing of many is said once. */
export function UnmetDependencies({ ids }: { readonly ids: readonly NominationId[] }) {
  const deeds = useWords(roomDeedWords);
  const outcomes = useWords(meetingWords);
  const language = useLanguage();
  const { record } = useRoom();
  const unmet = new Map<string, readonly string[]>();
  for (const { nominationId, dependency } of unmetDependencies(record, ids)) {
    const { outcome } = dependency;
    const state =
      outcome === undefined
        ? deeds.dependsState.missing
        : outcome === null
          ? deeds.dependsState.waiting
          : outcomes.outcome[outcome.type].toLocaleLowerCase(language);
    const said = deeds.dependsOn(awardOf(record.ruleBook, dependency.awardId).shortName[language], state);
    unmet.set(said, [...(unmet.get(said) ?? []), calledName(caseOf(record, nominationId).nominee)]);
  }
  return [...unmet].map(([said, names]) => <InlineWarning key={said}>{deeds.depends(names, said)}</InlineWarning>);
}
