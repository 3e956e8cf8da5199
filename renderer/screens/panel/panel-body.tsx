import Box from '@mui/material/Box';
import { useMemo, type ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import type { Seat } from '#domain/council.ts';
import { actingIn } from '#domain/meeting/meeting-record.ts';
import { allowed, mayAct } from '#domain/meeting/meeting.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { equalsAmong } from '#domain/scoring/ties.ts';
import { firstTypist } from '#domain/scoring/second-entry.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { CheckGrid } from './check-grid.tsx';
import { CouncilGrid } from './council-grid.tsx';
import { CriterionGrid } from './criterion-grid.tsx';
import { useBoth, type BothEntries } from './mismatches.ts';
import type { Scored } from './panel-figures.ts';
import { PanelSide } from './panel-side.tsx';
import { topics, type ScoreBook } from './score-book.ts';
import { beside, ScoreGrid } from './score-grid.tsx';
import { SecondSide } from './second-side.tsx';
import { tightWindow } from './sheet-head.tsx';
import { useBook } from './use-score-book.ts';
import { DecideTies } from './decide-ties.tsx';
import type { PanelViews } from './use-panel-views.ts';

interface PanelBodyProps {
  readonly book: ScoreBook;
  readonly both: BothEntries | null;
  readonly room: ScoringRoom;
  readonly set: CriteriaSet;
  readonly seats: readonly Seat[];
  readonly scored: readonly Scored[];
  readonly views: PanelViews;
}

/** Under the head: what is in hand, and beside it how far the council is where there is room. */
export function PanelBody(props: PanelBodyProps) {
  const { book, both, room, seats, scored, views } = props;
  const { view, at, leaves, leafAt } = views;
  const { actor } = useDesk();
  const mayScore = allowed[room.meeting.phase].score !== undefined;
  const mayDecide = mayAct(room.meeting.phase, 'vote', actingIn(room, actor)).ok;
  const seat = seats[at] ?? seats[0];
  const leaf = leaves[leafAt];
  if (view === 'second' && both && seat) return <SecondBody {...props} both={both} seat={seat} mayScore={mayScore} />;
  if (view === 'check' && both) return <CheckBody {...props} both={both} mayScore={mayScore} />;
  if (view === 'council') return <CouncilBody {...props} mayDecide={mayDecide} />;
  if (view === 'criterion' && leaf) {
    return (
      <Wide>
        <CriterionGrid key={leaf.code} {...{ book, leaf, seats, scored, mayScore }} />
      </Wide>
    );
  }
  return seat ? <SheetBody {...props} {...{ seat, mayScore, mayDecide }} /> : null;
}

/** The sheet in hand; while it is typed again it shows nothing that whoever sits here did not type. */
function SheetBody({
  book,
  both,
  room,
  set,
  seats,
  scored,
  views,
  seat,
  mayScore,
  mayDecide,
}: PanelBodyProps & { readonly seat: Seat; readonly mayScore: boolean; readonly mayDecide: boolean }) {
  const words = useWords(panelWords);
  const { at, hidden, turnTo, wanted } = views;
  const isBlind = hidden.size > 0;
  const closed = useMemo(
    () => new Set(scored.flatMap(({ id }) => (hidden.has(topics.sheet(seat.memberId, id)) ? [id] : []))),
    [scored, hidden, seat],
  );
  const isSmall = scored.length <= beside;
  const place = wanted ? `${wanted.nomineeId} ${wanted.code}` : '';
  return (
    <>
      {closed.size > 0 && <Warning>{words.second.hidden}</Warning>}
      <Box sx={isSmall ? withSide : wide}>
        <Card flush fill>
          <ScoreGrid
            key={`${seat.memberId} ${place} ${[...closed].join(' ')}`}
            {...{ book, set, seat, scored, mayScore, closed, wanted }}
            entry="first"
            places={!isBlind}
          />
        </Card>
        {isSmall && isBlind && both && <Progress {...{ both, seats, views }} current={at} onTurn={turnTo} />}
        {isSmall && !isBlind && (
          <PanelSide
            {...{ book, set, seats, scored, mayDecide, both }}
            current={at}
            meetingId={room.meeting.id}
            onTurn={turnTo}
          />
        )}
      </Box>
    </>
  );
}

/** All sheets on one table; at its foot what the council decides on equals, which a small cluster sees beside a sheet. */
function CouncilBody({
  book,
  room,
  set,
  seats,
  scored,
  views,
  mayDecide,
}: PanelBodyProps & { readonly mayDecide: boolean }) {
  const { ranks } = useBook(book, topics.ranks, book.places);
  const ties = useMemo(() => equalsAmong([...ranks.values()]), [ranks]);
  const decides = mayDecide && ties.length > 0;
  return (
    <Box sx={wide}>
      <Card
        flush
        fill
        footer={decides ? <DecideTies meetingId={room.meeting.id} scored={scored} ties={ties} /> : undefined}
      >
        <CouncilGrid book={book} set={set} seats={seats} scored={scored} onTurn={views.turnTo} />
      </Card>
    </Box>
  );
}

interface BothBodyProps extends PanelBodyProps {
  readonly both: BothEntries;
  readonly mayScore: boolean;
}

/** The sheet in hand typed again into an empty grid, for those whom whoever sits here did not type first. */
function SecondBody({ both, set, seats, scored, views, seat, mayScore }: BothBodyProps & { readonly seat: Seat }) {
  const words = useWords(panelWords);
  const { actor } = useDesk();
  const own = useBoth(
    both,
    ({ first }) =>
      scored.flatMap(({ id }) => (firstTypist(first.told(seat.memberId, id), actor.name) ? [id] : [])).join(' '),
    '',
  );
  const barred = useMemo(() => {
    const ids = own.split(' ');
    return scored.filter(({ id }) => ids.includes(id));
  }, [own, scored]);
  const closed = useMemo(() => new Set(barred.map(({ id }) => id)), [barred]);
  const isMissing = useBoth(both, ({ first }) => first.tally(seat.memberId).begun === 0, false);
  const isSmall = scored.length <= beside;
  return (
    <>
      {barred.length === scored.length && <Warning>{words.second.sameTypist(actor.name)}</Warning>}
      {barred.length > 0 && barred.length < scored.length && (
        <Warning>{words.second.sameTypistOf(actor.name, barred.map(({ number }) => number).join(', '))}</Warning>
      )}
      {!isSmall && views.hidden.size > 0 && <Warning>{words.second.note}</Warning>}
      {isMissing && <Warning>{words.second.firstMissing}</Warning>}
      <Box sx={isSmall ? withSide : wide}>
        <Card flush fill>
          <ScoreGrid
            key={`${seat.memberId} ${own} ${isMissing}`}
            {...{ set, seat, scored }}
            book={both.second}
            entry="second"
            closed={closed}
            mayScore={mayScore && !isMissing}
          />
        </Card>
        {isSmall && <Progress {...{ both, seats, views }} current={views.at} onTurn={views.turnTo} />}
      </Box>
    </>
  );
}

/** What was typed twice and not alike, and how far both entries are. */
function CheckBody({ both, room, set, seats, scored, views, mayScore }: BothBodyProps) {
  return (
    <Box sx={withSide}>
      <CheckGrid
        key={views.mismatchAt}
        meetingId={room.meeting.id}
        {...{ set, seats, scored, mayScore }}
        listed={views.listed}
        start={views.mismatchAt}
        onOpen={views.openFirst}
      />
      <Progress {...{ both, seats, views }} current={undefined} onTurn={(index) => views.turnTo(index, 'second')} />
    </Box>
  );
}

const Progress = ({
  views,
  ...rest
}: Pick<BothBodyProps, 'both' | 'seats' | 'views'> & {
  readonly current: number | undefined;
  onTurn(this: void, index: number): void;
}) => (
  <Box role="group" sx={{ minHeight: 0, overflow: 'auto' }}>
    <SecondSide {...rest} listed={views.listed} compared={views.compared.length * rest.both.cells} />
  </Box>
);

const Wide = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={wide}>
    <Card flush fill>
      {children}
    </Card>
  </Box>
);

const Warning = ({ children }: { readonly children: string }) => (
  <Box sx={{ flexShrink: 0 }}>
    <InlineWarning>{children}</InlineWarning>
  </Box>
);

const wide = { display: 'grid', flex: 1, minHeight: 0 } as const;
const withSide = {
  ...wide,
  gridTemplateColumns: 'minmax(0, 1fr) 404px',
  gap: '14px',
  // No room beside the sheet: the whole council is one key away.
  [tightWindow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > [role=group]': { display: 'none' } },
} as const;
