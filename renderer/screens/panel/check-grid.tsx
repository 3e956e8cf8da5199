import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { useToast } from '#components/toast.tsx';
import type { Seat } from '#domain/council.ts';
import type { MeetingId } from '#domain/ids.ts';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { markText, mostText, type MarkNames } from '#domain/scoring/mark-text.ts';
import type { Verdict } from '#domain/scoring/second-entry.ts';
import { judgeMismatch } from '#store/sheet-checks.ts';
import { said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { PlacedMismatch } from './mismatches.ts';
import { leafName, type Scored } from './panel-figures.ts';

interface CheckGridProps {
  readonly meetingId: MeetingId;
  readonly set: CriteriaSet;
  readonly seats: readonly Seat[];
  readonly scored: readonly Scored[];
  readonly listed: readonly PlacedMismatch[];
  /** The mismatch to begin at, by its place in the list. */
  readonly start: number;
  readonly mayScore: boolean;
  /** The first entry is opened at the box that is to be put right. */
  onOpen(this: void, mismatch: PlacedMismatch): void;
}

/** Both entries side by side where they are unlike: each is settled by whoever looks at the paper again. */
export function CheckGrid(props: CheckGridProps) {
  const { meetingId, listed, mayScore, onOpen } = props;
  const words = useWords(panelWords);
  const { error, judge } = useJudge(meetingId);
  const [at, setAt] = useState(props.start);
  const inHand = listed[Math.min(at, listed.length - 1)];
  const { set, seats, scored } = props;
  const { mark: names } = useWords(criteriaWords);
  const columns = useMemo(() => checkColumns({ set, seats, scored }, words, names), [set, seats, scored, words, names]);
  const lines = useMemo(
    () => listed.map((mismatch): GridLine<PlacedMismatch> => ({ kind: 'row', id: lineId(mismatch), row: mismatch })),
    [listed],
  );
  const [startAt] = useState({ line: Math.min(props.start, Math.max(0, listed.length - 1)), column: 0 });
  return (
    <Card
      flush
      fill
      footer={
        inHand && (
          <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
            <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
              {mayScore && (
                <>
                  <KeyedButton keys="1" onPress={() => void judge(inHand, 'confirmed')}>
                    {words.second.confirm}
                  </KeyedButton>
                  <KeyedButton keys="2" onPress={() => void judge(inHand, 'rejected')}>
                    {words.second.reject}
                  </KeyedButton>
                </>
              )}
              <KeyedButton keys="Enter" onPress={() => onOpen(inHand)}>
                {words.second.toSheet}
              </KeyedButton>
            </Box>
            {error !== undefined && <InlineError>{error}</InlineError>}
          </Box>
        )
      }
    >
      <DataTable
        label={words.second.check}
        columns={columns}
        lines={lines}
        currentIsFocus
        startAt={startAt}
        onCurrent={(id) => setAt(listed.findIndex((mismatch) => lineId(mismatch) === id))}
        onOpen={() => inHand && onOpen(inHand)}
        empty={
          <Box sx={{ p: '14px' }}>
            <Quiet>{words.second.nothing}</Quiet>
          </Box>
        }
      />
    </Card>
  );
}

function useJudge(meetingId: MeetingId) {
  const desk = useDesk();
  const toast = useToast();
  const { error, run } = useCommand('each');
  const judge = async (mismatch: PlacedMismatch, verdict: Verdict['verdict']): Promise<void> => {
    const { code, memberId, nomineeId, first, second } = mismatch;
    const judgement = { meetingId, memberId, nomineeId, criterion: code, verdict, first, second };
    if (await run(() => judgeMismatch(desk, judgement)))
      toast({ sentence: said(panelWords, (kept) => kept.second[verdict]) });
  };
  return { error, judge };
}

const lineId = ({ memberId, nomineeId, code }: PlacedMismatch): string => `${memberId} ${nomineeId} ${code}`;

function checkColumns(
  { set, seats, scored }: Pick<CheckGridProps, 'set' | 'seats' | 'scored'>,
  words: typeof panelWords.vi,
  names: MarkNames,
): readonly GridColumn<PlacedMismatch>[] {
  const leaves = new Map(leavesOf(set.criteria).map((leaf) => [leaf.code, leaf]));
  const memberOf = ({ memberId }: PlacedMismatch): string =>
    seats.find((seat) => seat.memberId === memberId)?.name ?? '';
  const nomineeOf = ({ nomineeId }: PlacedMismatch): string => {
    const nominee = scored.find(({ id }) => id === nomineeId);
    return nominee ? `${nominee.number}. ${nominee.name}` : '';
  };
  const entry = (id: 'first' | 'second'): GridColumn<PlacedMismatch> => ({
    id,
    title: words.second[id],
    width: 60,
    numeric: true,
    cell: (mismatch) => {
      const leaf = leaves.get(mismatch.code);
      const mark = mismatch[id];
      return <b>{leaf && mark !== null ? markText(leaf, mark, names) : words.second.empty}</b>;
    },
  });
  return [
    { id: 'member', title: words.member, width: 136, cell: memberOf },
    { id: 'nominee', title: words.enterprise, cell: nomineeOf },
    {
      id: 'criterion',
      title: words.criterion,
      cell: ({ code }) => {
        const leaf = leaves.get(code);
        return leaf ? leafName(leaf) : code;
      },
    },
    {
      id: 'max',
      title: words.max,
      width: 54,
      numeric: true,
      cell: ({ code }) => {
        const leaf = leaves.get(code);
        return leaf ? mostText(leaf) : '';
      },
    },
    entry('first'),
    entry('second'),
    {
      id: 'result',
      title: words.second.result,
      width: 158,
      cell: ({ rejected }) => (
        <StatusChip
          tone={rejected ? 'warning' : 'neutral'}
          label={words.second.state[rejected ? 'rejected' : 'open']}
        />
      ),
    },
  ];
}
