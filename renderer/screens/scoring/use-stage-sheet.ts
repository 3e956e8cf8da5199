import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { NomineeId, ScoringId } from '#domain/ids.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { recordFigures, recordMarks } from '#store/assessments.ts';
import { useLive } from '#store/live.ts';
import { loadScoringRecord } from '#store/scoring-reading.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useOnTheWay } from '../use-on-the-way.ts';
import { keepNotTaken, notTakenIn, type NotTaken } from './not-taken.ts';
import {
  boxOf,
  unitRows,
  withEntries,
  withTyped,
  type FigureEntry,
  type MarkEntry,
  type UnitRow,
} from './stage-rows.ts';

/** A mark or figure as it was typed. */
export type Entry = MarkEntry | FigureEntry;

/** What was typed and is not read back from the disk yet. */
export interface TypedNow {
  readonly marks: readonly MarkEntry[];
  readonly figures: readonly FigureEntry[];
}

/** What the grid does with what is typed into it. */
export interface StageHands {
  type(this: void, entry: Entry): void;
  /** Holds a text that was not taken; null once there is none any more. */
  keep(this: void, nomineeId: NomineeId, box: string, text: string | null): void;
}

const boxOfEntry = (entry: Entry): string => boxOf(entry.stage, entry.code, 'part' in entry ? entry.part : undefined);
const keyOf = (entry: Entry): string => `${entry.nomineeId} ${boxOfEntry(entry)}`;

/** A scoring as stored and typed, and what to do with what is typed; undefined until it is read, null where it is gone. */
export function useStageSheet(id: ScoringId) {
  const desk = useDesk();
  const { db } = desk;
  const { error, run } = useCommand('each');
  const stored = useLive(async () => (await loadScoringRecord(db, id)) ?? null, [db, id]);
  const [kept, setKept] = useState(() => notTakenIn(id));
  const { onTheWay: entries, type: send } = useOnTheWay<Entry>({
    stored,
    keyOf,
    write: (entry) => run(() => ('part' in entry ? recordFigures(desk, id, [entry]) : recordMarks(desk, id, [entry]))),
  });
  const onTheWay = useMemo(
    (): TypedNow => ({
      marks: entries.filter((entry) => 'mark' in entry),
      figures: entries.filter((entry) => 'part' in entry),
    }),
    [entries],
  );
  const record = useMemo(() => stored && withEntries(stored, onTheWay.marks, onTheWay.figures), [stored, onTheWay]);
  const keep = useCallback(
    (nomineeId: NomineeId, box: string, text: string | null): void => setKept(keepNotTaken(id, nomineeId, box, text)),
    [id],
  );
  const type = useCallback(
    (entry: Entry): void => {
      keep(entry.nomineeId, boxOfEntry(entry), null);
      send(entry);
    },
    [keep, send],
  );
  const hands = useMemo((): StageHands => ({ type, keep }), [type, keep]);
  return { record, onTheWay, kept, hands, error };
}

/** The rows of a stage, what was typed at once and what it comes to after the paint; the same objects while they are alike. */
export function useUnitRows(
  record: ScoringRecord,
  stage: Stage,
  kept: NotTaken,
  onTheWay: TypedNow,
): readonly UnitRow[] {
  const settled = useDeferredValue(record);
  const [known, setKnown] = useState(() => unitRows(settled, stage, kept, new Map()));
  const [from, setFrom] = useState({ settled, stage, kept });
  if (from.settled !== settled || from.stage !== stage || from.kept !== kept) {
    setFrom({ settled, stage, kept });
    setKnown(unitRows(settled, stage, kept, known));
  }
  const rows = useMemo(() => [...known.values()].map(({ row }) => row), [known]);
  return useMemo(() => withTyped(rows, onTheWay.marks, onTheWay.figures), [rows, onTheWay]);
}
