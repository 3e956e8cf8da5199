import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { reconciles, type BallotCount } from '#domain/voting/ballot-count.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import {
  agreedCount,
  compareCounts,
  figureKey,
  type CountedAgain,
  type CountMismatch,
  type TypedTwice,
} from '#domain/voting/double-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { countsByRound, reconcileTogether } from '#domain/voting/shared-paper.ts';
import { countingWords } from '#words/counting-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { partWords } from '#words/part-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import { BallotKind } from './ballot-kind.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { Foot, Middle, RollColumn, RollHead } from './room-layout.tsx';

interface CompareCountsProps {
  readonly group: AgendaGroup;
  /** The awards on the paper, which of them was opened here, and all of them as one vote. */
  readonly together: readonly Round[];
  readonly opened: Round;
  readonly round: Round;
  readonly typed: {
    readonly firstBy: MemberId;
    readonly secondBy: MemberId;
    readonly first: BallotCount;
    readonly second: BallotCount;
    readonly again: Readonly<Record<string, number | null>>;
  };
  readonly verb: string;
  readonly leave: string;
  sealing(this: void, papers: number | null): ReactNode;
  onAgain(this: void, again: Readonly<Record<string, number | null>>): void;
  onStartOver(this: void): void;
  onHanded(this: void, count: BallotCount, typedTwice: TypedTwice): Promise<Result<unknown, Refusal>>;
  onDone(this: void): void;
  onLeave(this: void): void;
}

/** Đối chiếu hai lần nhập: only what differs, each counted again on the papers; then the reconciliation as ever. */
export function CompareCounts(props: CompareCountsProps) {
  const { group, together, opened, round, typed, verb, leave, sealing, ...does } = props;
  const { twice: words } = useWords(countingWords);
  const { blocked } = useWords(meetingRoomWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const command = useCommand();
  const { firstBy, secondBy, first, second, again } = typed;
  const mismatches = compareCounts(first, second);
  const countedAgain = mismatches.map((mismatch) => countedAgainOf(mismatch, again[figureKey(mismatch)] ?? null));
  const typedTwice: TypedTwice = { firstBy, secondBy, first, second, countedAgain };
  const agreed = agreedCount(typedTwice);
  const unresolved = countedAgain.filter(({ value }) => Number.isNaN(value)).length;
  // Until everything was counted again the lines that need it wait, as for a field that is empty.
  const count = agreed.ok ? agreed.value : null;
  const identities = count ? reconcileTogether(countsByRound(together, count)) : [];
  const open = identities.filter(({ holds }) => !holds).length;
  const why = (): string | undefined => {
    if (!count) return words.open(unresolved);
    return reconciles(identities) ? undefined : blocked.openLines(open);
  };
  const hand = async (): Promise<void> => {
    if (count && (await command.run(() => does.onHanded(count, typedTwice)))) does.onDone();
  };
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          note={words.heading}
          aside={
            <Button size="small" onClick={does.onLeave}>
              {leave}
              <KeyCap keys="Escape" />
            </Button>
          }
        />
        <BallotKind round={opened} />
        <Box
          component="form"
          onSubmit={(event) => event.preventDefault()}
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', display: 'grid', gap: '12px', alignContent: 'start' }}
        >
          <Card
            title={words.heading}
            aside={
              mismatches.length > 0 ? (
                <StatusChip tone="warning" label={words.mismatches(mismatches.length)} />
              ) : (
                <StatusChip tone="ok" label={parts.holds} />
              )
            }
          >
            <Box sx={{ display: 'grid', gap: '8px' }}>
              <Quiet>{mismatches.length > 0 ? words.recount : words.agree}</Quiet>
              {mismatches.length > 0 && (
                <Mismatches
                  group={group}
                  chooses={mostChosen(round) !== undefined}
                  mismatches={mismatches}
                  again={again}
                  onAgain={(key, value) => does.onAgain({ ...again, [key]: value })}
                />
              )}
            </Box>
          </Card>
          {sealing(count ? count.valid + count.invalid : null)}
        </Box>
      </Middle>
      <RollColumn label={parts.reconciliation}>
        {count ? (
          <Reconciliation group={group} identities={identities} missing={0} />
        ) : (
          <RollHead>
            <SectionHead title={parts.reconciliation} />
            <Quiet>{words.waits}</Quiet>
          </RollHead>
        )}
      </RollColumn>
      <Foot>
        <KeyedButton keys="Alt+R" onPress={does.onStartOver}>
          {words.startOver}
        </KeyedButton>
        <NextAction fullWidth onPress={hand} blocked={why()} error={command.error}>
          {verb}
        </NextAction>
      </Foot>
    </>
  );
}

const countedAgainOf = (mismatch: CountMismatch, value: number | null): CountedAgain => ({
  of: mismatch.of,
  figure: mismatch.figure,
  nominationId: mismatch.of === 'row' ? mismatch.nominationId : null,
  value: value ?? Number.NaN,
});

interface MismatchesProps {
  readonly group: AgendaGroup;
  readonly chooses: boolean;
  readonly mismatches: readonly CountMismatch[];
  readonly again: Readonly<Record<string, number | null>>;
  onAgain(this: void, key: string, value: number | null): void;
}

function Mismatches({ group, chooses, mismatches, again, onAgain }: MismatchesProps) {
  const { twice: words } = useWords(countingWords);
  const { ballot } = useWords(voteWords);
  const { count: countWords } = useWords(roundWords);
  const nameOf = (mismatch: CountMismatch): string => {
    if (mismatch.of === 'papers')
      return mismatch.figure === 'unmarked' ? countWords.unmarked : ballot.paper[mismatch.figure];
    const found = group.cases.find(({ nomination }) => nomination.id === mismatch.nominationId);
    return ballot.figuresOf(
      found ? calledName(found.nominee) : '',
      chooses ? countWords.chosen : ballot.row[mismatch.figure],
    );
  };
  return (
    <Box role="table" aria-label={words.heading}>
      <Box role="row" sx={{ ...lineSx, ...type.caption, color: colour.ink2 }}>
        <span role="columnheader">{words.figure}</span>
        {[words.one, words.two, words.again].map((head) => (
          <Box key={head} role="columnheader" sx={{ textAlign: 'right' }}>
            {head}
          </Box>
        ))}
      </Box>
      {mismatches.map((mismatch, index) => {
        const key = figureKey(mismatch);
        return (
          <Box key={key} role="row" sx={{ ...lineSx, ...type.dense, borderTop: `1px solid ${colour.line}` }}>
            <Box role="rowheader" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
              {nameOf(mismatch)}
            </Box>
            {[mismatch.first, mismatch.second].map((value, at) => (
              <Box key={at === 0 ? 'first' : 'second'} role="cell" sx={{ textAlign: 'right' }}>
                {value ?? words.none}
              </Box>
            ))}
            <Box role="cell">
              <CountField
                bare
                label={words.againOf(nameOf(mismatch))}
                value={again[key] ?? null}
                onCount={(value) => onAgain(key, value)}
                autoFocus={index === 0}
              />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

const lineSx = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 72px 72px 104px',
  gap: '8px',
  alignItems: 'center',
  py: '5px',
} as const;
