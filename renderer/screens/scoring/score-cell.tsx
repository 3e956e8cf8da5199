import Box from '@mui/material/Box';
import { useState } from 'react';
import { CellField } from '#components/cell-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import type { Criterion } from '#domain/criteria.ts';
import type { MeetingId, MemberId } from '#domain/ids.ts';
import { points, formatPoints, parsePoints, type Mark, type Points, type PointsRefusal } from '#domain/points.ts';
import type { Refusal } from '#domain/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import { recordScore } from '#store/scoring.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { useDesk } from '../desk.tsx';
import type { Scored } from './panel.ts';

interface ScoreCellProps {
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nominee: Scored;
  readonly leaf: Criterion;
  /** Undefined is not scored yet: neither 0 nor "does not apply". */
  readonly mark: Mark | undefined;
  /** How many decimals the sheet shows. */
  readonly depth: number;
  readonly disabled: boolean;
}

/** One mark of one member on one leaf: 9,5 or 9.5, K for "does not apply", empty for "not scored". */
export function ScoreCell({ meetingId, memberId, nominee, leaf, mark, depth, disabled }: ScoreCellProps) {
  const words = useWords(scoringWords);
  const language = useLanguage();
  const desk = useDesk();
  const [refused, setRefused] = useState<{ readonly text: string; readonly why: Refusal } | null>(null);
  const shown = mark === undefined ? '' : mark === 'not-applicable' ? words.notApplicable : formatPoints(mark, depth);
  const check = (text: string): string | undefined => {
    const read = readMark(text, leaf.max);
    if (!read.ok) return refusalSentence(read.error, language);
    return refused?.text === text ? refusalSentence(refused.why, language) : undefined;
  };
  const commit = async (text: string): Promise<void> => {
    const read = readMark(text, leaf.max);
    if (!read.ok) return;
    const result = await recordScore(desk, {
      meetingId,
      memberId,
      nomineeId: nominee.id,
      criterion: leaf.code,
      mark: read.value,
    });
    setRefused(result.ok ? null : { text, why: result.error });
  };
  return (
    <Box sx={cell}>
      <CellField
        label={words.cell(`${leaf.code} ${leaf.label}`, nominee.name, formatPoints(leaf.max))}
        value={shown}
        check={check}
        onCommit={(text) => void commit(text)}
        disabled={disabled}
      />
    </Box>
  );
}

// The ruled box of the paper sheet: an empty cell must be seen to be filled.
const cell = {
  border: `1px solid ${colour.line}`,
  borderRadius: '4px',
  '& .MuiInputBase-root': { height: 21 },
} as const;

/** What was typed into a cell; null empties it. K, KAD and N/A all say that the criterion does not apply. */
function readMark(text: string, max: Points): Result<Mark | null, PointsRefusal> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (/^(k|kad|n|n\/a)$/iu.test(typed)) return ok('not-applicable');
  return parsePoints(typed, { min: points(0), max });
}
