import type { Flag } from '#domain/eligibility/flag.ts';
import type { Evidence, Lack } from '#domain/eligibility/rule-line.ts';
import { impossible } from '#domain/result.ts';
import { shortDate } from '#domain/time.ts';
import type { Language } from './bilingual.ts';
import { eligibilityWords } from './eligibility-words.ts';
import { findingWords } from './finding-words.ts';

/** What was found for a rule, in one phrase with its numbers and days. */
export function evidenceSentence(evidence: Evidence, language: Language): string {
  const { evidence: words, flag, serial } = eligibilityWords[language];
  const { scope } = findingWords[language];
  switch (evidence.type) {
    case 'title': {
      const { title, year, decisionNumber, decidedOn } = evidence;
      const decision = words.decision(decisionNumber, decidedOn ? shortDate(decidedOn) : '');
      return withDetails(words.title(serial[title], year), [decision]);
    }
    case 'initiative': {
      const { initiative, decisionNumber, decidedOn, share } = evidence;
      return withDetails(words.initiative(initiative), [
        words.decision(decisionNumber, decidedOn ? shortDate(decidedOn) : ''),
        evidence.scope ? words.scope(scope[evidence.scope]) : '',
        share === null ? '' : words.share(share),
      ]);
    }
    case 'on-list':
      return words.onList(evidence.award[language]);
    case 'award-held': {
      const { award, year, decisionNumber, decidedOn } = evidence;
      const decision = words.decision(decisionNumber, decidedOn ? shortDate(decidedOn) : '');
      return withDetails(words.title(award[language], year), [decision]);
    }
    case 'decided-by':
      return words.decidedBy(evidence.decider[language]);
    case 'flag-ended':
      return withDetails(
        words.flagEnded(flag[evidence.flag.kind], shortDate(evidence.flag.from), endOf(evidence.flag)),
        [evidence.flag.document],
      );
    case 'nothing-recorded':
      return words.nothing(shortDate(evidence.until));
    case 'no-such-award':
      return words.noSuchAward;
    case 'within-cap':
      return words.withinCap(evidence.count, evidence.allowed, evidence.of);
    case 'registered':
      return words.registered(evidence.year);
    case 'rule-book':
      return words.book(shortDate(evidence.receivedOn), evidence.name[language]);
    default:
      return impossible(evidence);
  }
}

/** What a rule lacks, and what to do about it where something can be done. */
export function lackSentence(lack: Lack, language: Language): string {
  const { lack: words, flag, serial } = eligibilityWords[language];
  const { scope } = findingWords[language];
  switch (lack.type) {
    case 'judged-on-file':
      return words.judged;
    case 'years':
      return words.years(serial[lack.title], lack.years.join(', '));
    case 'decision':
      return words.decision(serial[lack.title], lack.year);
    case 'no-initiative':
      return words.noInitiative;
    case 'initiative-decision':
      return words.initiativeDecision[lack.lacks](lack.initiative);
    case 'initiative-scope-unsaid':
      return words.scopeUnsaid(lack.initiative);
    case 'initiative-too-narrow':
      return words.narrow(lack.initiative, scope[lack.scope], scope[lack.needed]);
    case 'initiative-after-meeting':
      return words.late(lack.initiative, shortDate(lack.decidedOn), shortDate(lack.meetingOn));
    case 'not-an-author':
      return words.notAuthor(lack.initiative);
    case 'share-unsaid':
      return words.shareUnsaid(lack.initiative);
    case 'share-too-small':
      return words.shareSmall(lack.initiative, lack.share, lack.needed);
    case 'lower-award':
      return words.lower(lack.award[language]);
    case 'lower-award-decision':
      return words.decision(lack.award[language], lack.year);
    case 'other-occasion':
      return words.otherOccasion(lack.award);
    case 'flags-unasked':
      return words.flagsUnasked;
    case 'flag-open': {
      const [kind, from, to] = [flag[lack.flag.kind], shortDate(lack.flag.from), endOf(lack.flag)];
      return withDetails(to ? words.flagTo(kind, from, to) : words.flagOpen(kind, from), [lack.flag.document]);
    }
    case 'flag-within-period':
      return withDetails(words.flagWithin(flag[lack.flag.kind], shortDate(lack.countsFrom)), [lack.flag.document]);
    case 'period-rewarded':
      return words.rewarded(lack.award, lack.decisionNumber, lack.years.join(', '));
    case 'period-unclear':
      return words.unclear(lack.award, lack.decisionNumber);
    case 'period-unsaid':
      return words.periodUnsaid;
    case 'period-unread':
      return words.periodUnread(lack.period);
    case 'not-for-this-kind':
      return words.kind;
    case 'own-director':
      return words.director(lack.unit);
    case 'over-cap':
      return words.overCap(lack.count, lack.allowed, lack.of);
    case 'cap-base-unknown':
      return words.capUnknown;
    case 'registrations-unkept':
      return words.registrations;
    case 'not-registered':
      return words.unregistered(lack.year);
    case 'no-rule-book':
      return words.noBook(shortDate(lack.receivedOn));
    case 'rule-books-overlap':
      return words.overlap(shortDate(lack.receivedOn), lack.names.map((name) => name[language]).join('; '));
    default:
      return impossible(lack);
  }
}

const endOf = ({ to }: Flag): string => (to ? shortDate(to) : '');

const withDetails = (phrase: string, details: readonly string[]): string => {
  const said = details.filter(Boolean).join(', ');
  return said ? `${phrase} (${said})` : phrase;
};
