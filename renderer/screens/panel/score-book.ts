import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { mustBeMarked } from '#domain/scoring/leaf.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { createRankBook } from '#domain/scoring/rank-book.ts';
import type { Ranked, TieDecision } from '#domain/scoring/ranking.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import {
  hasMarks,
  panelScore,
  sheetTotal,
  type PanelScore,
  type ScoreSheet,
  type SheetTotal,
  type Standing,
} from '#domain/scoring/scoring.ts';
import type { SheetCheck } from '#domain/scoring/second-entry.ts';

type Marks = ScoreSheet['marks'];

/** One box of one member's sheet. */
export interface SheetCell {
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly criterion: string;
}

/** A text that stands in a box and was not taken: typed wrongly, or refused. */
export interface KeptText {
  readonly text: string;
  /** Why the store refused it; undefined where it could not even be read. */
  readonly why?: Refusal;
}

/** A mark as it was typed into a box; null empties it. */
export interface TypedMark {
  readonly cell: SheetCell;
  readonly mark: Mark | null;
}

/** Puts marks on the disk in their order; answered for each once all are there. */
type Write = (marks: readonly TypedMark[]) => Promise<readonly Result<unknown, Refusal>[]>;

interface Pending extends TypedMark {
  readonly text: string;
  /** The hand of whoever typed it, under whose name it goes to the disk. */
  readonly write: Write;
  /** Which settled write it was; undefined while it is not on the disk. */
  settled: number | undefined;
}

interface Sheet {
  readonly stored: Marks;
  readonly shown: Marks;
  readonly total: SheetTotal;
}

interface ScoreBookInput {
  readonly set: CriteriaSet;
  readonly nomineeIds: readonly NomineeId[];
  /** The hand of whoever sits here now: a mark that still waits for the disk when somebody else sits down stays his. */
  writer(this: void): Write;
  /** Does something as soon as what was typed has been painted: a write begins there. */
  painted(this: void, work: () => void): void;
  /** Does something when nothing more urgent is to be done: ranks wait for the paint. */
  later(this: void, work: () => void): void;
  /** What the tie chain asks of a nominee beside its points. */
  standing?(this: void, nomineeId: NomineeId): Standing;
}

/** So many marks wait for the disk together at the most: who types sees them settle. */
const mostTogether = 20;

/** Says whose sheets the panel waits for, given who has begun one. */
export type Scorers = (begunBy: readonly MemberId[]) => readonly MemberId[];

/** What a part of the screen listens to: one sheet, one nominee's figure, all places, or how the writing goes. */
export const topics = {
  sheet: (memberId: MemberId, nomineeId: NomineeId): string => `${memberId} ${nomineeId}`,
  panel: (nomineeId: NomineeId): string => nomineeId,
  ranks: 'ranks',
  writes: 'writes',
} as const;

/** The council's sheets in memory; see {@link createScoreBook}. */
export type ScoreBook = ReturnType<typeof createScoreBook>;

/**
 * The council's sheets in memory: what was typed stands at once, totals and means follow by the one sheet that changed,
 * ranks after the paint; marks go to the disk in the order in which they were typed, those together that were typed
 * while the disk was busy.
 */
