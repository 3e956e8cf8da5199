import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MeetingId, NomineeId, RoundId } from '#domain/ids.ts';
import { tieBallots, type TieBallot } from '#domain/scoring/panel.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { decidePanelTie } from '#store/panel-ties.ts';
import { said } from '#words/bilingual.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useTold, useUndo } from '../use-undo.ts';
import { RankBadge } from './figures.tsx';
import type { Scored } from './panel-figures.ts';

interface DecideTiesProps {
  readonly meetingId: MeetingId;
  readonly scored: readonly Scored[];
  /** Those whom no step parts, decided or not. */
  readonly ties: readonly (readonly Ranked[])[];
}

/** The way to write down what the council decided on those who are equal. */
export function DecideTies({ meetingId, scored, ties }: DecideTiesProps) {
  const words = useWords(panelWords).tie;
  const [open, setOpen] = useState(false);
  const isOpen = ties.some(([first]) => first?.decision === undefined);
  return (
    <>
      <KeyedButton keys="F9" onPress={() => setOpen(true)}>
        {isOpen ? words.action : words.again}
      </KeyedButton>
      {open && <TieDialog {...{ meetingId, scored, ties }} onClose={() => setOpen(false)} />}
    </>
  );
}

interface TieDialogProps extends DecideTiesProps {
  onClose(this: void): void;
}

function TieDialog({ meetingId, scored, ties, onClose }: TieDialogProps) {
  const words = useWords(panelWords).tie;
  const desk = useDesk();
  const { error, run } = useCommand();
  const { undo } = useUndo(meetingId);
  const tell = useTold(undo);
  const waiting = ties.findIndex(([first]) => first?.decision === undefined);
  const [at, setAt] = useState(Math.max(0, waiting));
  const [orders, setOrders] = useState(() => ties.map((tie) => tie.map(({ nomineeId }) => nomineeId)));
  const [reason, setReason] = useState(ties[at]?.[0]?.decision?.reason ?? '');
  const [roundId, setRoundId] = useState<RoundId | null>(null);
  const order = orders[at] ?? [];
  const record = useLive(async () => (await loadMeetingRecord(desk.db, meetingId)) ?? null, [desk.db, meetingId]);
  const ballots = record ? tieBallots(record, order) : [];
  const ballot = ballots.find(({ round }) => round.id === roundId);
  const nameOf = (id: NomineeId): string => {
    const nominee = scored.find((one) => one.id === id);
    return nominee ? `${nominee.number}. ${nominee.name}` : '';
  };
  const reorder = (next: readonly NomineeId[]): void =>
    setOrders(orders.map((own, place) => (place === at ? [...next] : own)));
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.verb}
      onVerb={async () => {
        const decided = { meetingId, nomineeIds: order, reason, roundId: ballot ? roundId : null };
        if (!(await run(() => decidePanelTie(desk, decided)))) return;
        await tell(said(panelWords, (kept) => kept.tie.done));
        onClose();
      }}
      onClose={onClose}
      error={error}
    >
      {ties.length > 1 && (
        <ChoiceEntry
          label={words.group}
          value={String(at)}
          choices={ties.map((tie, place) => ({
            value: String(place),
            label: words.groupOf(tie[0]?.rank ?? 0, tie.length),
          }))}
          onChoice={(place) => {
            setAt(Number(place));
            setReason(ties[Number(place)]?.[0]?.decision?.reason ?? '');
            setRoundId(null);
          }}
        />
      )}
      <Order first={ties[at]?.[0]?.rank ?? 1} order={order} nameOf={nameOf} ballot={ballot} onOrder={reorder} />
      {ballots.length > 0 && (
        <ChoiceEntry
          label={words.byBallot}
          value={ballot?.round.id ?? noBallot}
          choices={[
            { value: noBallot, label: words.noBallot },
            ...ballots.map(({ round }) => ({ value: round.id, label: words.ballot(round.number) })),
          ]}
          onChoice={(chosen) => {
            const found = ballots.find(({ round }) => round.id === chosen);
            setRoundId(found?.round.id ?? null);
            if (found) reorder(order.toSorted((a, b) => (found.votes.get(b) ?? 0) - (found.votes.get(a) ?? 0)));
          }}
        />
      )}
      <TextEntry label={words.reason} value={reason} onText={setReason} lines={2} optional={ballot !== undefined} />
    </AskDialog>
  );
}

const noBallot = 'none';

interface OrderProps {
  /** The place that the best of them takes. */
  readonly first: number;
  readonly order: readonly NomineeId[];
  readonly ballot: TieBallot | undefined;
  nameOf(this: void, id: NomineeId): string;
  onOrder(this: void, order: readonly NomineeId[]): void;
}

/** Those who are equal, one under another; each goes up or down by its buttons. */
function Order({ first, order, ballot, nameOf, onOrder }: OrderProps) {
  const words = useWords(panelWords).tie;
  const exchanged = (place: number, other: number): readonly NomineeId[] =>
    order.map((id, at) => order[at === place ? other : at === other ? place : at] ?? id);
  return (
    <Box role="group" aria-label={words.order} sx={{ border: `1px solid ${colour.line}`, borderRadius: '6px' }}>
      <Box sx={{ ...type.caption, color: colour.ink2, px: '10px', py: '4px' }}>{words.order}</Box>
      {order.map((id, place) => (
        <Box
          key={id}
          sx={{
            ...type.dense,
            display: 'grid',
            gridTemplateColumns: '28px minmax(0, 1fr) auto 32px 32px',
            gap: '8px',
            alignItems: 'center',
            px: '10px',
            minHeight: 36,
            borderTop: `1px solid ${colour.line}`,
          }}
        >
          <span>
            <RankBadge place={first + place} />
          </span>
          <span>{nameOf(id)}</span>
          <Box component="span" sx={{ color: colour.ink2 }}>
            {ballot && words.votes(ballot.votes.get(id) ?? 0)}
          </Box>
          <IconButton
            size="small"
            aria-label={words.up(nameOf(id))}
            {...moving(place > 0, () => onOrder(exchanged(place, place - 1)))}
          >
            <ArrowUpward fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            aria-label={words.down(nameOf(id))}
            {...moving(place < order.length - 1, () => onOrder(exchanged(place, place + 1)))}
          >
            <ArrowDownward fontSize="small" />
          </IconButton>
        </Box>
      ))}
    </Box>
  );
}

/** A button that keeps the focus where it leads no further: whoever moves a name by keys does not lose his place. */
const moving = (can: boolean, move: () => void) => ({
  'aria-disabled': !can,
  onClick: () => can && move(),
  ...(can ? {} : { sx: { color: colour.ink3, opacity: 0.5 } }),
});
