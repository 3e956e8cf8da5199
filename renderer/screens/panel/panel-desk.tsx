import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, type ReactNode } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
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
import { largeWords } from '#words/large-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { useAskSecond } from './ask-second.tsx';
import { compareBooks } from './mismatches.ts';
import { PanelBody } from './panel-body.tsx';
import { useLargeStart } from './large-start.tsx';
import { leafName, scoredOf, sheetState, sheetToGoOnWith } from './panel-figures.ts';
import { PrintPanel } from './print-panel.tsx';
import { Provisional } from './provisional.tsx';
import { topics, type ScoreBook } from './score-book.ts';
import { tightWindow, SheetHead } from './sheet-head.tsx';
import { SheetProgress } from './sheet-progress.tsx';
import { useBook } from './use-score-book.ts';
import { usePanelViews, type PanelView, type PanelViews } from './use-panel-views.ts';

interface PanelProps {
  readonly book: ScoreBook;
  /** The sheets typed a second time; null where once is enough. */
  readonly second: ScoreBook | null;
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
}

/** The members' sheets: one in hand at a time, one criterion, all on one table, or typed again and compared. */
export function Panel({ book, second, room, set }: PanelProps) {
  const words = useWords(panelWords);
  const { meeting } = room;
  const seats = useMemo(() => seatsOf(room), [room]);
  const scored = useMemo(() => scoredOf(room), [room]);
  const both = useMemo(() => {
    const [memberIds, nomineeIds] = [seats.map(({ memberId }) => memberId), scored.map(({ id }) => id)];
    return second && compareBooks({ set, memberIds, nomineeIds }, book, second);
  }, [set, seats, scored, book, second]);
  const states = useBook(book, topics.writes, () =>
    seats
      .map(({ memberId }) => (book.scorers().includes(memberId) ? sheetState(book.tally(memberId)) : 'absent'))
      .join(),
  ).split(',');
  const start = sheetToGoOnWith(states);
  const views = usePanelViews({ both, set, seats, start });
  const { view, at } = views;
  const asking = useAskSecond(room, (twice) => views.show(twice ? 'second' : 'sheet'));
  const large = useLargeStart(room, set);
  // The title bar has no room for it in a tight window.
  const tight = useMediaQuery(tightWindow, { noSsr: true });
  const seat = seats[at] ?? seats[0];
  const mayScore = allowed[meeting.phase].score !== undefined;
  const full = states.filter((state) => state === 'full').length;
  const back = (): void => goTo(`/meetings/${meeting.id}`);
  const expected = states.filter((state) => state !== 'absent').length;
  const nextOpen = nextOpenAfter(states, at);
  useHotkey('Escape', words.keys.back, back);
  if (!seat) return null;
  // Beside both entries there is no room to name the criteria.
  const named = both ? '' : words.set(set.name, set.version, formatPoints(maximumOf(set.criteria)));
  const note = mayScore ? (view === 'council' && large.start ? '' : named) : words.closed;
  const progress = (
    <>
      <StatusChip tone={full === expected ? 'ok' : 'neutral'} label={words.finished(full, expected)} />
      {view === 'sheet' && <SheetProgress book={book} memberId={seat.memberId} />}
      {view === 'second' && second && <SheetProgress book={second} memberId={seat.memberId} />}
      {(view === 'council' || view === 'criterion') && <Provisional book={book} both={both} />}
    </>
  );
  return (
    <>
      <ScreenTitle title={words.title}>{!tight && progress}</ScreenTitle>
      <ScreenBody scroll={false}>
        <SheetHead {...headOf(views, words, { name: seat.name, all: seats.length, note })} progress={tight && progress}>
          <Segments
            label={words.view}
            value={view}
            choices={views.views.map((value) => ({ value, label: viewName(value, words) }))}
            onChoice={views.show}
          />
          {view === 'council' && <PrintPanel meetingId={meeting.id} />}
          <HeadActions views={views} asking={asking} large={large} back={back} nextOpen={nextOpen} />
        </SheetHead>
        <PanelBody {...{ book, both, room, set, seats, scored, views }} />
      </ScreenBody>
      {asking.dialog}
      {large.dialog}
    </>
  );
}