export function createScoreBook({ set, nomineeIds, writer, painted, later, standing }: ScoreBookInput) {
  // What takes off or disqualifies stands only where it is so: its boxes are not waited for.
  const awaited = leavesOf(set.criteria).filter(mustBeMarked).length;
  const empty: Sheet = { stored: {}, shown: {}, total: sheetTotal(set.criteria, {}) };
  const sheets = new Map<string, Sheet>();
  const told = new Map<string, StoredSheet>();
  const tallies = new Map<MemberId, Tally>();
  const kept = new Map<string, KeptText>();
  const listeners = new Map<string, Set<() => void>>();
  let pending: readonly Pending[] = [];
  let settled = 0;
  let scorersOf: Scorers = () => [];
  let scorers: readonly MemberId[] = [];
  let decisions: readonly TieDecision[] = [];
  const touched = new Set<NomineeId>();
  let due = false;
  const unsent: Pending[] = [];
  let paintedMarks = 0;
  let writing = false;

  const sheetOf = (memberId: MemberId, nomineeId: NomineeId): Sheet =>
    sheets.get(topics.sheet(memberId, nomineeId)) ?? empty;
  const tallyOf = (memberId: MemberId): Tally =>
    tallies.get(memberId) ?? { begun: 0, missing: nomineeIds.length * awaited, fine: 0 };
  const tell = (topic: string): void => listeners.get(topic)?.forEach((listener) => listener());

  const panels = createRankBook({
    nomineeIds,
    scoreOf: (nomineeId) => {
      const own = scorers.map((memberId) => ({ memberId, nomineeId, marks: sheetOf(memberId, nomineeId).shown }));
      return panelScore(set, nomineeId, own, scorers, standing?.(nomineeId));
    },
  });
  let places = placesOf(panels.ranked());

  /** What may wait: figures of the nominees that were touched, their places, and how the writing goes. */
  const reckonLater = (): void => {
    if (due) return;
    due = true;
    later(reckon);
  };

  const reckon = (): void => {
    due = false;
    const changed = panels.renew([...touched]);
    touched.clear();
    if (changed.length > 0) rank();
    for (const nomineeId of changed) tell(topics.panel(nomineeId));
    tell(topics.writes);
  };

  const rank = (): void => {
    places = placesOf(panels.ranked(decisions));
    tell(topics.ranks);
  };

  const seatAgain = (): void => {
    const next = scorersOf([...tallies].flatMap(([memberId, { begun }]) => (begun > 0 ? [memberId] : [])));
    if (next.join() === scorers.join()) return;
    scorers = next;
    for (const nomineeId of nomineeIds) touched.add(nomineeId);
    reckonLater();
  };

  /** Brings one sheet, and what adds it up, to what is stored and typed. */
  const renew = (memberId: MemberId, nomineeId: NomineeId, stored: Marks): void => {
    const before = sheetOf(memberId, nomineeId);
    const typed = pending.filter(({ cell }) => cell.memberId === memberId && cell.nomineeId === nomineeId);
    const shown = typed.length === 0 ? stored : withTyped(stored, typed);
    const after: Sheet = { stored, shown, total: sheetTotal(set.criteria, shown) };
    sheets.set(topics.sheet(memberId, nomineeId), after);
    const tally = tallyOf(memberId);
    const next = changedTally(tally, before, after);
    tallies.set(memberId, next);
    // A sheet that was not finished and is not now gives the panel nothing.
    if (before.total.missing === 0 || after.total.missing === 0) touched.add(nomineeId);
    if (tally.begun > 0 !== next.begun > 0) seatAgain();
    tell(topics.sheet(memberId, nomineeId));
    reckonLater();
  };

  const renewFor = ({ memberId, nomineeId }: SheetCell): void =>
    renew(memberId, nomineeId, sheetOf(memberId, nomineeId).stored);

  const settle = (entry: Pending, result: Result<unknown, Refusal> | undefined): void => {
    settled += 1;
    entry.settled = settled;
    if (result?.ok === false) {
      pending = pending.filter((other) => other !== entry);
      kept.set(cellKey(entry.cell), { text: entry.text, why: result.error });
      renewFor(entry.cell);
    }
    reckonLater();
  };

  const send = async (): Promise<void> => {
    if (writing || paintedMarks === 0) return;
    writing = true;
    const ready = unsent.slice(0, Math.min(paintedMarks, mostTogether));
    const other = ready.findIndex(({ write }) => write !== ready[0]?.write);
    const batch = unsent.splice(0, other === -1 ? ready.length : other);
    paintedMarks -= batch.length;
    try {
      const results = (await batch[0]?.write(batch)) ?? [];
      batch.forEach((entry, index) => settle(entry, results[index]));
    } finally {
      writing = false;
      // A lost database is left unhandled here: the window takes it, and the marks stay unsettled.
      void send();
    }
  };

  return {
    /** How fine points may be typed, in hundredths. */
    step: set.step,
    /** What a member put on a nominee's sheet, typed or stored; the same object until it changes. */
    marks: (memberId: MemberId, nomineeId: NomineeId): Marks => sheetOf(memberId, nomineeId).shown,
    total: (memberId: MemberId, nomineeId: NomineeId): SheetTotal => sheetOf(memberId, nomineeId).total,
    /** The council's figure of one nominee, as last reckoned. */
    panel: (nomineeId: NomineeId): PanelScore => panels.score(nomineeId),
    /** Places as last reckoned, a moment after the last key, and how many sheets the council still waits for. */
    places: (): Places => places,
    /** How far a member is: sheets begun, boxes empty, marks in hundredths. */
    tally: tallyOf,
    scorers: (): readonly MemberId[] => scorers,
    /** How many marks are typed and not yet on the disk. */
    unsettled: (): number => pending.filter((entry) => entry.settled === undefined).length,
    /** How many writes have come back: what is read from now on holds them. */
    settled: (): number => settled,
    /** How many boxes hold a text that was not taken. */
    notTaken: (): number => kept.size,
    kept: (cell: SheetCell): KeptText | undefined => kept.get(cellKey(cell)),
    /** Holds a text that cannot be read, so that scrolling away does not lose it; null once it is gone. */
    keep: (cell: SheetCell, text: string | null): void => {
      if ((kept.get(cellKey(cell))?.text ?? null) === text) return;
      if (text === null) kept.delete(cellKey(cell));
      else kept.set(cellKey(cell), { text });
      tell(topics.sheet(cell.memberId, cell.nomineeId));
      reckonLater();
    },
    /** A mark was typed: it stands at once and goes to the disk behind those typed before. */
    type: (cell: SheetCell, mark: Mark | null, text: string): void => {
      const entry: Pending = { cell, mark, text, write: writer(), settled: undefined };
      pending = [...pending, entry];
      kept.delete(cellKey(cell));
      renewFor(cell);
      reckonLater();
      unsent.push(entry);
      painted(() => {
        paintedMarks += 1;
        void send();
      });
    },
    /** The sheets as stored, all or those that changed; what was typed gives way once it is in them. */
    fold: ({ begun, sheets: news }: StoredNews): void => {
      const done = pending.filter((entry) => entry.settled !== undefined && entry.settled <= begun);
      if (done.length > 0) pending = pending.filter((entry) => !done.includes(entry));
      for (const sheet of news) {
        told.set(topics.sheet(sheet.memberId, sheet.nomineeId), sheet);
        renew(sheet.memberId, sheet.nomineeId, sheet.marks);
      }
      reckonLater();
    },
    /** What is stored of a sheet beside its marks; undefined where nothing is. */
    told: (memberId: MemberId, nomineeId: NomineeId): StoredSheet | undefined =>
      told.get(topics.sheet(memberId, nomineeId)),
    /** What the council decided about equals; places follow. */
    decide: (made: readonly TieDecision[]): void => {
      decisions = made;
      rank();
    },
    /** Whose sheets the panel waits for; means and ranks follow. */
    seat: (next: Scorers): void => {
      scorersOf = next;
      seatAgain();
    },
    /** Does at once what may wait: before the sheets are shown for the first time. */
    reckon,
    /** Calls back whenever what a topic names has changed; returns how to stop. */
    listen: (topic: string, listener: () => void): (() => void) => {
      const own = listeners.get(topic) ?? new Set();
      listeners.set(topic, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) listeners.delete(topic);
      };
    },
  };
}

