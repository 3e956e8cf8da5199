import type { AwardId, NominationId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isUsualBallot } from './ballot-fit.ts';
import type { BallotPapersFacts } from './facts.ts';
import { newestPaper, type Paper } from './paper.ts';
import { roundRows, type RoundRow } from '../voting/round.ts';
import { awardOf } from '../rules/rule-book.ts';

/** The ballot of one award as it would be issued now, beside the paper that was printed for it. */
export interface BallotNow {
  /** What is put to the vote, with the numbers of the printed paper where there is one. */
  readonly rows: readonly RoundRow[];
  /** Lines of the printed paper whose nomination has left the list: struck on every paper, or the paper is made again. */
  readonly struck: readonly { readonly number: number; readonly nominee: string }[];
  /** Nominations that came on the list after the paper was printed: it must be made again. */
  readonly notPrinted: readonly NominationId[];
}

/** Sets the undecided nominations of an award against its printed paper, whose numbers they keep. */
export function ballotNow(record: MeetingRecord, papers: readonly Paper[], awardId: AwardId): BallotNow {
  const undecided = record.matters
    .filter(({ outcome, nominationId }) => outcome === null && isFor(record, nominationId, awardId))
    .map(({ nominationId }) => nominationId);
  const rows = roundRows(undecided, record.recusals);
  const printed = awardOf(record.ruleBook, awardId).vote.mode === 'ballot' ? printedLines(papers, awardId) : [];
  const decided = new Set(
    record.rounds
      .filter((round) => round.result !== null)
      .flatMap((round) => round.rows.map((row) => row.nominationId)),
  );
  return besidePaper(rows, printed, decided);
}

/** Sets the rows of a vote against the lines of its printed paper, whose numbers they keep; what a vote decided is not struck. */
export function besidePaper(
  rows: readonly RoundRow[],
  printed: BallotPapersFacts['rows'],
  decided: ReadonlySet<NominationId> = new Set(),
): BallotNow {
  if (printed.length === 0) return { rows, struck: [], notPrinted: [] };
  const numberOf = new Map(printed.map(({ nominationId, number }) => [nominationId, number]));
  const ids = rows.map(({ nominationId }) => nominationId);
  return {
    rows: rows
      .map((row) => ({ ...row, number: numberOf.get(row.nominationId) ?? row.number }))
      .toSorted((a, b) => a.number - b.number),
    struck: printed
      .filter(({ nominationId }) => !ids.includes(nominationId) && !decided.has(nominationId))
      .map(({ number, nominee }) => ({ number, nominee })),
    notPrinted: ids.filter((id) => !numberOf.has(id)),
  };
}

/** The lines printed for one of the awards of a ballot that was set up before; none where no paper was made for it yet. */
export function linesSetUp(
  papers: readonly Paper[],
  awardId: AwardId,
  afterPaper: number,
  place: number,
): BallotPapersFacts['rows'] {
  const newest = newestPaper(papers, { kind: 'ballot-papers', awardId });
  if (newest?.facts.kind !== 'ballot-papers' || newest.version <= afterPaper) return [];
  return [newest.facts, ...(newest.facts.further ?? [])][place]?.rows ?? [];
}

const isFor = (record: MeetingRecord, id: NominationId, awardId: AwardId): boolean =>
  caseOf(record, id).nomination.awardId === awardId;

/** The lines of the newest ballot paper frozen for an award; none where no paper was made. */
function printedLines(papers: readonly Paper[], awardId: AwardId) {
  const newest = papers
    .filter(({ subject }) => subject.kind === 'ballot-papers' && subject.awardId === awardId)
    // A paper made for a choice or a second vote is no paper of the usual one.
    .filter(({ facts }) => facts.kind === 'ballot-papers' && isUsualBallot(facts))
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  return newest?.facts.kind === 'ballot-papers' ? newest.facts.rows : [];
}
