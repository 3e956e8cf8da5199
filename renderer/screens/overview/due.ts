import { letterheadOn, type Seat } from '#domain/council.ts';
import { countGroups, findingsOf } from '#domain/intake/findings.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { isSheet, isSigned, newestPaper } from '#domain/papers/paper.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import { unconfirmedAwards } from '#domain/rules/rule-edition.ts';
import { daysFrom, vietnamStamp, instantOf, type CivilDate } from '#domain/time.ts';
import type { Home } from '#store/home.ts';

/** Something that waits for the officer, the most pressing first. */
export type Due =
  | { readonly type: 'letterhead' | 'members' | 'nominations' | 'meeting' }
  | { readonly type: 'meeting-past' | 'not-invited' | 'replies-due'; readonly meeting: Meeting; readonly days: number }
  | { readonly type: 'unsigned'; readonly meeting: Meeting; readonly count: number }
  | { readonly type: 'to-supplement' | 'unconfirmed'; readonly count: number }
  | { readonly type: 'backup'; readonly last: CivilDate | null; readonly days: number };

/** What the home screen knows when it asks what is due. */
export interface Known extends Home {
  readonly seats: readonly Seat[];
  readonly today: CivilDate;
}

// An invitation goes out some days before, so that members can read the files.
const daysToInvite = 7;

/** Everything that waits: what a first meeting lacks, meetings behind their day, papers to sign, files, rules, backup. */
export const dueOf = (known: Known): readonly Due[] => [
  ...foundations(known),
  ...meetingsBehind(known),
  ...papersToSign(known),
  ...filesToFix(known),
  ...rulesToConfirm(known),
  ...backupDue(known),
];

function foundations({ council, seats, cases, meetings, today }: Known): readonly Due[] {
  const has = (role: Seat['role']): boolean => seats.some((seat) => seat.role === role);
  return [
    ...(letterheadOn(council.letterheads, today) ? [] : [{ type: 'letterhead' } as const]),
    ...(has('chair') && has('secretary') ? [] : [{ type: 'members' } as const]),
    ...(cases.length > 0 ? [] : [{ type: 'nominations' } as const]),
    ...(meetings.length > 0 ? [] : [{ type: 'meeting' } as const]),
  ];
}

const meetingsBehind = ({ meetings, today }: Known): readonly Due[] =>
  meetings.flatMap((meeting): readonly Due[] => {
    // Nobody is invited to answer in writing; once the deadline has passed the replies are summed up.
    if (meeting.deadline) {
      const overdue = daysFrom(today, meeting.deadline.date);
      return meeting.phase === 'in-session' && overdue < 0 ? [{ type: 'replies-due', meeting, days: overdue }] : [];
    }
    const days = daysFrom(today, meeting.date);
    const before = meeting.phase === 'preparing' || meeting.phase === 'convened';
    if (before && days < 0) return [{ type: 'meeting-past', meeting, days }];
    return meeting.phase === 'preparing' && days <= daysToInvite ? [{ type: 'not-invited', meeting, days }] : [];
  });

const papersToSign = ({ meetings, papers }: Known): readonly Due[] =>
  meetings.flatMap((meeting): readonly Due[] => {
    if (meeting.phase === 'signed' || meeting.phase === 'archived') return [];
    const own = papers.filter(({ meetingId }) => meetingId === meeting.id);
    const left = meeting.reopenings.flatMap((reopening) => reopening.papers);
    const count = own.filter(
      (paper) =>
        !isSheet(paper.subject) &&
        !isSigned(paper) &&
        // What a later version replaced waits for nobody's signature.
        newestPaper(own, paper.subject) === paper &&
        !left.includes(paper.id),
    ).length;
    return count === 0 ? [] : [{ type: 'unsigned', meeting, count }];
  });

function filesToFix({ council, cases, lastYear }: Known): readonly Due[] {
  const groups = countGroups(
    findingsOf({
      nominations: cases.map(({ nomination }) => nomination),
      lastYear: lastYear.map(({ nomination }) => nomination),
      nominees: [...cases, ...lastYear].map(({ nominee }) => nominee),
      ruleBooks: council.ruleBooks,
      members: council.members,
      deadline: null,
    }),
  );
  return groups['to-supplement'] === 0 ? [] : [{ type: 'to-supplement', count: groups['to-supplement'] }];
}

function rulesToConfirm({ council, today }: Known): readonly Due[] {
  const book = ruleBookOn(council.ruleBooks, today);
  const count = book ? unconfirmedAwards(book).length : 0;
  return count === 0 ? [] : [{ type: 'unconfirmed', count }];
}

/** Never backed up, or a day or more ago and something was done since; a rehearsal never is. */
function backupDue({ council, lastBackup, entries, today }: Known): readonly Due[] {
  if (council.council.rehearsal) return [];
  if (lastBackup === null) return entries === 0 ? [] : [{ type: 'backup', last: null, days: 0 }];
  const last = vietnamStamp(instantOf(lastBackup.at)).date;
  const days = daysFrom(last, today);
  return days >= 1 && entries !== lastBackup.entries ? [{ type: 'backup', last, days }] : [];
}
