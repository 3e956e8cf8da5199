import type { BallotValidity } from '../voting/round.ts';

/** Phrases of the papers that every council words in its own way, until the texts are locked. */
export interface MeetingWording {
  /** Who receives the minutes (Nơi nhận), one a line. */
  readonly receivers: readonly string[];
  /** In how many copies the minutes are made. */
  readonly copies: number;
  /** Whether every member who came signs an annex of the minutes. */
  readonly membersSign: boolean;
  /** What the papers of a vote are called: Phiếu bầu, Phiếu biểu quyết, Phiếu bình xét. */
  readonly ballotTitle: string;
  /** How long the sealed ballots are kept, after the word "đến"; empty where the record leaves it open. */
  readonly ballotsKeptUntil: string;
  /** What a row marked in both boxes, or otherwise against the rule, spoils; a vote keeps what was set when it opened. */
  readonly ballotValidity: BallotValidity;
  /** Ballot papers in large letters, for those who read without glasses. */
  readonly ballotsLarge: boolean;
  /** Whether each ballot paper hangs on a numbered stub, torn off before it is handed out. */
  readonly ballotStubs: boolean;
}

/** As most councils word it; a council that words it otherwise hands its wording on to its next meeting. */
export const usualWording: MeetingWording = {
  receivers: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ Hội đồng'],
  copies: 3,
  membersSign: false,
  ballotTitle: 'Phiếu bầu',
  ballotsKeptUntil: 'khi có quyết định khen thưởng',
  ballotValidity: 'row',
  ballotsLarge: false,
  ballotStubs: false,
};

/** More copies than anybody makes by hand: a slip of the key. */
export const mostCopies = 99;
