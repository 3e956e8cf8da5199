import type { PaperSubject } from '#domain/papers/paper.ts';
import { impossible } from '#domain/result.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import type { Language } from './bilingual.ts';
import { papersScreenWords } from './papers-screen-words.ts';

/** What a paper is about, as far as its name says it. */
export interface NamedPaper {
  readonly subject: PaperSubject;
  readonly award: { readonly name: Bilingual } | undefined;
}

/** A paper as the officers call it. */
export function paperName({ subject, award }: NamedPaper, language: Language): string {
  const words = papersScreenWords[language];
  const name = award?.name[language] ?? '';
  switch (subject.kind) {
    case 'minutes':
      return words.minutes;
    case 'count-record':
      return words.countRecord(name);
    case 'award-list':
      return words.awardList(name);
    case 'attendance-list':
      return words.attendanceList;
    case 'invitation':
      return words.invitation[subject.audience];
    case 'chair-script':
      return words.chairScript;
    case 'opinion-sheets':
      return words.opinionSheets;
    case 'opinion-report':
      return words.opinionReport;
    case 'correction-record':
      return words.correctionRecord;
    case 'ballot-papers':
      return words.ballotPapers(name);
    default:
      return impossible(subject);
  }
}
