import { phases, type Acting, type MeetingAction, type Phase } from '#domain/meeting/meeting.ts';

/*
 * What the design's line of phases means for everything that is done with a meeting, written out cell by cell and read from
 * the design, not from the product's own table. One column a phase, in the design's order:
 *
 *   preparing, convened, in session, closed, results locked, texts locked, signed, archived
 *
 *   r  chair and secretary may      a  whoever sits at the laptop may      .  nobody may
 *
 * An invitation can still be put right until the opening; the roll is called before it, and members come late. Members score
 * until the meeting is over. Votes, remarks and outcomes are made in the session, and every nomination has its outcome before
 * it closes. Tellers sign on the spot, what they counted is frozen then; minutes and lists are frozen once their wording is
 * locked. A meeting held on paper is entered from when it is called until it is over. After the results are locked wording may
 * change, numbers not; after the texts are locked nothing does. Papers are counted again in the session only. From the
 * results' lock on a wrong name goes through a dated correction, signed or not; what has ended is reopened by chair and
 * secretary, signed or not, until it is archived.
 */
const table: Readonly<Record<MeetingAction, string>> = {
  prepare: 'rr......',
  'mark-attendance': '.aa.....',
  score: 'aaa.....',
  vote: '..r.....',
  note: '..a.....',
  'set-outcome': '..r.....',
  word: 'rrrrr...',
  'freeze-sheet': 'rrr.....',
  'freeze-count-record': '..r.....',
  'freeze-paper': '.....r..',
  sign: '..aaaaa.',
  'enter-from-paper': '.rr.....',
  recount: '..r.....',
  correct: '....rrr.',
  reopen: '...rrrr.',
  advance: 'rrrrrrr.',
};

/** Everything that is done with a meeting. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
export const actions = Object.keys(table) as readonly MeetingAction[];

/** Everybody who sits at the laptop. */
export const everybody: readonly Acting[] = ['chair', 'secretary', 'other'];

/** Whether anybody at all may do this in that phase. */
export const isOpen = (phase: Phase, action: MeetingAction): boolean => table[action][phases.indexOf(phase)] !== '.';

/** Whether the design lets somebody do this in that phase. */
export const letsAct = (phase: Phase, action: MeetingAction, acting: Acting): boolean =>
  isOpen(phase, action) && (table[action][phases.indexOf(phase)] === 'a' || acting !== 'other');
