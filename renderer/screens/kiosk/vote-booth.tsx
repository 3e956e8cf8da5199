import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { turnout, type Kiosk } from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { Booth } from '../booth.tsx';

/** What every voting page knows. */
export interface VoteBoothProps {
  readonly kiosk: Kiosk;
  readonly record: MeetingRecord;
  readonly round: Round;
}

/** The window of a voting page: what is voted on above, and to the right how many have voted; nothing else of it. */
export function VoteBooth({ kiosk, record, round, children }: VoteBoothProps & { readonly children: ReactNode }) {
  const { booth, desk } = useWords(kioskWords);
  const language = useLanguage();
  const { voted, voters } = turnout(kiosk);
  return (
    <Booth
      name={booth.name}
      subject={awardOf(record.ruleBook, round.awardId).name[language]}
      aside={desk.turnout(voted, voters)}
    >
      {children}
    </Booth>
  );
}