/** The places of all nominees, and the most sheets that one of them still lacks. */
interface Places {
  readonly ranks: ReadonlyMap<NomineeId, Ranked>;
  readonly missing: number;
}

const placesOf = (ranked: readonly Ranked[]): Places => ({
  ranks: new Map(ranked.map((place) => [place.nomineeId, place])),
  missing: ranked.reduce((most, { score }) => Math.max(most, score.expected - score.sheets), 0),
});

interface StoredNews {
  /** How many writes had come back when this was begun to be read. */
  readonly begun: number;
  readonly sheets: readonly StoredSheet[];
}

/** A sheet as stored, of the first entry or the second. */
interface StoredSheet extends Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks' | 'enteredBy'> {
  /** What was judged on it; only of a second entry. */
  readonly verdicts?: SheetCheck['verdicts'];
}

/** How far a member's sheets are. */
interface Tally {
  readonly begun: number;
  readonly missing: number;
  readonly fine: number;
}

const changedTally = (tally: Tally, before: Sheet, after: Sheet): Tally => ({
  begun: tally.begun + Number(isBegun(after)) - Number(isBegun(before)),
  missing: tally.missing + after.total.missing - before.total.missing,
  fine: tally.fine + fineMarks(after) - fineMarks(before),
});

const isBegun = ({ shown }: Sheet): boolean => hasMarks({ marks: shown });
const fineMarks = ({ shown }: Sheet): number =>
  Object.values(shown).filter((mark) => mark !== 'not-applicable' && mark % 10 !== 0).length;

const cellKey = ({ memberId, nomineeId, criterion }: SheetCell): string => `${memberId} ${nomineeId} ${criterion}`;

function withTyped(stored: Marks, typed: readonly Pending[]): Marks {
  const marks: Record<string, Mark> = { ...stored };
  for (const { cell, mark } of typed) {
    if (mark === null) Reflect.deleteProperty(marks, cell.criterion);
    else marks[cell.criterion] = mark;
  }
  return marks;
}
