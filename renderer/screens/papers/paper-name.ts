import { impossible } from '#domain/result.ts';
import type { Language } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import type { ShelfPaper } from './shelf.ts';

/** A paper as the officers call it. */
export function paperName({ subject, award }: Pick<ShelfPaper, 'subject' | 'award'>, language: Language): string {
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
    case 'ballot-papers':
      return words.ballotPapers(name);
    default:
      return impossible(subject);
  }
}