/** The next sheet that is waited for and not finished, from the first one again at the end; -1 where there is none. */
function nextOpenAfter(states: readonly string[], at: number): number {
  const isOpen = (state: string, index: number): boolean => index !== at && (state === 'empty' || state === 'partly');
  const behind = states.findIndex((state, index) => index > at && isOpen(state, index));
  return behind === -1 ? states.findIndex(isOpen) : behind;
}

interface HeadActionsProps {
  readonly views: PanelViews;
  readonly asking: ReturnType<typeof useAskSecond>;
  readonly large: ReturnType<typeof useLargeStart>;
  readonly back: () => void;
  /** The next sheet that is not finished, by its place; -1 where there is none. */
  readonly nextOpen: number;
}

/** What can be done in this view, the next thing last and filled. */
function HeadActions({ views, asking, large, back, nextOpen }: HeadActionsProps): ReactNode {
  const words = useWords(panelWords);
  const { action: largeVerb } = useWords(largeWords);
  const { view } = views;
  const next = nextOf(views, nextOpen, words);
  return (
    <>
      {view === 'council' && large.start && (
        <Beside keys="Alt+M" onPress={large.start}>
          {largeVerb}
        </Beside>
      )}
      {/* Whoever does not see the council's table has it here. */}
      {(view === 'council' || (view === 'second' && views.hidden.size > 0)) && asking.ask && (
        <Beside keys="Alt+H" onPress={asking.ask}>
          {asking.twice ? words.second.callOff : words.second.ask}
        </Beside>
      )}
      {view !== 'check' && views.compare && (
        <Beside keys="F8" onPress={views.compare}>
          {views.listed.length > 0 ? words.second.handle(views.listed.length) : words.second.compareNow}
        </Beside>
      )}
      {/* Esc leads back in any case; where much else can be done there is no room to say it. */}
      {next && !views.compare && !(view === 'council' && large.start) && (
        <Beside keys="Escape" onPress={back}>
          {words.backToMeeting}
        </Beside>
      )}
      <NextAction onPress={next?.run ?? back}>{next?.verb ?? words.backToMeeting}</NextAction>
    </>
  );
}

/** What is typed next; undefined where all that this view types is. */
function nextOf(views: PanelViews, nextOpen: number, words: typeof panelWords.vi) {
  const { view, leafAt, leaves, nextSecond } = views;
  if (view === 'criterion') {
    return leafAt + 1 < leaves.length ? { verb: words.nextCriterion, run: () => views.turnLeaf(1) } : undefined;
  }
  if (view === 'second') {
    return nextSecond === -1 ? undefined : { verb: words.nextSheet, run: () => views.turnTo(nextSecond) };
  }
  if (view === 'check' || nextOpen === -1) return undefined;
  return { verb: words.nextSheet, run: () => views.turnTo(nextOpen) };
}

interface BesideProps {
  readonly keys: string;
  onPress(this: void): void;
  readonly children: string;
}

/** An outlined button as high as the next action; its key is answered where the screen's keys are. */
const Beside = ({ keys, onPress, children }: BesideProps) => (
  <Button onClick={onPress} sx={{ minHeight: 42, whiteSpace: 'nowrap' }} aria-keyshortcuts={keys}>
    {children}
    <KeyCap keys={keys} />
  </Button>
);

const viewName = (view: PanelView, words: typeof panelWords.vi): string =>
  ({
    sheet: words.oneSheet,
    criterion: words.byCriterion,
    council: words.wholeCouncil,
    second: words.second.view,
    check: words.second.check,
  })[view];

/** What is in hand, in the head's large words and in its quiet ones. */
function headOf(
  { view, at, leaves, leafAt }: PanelViews,
  words: typeof panelWords.vi,
  seat: { readonly name: string; readonly all: number; readonly note: string },
): { readonly title: string; readonly note: string } {
  const leaf = leaves[leafAt];
  if (view === 'second') return { title: words.second.sheetOf(at + 1, seat.all, seat.name), note: '' };
  if (view === 'check') return { title: words.second.check, note: words.second.checkNote };
  if (view === 'council') return { title: words.wholeCouncil, note: seat.note };
  if (view === 'criterion' && leaf) {
    const note = words.criterionNote(leafName(leaf), formatPoints(leaf.max));
    return { title: words.criterionOf(leafAt + 1, leaves.length), note };
  }
  return { title: words.sheetOf(at + 1, seat.all, seat.name), note: seat.note };
}
