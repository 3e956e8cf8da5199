import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { maximumOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { seatsOf } from '#domain/meeting/meeting-record.ts';
import { allowed } from '#domain/meeting/meeting.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import { panelWords } from '#words/panel-words.ts';
import { CouncilGrid } from './council-grid.tsx';
import { scoredOf, sheetState } from './panel-figures.ts';
import { PanelSide } from './panel-side.tsx';
import { PrintPanel } from './print-panel.tsx';
import { Provisional } from './provisional.tsx';
import { topics, type ScoreBook } from './score-book.ts';
import { beside, ScoreGrid } from './score-grid.tsx';
import { tightWindow, SheetHead } from './sheet-head.tsx';
import { SheetProgress } from './sheet-progress.tsx';
import { useBook } from './use-score-book.ts';

interface PanelProps {
  readonly book: ScoreBook;
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
}

/** The members' sheets, one in hand at a time or all on one table. */
export function Panel({ book, room, set }: PanelProps) {
  const words = useWords(panelWords);
  const { meeting } = room;
  const seats = useMemo(() => seatsOf(room), [room]);
  const scored = useMemo(() => scoredOf(room), [room]);
  const states = useBook(book, topics.writes, () =>
    seats.map((seat) => sheetState(book.tally(seat.memberId))).join(),
  ).split(',');
  const [at, setAt] = useState(() => Math.max(0, states.indexOf('partly'), states.indexOf('empty')));
  const [view, setView] = useState<'sheet' | 'council'>('sheet');
  // The title bar has no room for it in a tight window.
  const tight = useMediaQuery(tightWindow, { noSsr: true });
  const seat = seats[at] ?? seats[0];
  const mayScore = allowed[meeting.phase].score !== undefined;
  const full = states.filter((state) => state === 'full').length;
  const all = seats.length;
  const turnTo = useCallback(
    (index: number): void => {
      // What is being typed is kept before the sheet is turned over.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (index < 0 || index >= all) return;
      setAt(index);
      setView('sheet');
    },
    [all],
  );
  const back = (): void => goTo(`/meetings/${meeting.id}`);
  const nextOpen = states.findIndex((state, index) => index > at && state !== 'full');
  useHotkey('Ctrl+PageUp', words.keys.sheets, () => turnTo(at - 1));
  useHotkey('Ctrl+PageDown', words.keys.sheets, () => turnTo(at + 1));
  useHotkey('F6', view === 'sheet' ? words.keys.council : words.keys.sheet, () =>
    setView(view === 'sheet' ? 'council' : 'sheet'),
  );
  useFieldKey('Enter', words.keys.next, view === 'sheet');
  useFieldKey('Shift+Enter', words.keys.previous, view === 'sheet');
  useFieldKey('K', words.keys.notApplicable, view === 'sheet');
  useHotkey('Escape', words.keys.back, back);
  if (!seat) return null;
  const maximum = formatPoints(maximumOf(set.criteria));
  const progress = (
    <>
      <StatusChip tone={full === all ? 'ok' : 'neutral'} label={words.finished(full, all)} />
      {view === 'sheet' ? <SheetProgress book={book} memberId={seat.memberId} /> : <Provisional book={book} />}
    </>
  );
  return (
    <>
      <ScreenTitle title={words.title} note={words.context(scored.length, all)}>
        {!tight && progress}
      </ScreenTitle>
      <ScreenBody scroll={false}>
        <SheetHead
          title={view === 'sheet' ? words.sheetOf(at + 1, all, seat.name) : words.wholeCouncil}
          note={mayScore ? words.set(set.name, set.version, maximum) : words.closed}
          progress={tight && progress}
        >
          <Segments
            label={words.view}
            value={view}
            choices={[
              { value: 'sheet', label: words.oneSheet },
              { value: 'council', label: words.wholeCouncil },
            ]}
            onChoice={setView}
          />
          {view === 'council' && <PrintPanel meetingId={meeting.id} />}
          {nextOpen === -1 ? (
            <NextAction onPress={back}>{words.backToMeeting}</NextAction>
          ) : (
            <>
              <Button onClick={back} sx={{ minHeight: 42 }}>
                {words.backToMeeting}
                <KeyCap keys="Escape" />
              </Button>
              <NextAction onPress={() => turnTo(nextOpen)}>{words.nextSheet}</NextAction>
            </>
          )}
        </SheetHead>
        {view === 'council' ? (
          <Box sx={wide}>
            <Card flush fill>
              <CouncilGrid book={book} set={set} seats={seats} scored={scored} onTurn={turnTo} />
            </Card>
          </Box>
        ) : (
          <Box sx={scored.length > beside ? wide : withSide}>
            <Card flush fill>
              <ScoreGrid key={seat.memberId} book={book} set={set} seat={seat} scored={scored} mayScore={mayScore} />
            </Card>
            {scored.length <= beside && (
              <PanelSide book={book} set={set} seats={seats} scored={scored} current={at} onTurn={turnTo} />
            )}
          </Box>
        )}
      </ScreenBody>
    </>
  );
}

const wide = { display: 'grid', flex: 1, minHeight: 0 } as const;
const withSide = {
  ...wide,
  gridTemplateColumns: 'minmax(0, 1fr) 404px',
  gap: '14px',
  // No room beside the sheet: the whole council is one key away.
  [tightWindow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > [role=group]': { display: 'none' } },
} as const;
