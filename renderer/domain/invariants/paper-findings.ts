import { paperKey, type Paper } from '../papers/paper.ts';
import type { Records } from '../records.ts';
import type { BallotCount } from '../voting/ballot-count.ts';
import { onOnePaper, type Round } from '../voting/round.ts';
import type { DataFinding } from './data-finding.ts';
import { placeOf } from './place.ts';

/** Frozen papers against themselves and against the vote that they record. */
export function paperFindings({ papers, rounds }: Records): readonly DataFinding[] {
  const roundById = new Map(rounds.map((round) => [round.id as string, round]));
  return [
    ...papers.flatMap((paper) => [
      ...subjectFindings(paper),
      ...signerFindings(paper),
      ...(paper.subject.kind === 'count-record'
        ? figureFindings(paper, rounds, roundById.get(paper.subject.roundId))
        : []),
    ]),
    ...versionFindings(papers),
  ];
}

function subjectFindings(paper: Paper): readonly DataFinding[] {
  const { subject, facts } = paper;
  if (subject.kind === facts.kind && facts.frozenAt === paper.frozenAt) return [];
  return [{ type: 'facts-of-other-paper', ...placeOf('papers', paper), subject: subject.kind, facts: facts.kind }];
}

/** Who signed stands in the order in which the paper asks for signatures. */
const signerFindings = (paper: Paper): readonly DataFinding[] =>
  paper.signatures.flatMap(({ field, memberId, certificateName }, index): readonly DataFinding[] => {
    const turn = paper.facts.signers[index];
    if (turn?.field === field && turn.memberId === memberId) return [];
    return [
      {
        type: 'signer-out-of-turn',
        ...placeOf('papers', paper),
        signer: certificateName,
        turnOf: turn?.name ?? '',
      },
    ];
  });

/** The versions of one paper count from one without a gap. */
function versionFindings(papers: readonly Paper[]): readonly DataFinding[] {
  const counted = new Map<string, number>();
  return papers
    .toSorted((a, b) => a.version - b.version)
    .flatMap((paper): readonly DataFinding[] => {
      const key = `${paper.meetingId} ${paperKey(paper.subject)}`;
      const expected = (counted.get(key) ?? 0) + 1;
      counted.set(key, paper.version);
      // The same number twice is told among the keys.
      if (paper.version === expected || paper.version === expected - 1) return [];
      return [{ type: 'versions-not-counted', ...placeOf('papers', paper), version: paper.version, expected }];
    });
}

const figures = ['printed', 'issued', 'spoiled', 'unused', 'returned', 'opinions', 'valid', 'invalid'] as const;
const rowFigures = ['yes', 'no', 'blank', 'invalidRow'] as const;

/** The tellers' record says the figures of its vote: it was frozen with them, and they do not change afterwards. */
function figureFindings(paper: Paper, rounds: readonly Round[], round: Round | undefined): readonly DataFinding[] {
  const { facts } = paper;
  if (facts.kind !== 'count-record' || !round) return [];
  // The record of a count that was replaced says what was counted then.
  const countOf = ({ recounts, result }: Round): BallotCount | undefined =>
    recounts[(facts.recount?.number ?? 1) - 1]?.count ?? (result?.mode === 'ballot' ? result.count : undefined);
  const count = countOf(round);
  if (!count) return [];
  const place = placeOf('papers', paper);
  const differs = (figure: string, onPaper: number, counted: number): readonly DataFinding[] =>
    onPaper === counted ? [] : [{ type: 'figure-differs', ...place, figure, paper: onPaper, counted }];
  return [
    ...figures.flatMap((figure) => differs(figure, facts.papers[figure], count[figure])),
    ...differs('unmarked', facts.papers.unmarked ?? 0, count.unmarked ?? 0),
    // Awards on one paper are told in one record, in the order in which their votes were opened.
    ...onOnePaper(rounds, round).flatMap((one, index) => {
      const printed = [facts.round, ...(facts.further ?? [])][index];
      const counted = countOf(one)?.rows ?? [];
      return one.rows.flatMap(({ nominationId, number }) => {
        const row = counted.find((candidate) => candidate.nominationId === nominationId);
        const line = printed?.rows.find((candidate) => candidate.number === number);
        return rowFigures.flatMap((figure) => differs(figure, line?.[figure] ?? 0, row?.[figure] ?? 0));
      });
    }),
  ];
}
