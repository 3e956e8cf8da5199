import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { proposedFor } from '#domain/meeting/recusal-proposals.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { plannedVotes, prospectsOf, takesUpFallen, type PlannedVote, type VoteSetup } from '#domain/voting/opening.ts';
import { tidyText } from '#domain/text.ts';
import { setupInForce, setupNow, setupToIssue, type BallotSetup } from '#domain/voting/ballot-setup.ts';
import { turnOf, type Question } from '#domain/voting/round.ts';
import { setUpBallot } from '#store/ballot-setup.ts';
import { openRound } from '#store/rounds.ts';
import { interestWords } from '#words/interest-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { roundWords } from '#words/round-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { Concerned } from './concerned.tsx';
import { GoOn, GoOnDialog } from './go-on.tsx';
import { useTimeNow } from './paper-time.tsx';
import { recusedFrom } from './prospects.ts';
import { useRoom } from './room.ts';
import { TellersDialog } from './tellers-dialog.tsx';
import { UnmetDependencies } from './unmet-dependencies.tsx';

interface VoteSetupDialogProps {
  readonly group: AgendaGroup;
  /** A second vote: what fell short is offered, this case ticked. */
  readonly again?: NominationId;
  onClose(this: void): void;
}

/** Cách bỏ phiếu: which rows, yes or no or a choice, which awards on one paper, and what it takes, said before it opens. */
export function VoteSetupDialog({ group, again, onClose }: VoteSetupDialogProps) {
  const { setup: words } = useWords(roundWords);
  const { next, matter } = useWords(meetingRoomWords);
  const { proposal } = useWords(interestWords);
  const language = useLanguage();
  const desk = useDesk();
  const now = useTimeNow();
  const command = useCommand();
  const { record, papers, agenda, go } = useRoom();
  const { award } = group;
  const cases = again === undefined ? group.undecided : group.cases.filter(mayVoteAgain);
  const before = setUpBefore(record, group, cases, again);
  const [kind, setKind] = useState<Question['type']>(before?.question.type ?? 'yes-no');
  const [most, setMost] = useState<number | null>(before?.question.type === 'choose' ? before.question.most : 1);
  const [rows, setRows] = useState<ReadonlySet<NominationId>>(
    () => new Set(before?.only ?? (again === undefined ? cases.map(({ nomination }) => nomination.id) : [again])),
  );
  const [reason, setReason] = useState(before?.reason ?? '');
  const [together, setTogether] = useState<ReadonlySet<AwardId>>(() => new Set(before?.together));
  const [electing, setElecting] = useState(false);
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState(false);
  const others = agenda.filter(
    (other) => other !== group && other.award.vote.mode === 'ballot' && other.undecided.length > 0,
  );
  const sharing = kind === 'yes-no' && again === undefined && award.vote.mode === 'ballot' && others.length > 0;
  const isWhole = again === undefined && rows.size === cases.length;
  const setup: VoteSetup = {
    question: kind === 'choose' ? { type: 'choose', most: most ?? Number.NaN } : { type: 'yes-no' },
    ...(isWhole ? {} : { only: [...rows] }),
    ...(sharing ? { together: [...together] } : {}),
  };
  const planned = plannedVotes(record, papers, award.id, setupToIssue(record, award.id, setup));
  const votes = planned.ok ? planned.value : [];
  const put = votes.flatMap((vote) => vote.rows.map(({ nominationId }) => nominationId));
  const proposals = proposedFor(record, put);
  const recusedNote = (one: AgendaCase): string | undefined => {
    const names = recusedFrom(one).map((id) => seatOf(record, id).name);
    return names.length === 0 ? undefined : matter.recused(names.join(', '));
  };
  const fallen = votes.some((vote) => takesUpFallen(record, vote));
  const ballot = kind === 'choose' || award.vote.mode === 'ballot';
  const elects = ballot && record.meeting.tellers.length !== 3;
  const open = (despite?: string): ReturnType<typeof openRound> => {
    const openedAt = now();
    return openRound(desk, { meetingId: record.meeting.id, awardId: award.id, openedAt, despite, setup, reason });
  };
  const follow = (): void => {
    onClose();
    go({ at: 'award', awardId: award.id });
  };
  const blocked = (): string | undefined => {
    if (rows.size === 0) return words.noRows;
    if (!planned.ok) return refusalSentence(planned.error, language);
    // What comes before the vote, the concerned and the tellers, waits for no reason.
    const opens = proposals.length === 0 && !elects;
    return opens && fallen && tidyText(reason) === '' ? words.needsReason : undefined;
  };
  const [first] = votes;
  const turn = first ? turnOf(record.rounds, first) : 1;
  const keep = async (): Promise<void> => {
    const input = { meetingId: record.meeting.id, awardId: award.id, setup, reason };
    if (await command.run(() => setUpBallot(desk, input))) goTo(`/papers/${record.meeting.id}`);
  };
  return (
    <AskDialog
      open
      title={turn > 1 ? words.againTitle(award.name[language], turn) : words.title(award.name[language])}
      {...(turn > 1 ? { why: words.againWhy } : {})}
      verb={proposals.length > 0 ? proposal.answer : elects ? next.electTellers : ballot ? words.issue : words.hands}
      onVerb={async () => {
        if (proposals.length > 0) setAnswering(true);
        else if (elects) setElecting(true);
        else if (await command.run(() => open())) follow();
      }}
      onClose={onClose}
      also={ballot && put.length > 0 && <Button onClick={() => void keep()}>{words.keep}</Button>}
      blocked={blocked()}
      error={command.error}
    >
      {again !== undefined && <TextEntry label={words.reason} value={reason} onText={setReason} autoFocus />}
      <ChoiceEntry
        label={words.question}
        value={kind}
        choices={[
          { value: 'yes-no', label: words.yesNo },
          { value: 'choose', label: words.choose(rows.size) },
        ]}
        onChoice={setKind}
        autoFocus={again === undefined}
      />
      {kind === 'choose' && (
        <>
          <CountField label={words.most} value={most} onCount={setMost} />
          <Quiet>{words.women}</Quiet>
        </>
      )}
      <TickList
        label={words.rows}
        choices={cases.map((one) => ({
          value: one.nomination.id,
          label: calledName(one.nominee),
          note: recusedNote(one),
        }))}
        chosen={rows}
        onChange={setRows}
      />
      {sharing && (
        <TickList
          label={words.together}
          choices={others.map((other) => ({
            value: other.award.id,
            label: other.award.name[language],
            note: String(other.undecided.length),
          }))}
          chosen={together}
          onChange={setTogether}
        />
      )}
      {votes.map((vote) => (
        <Figures key={vote.awardId} vote={vote} named={votes.length > 1} />
      ))}
      {proposals.length > 0 && <InlineWarning>{proposal.waiting(proposals.length)}</InlineWarning>}
      <UnmetDependencies ids={put} />
      {command.refusal?.type === 'not-safe' && <GoOn onAsk={() => setAsking(true)} />}
      {asking && <GoOnDialog command={open} onDone={follow} onClose={() => setAsking(false)} />}
      {answering && <Concerned proposals={proposals} onClose={() => setAnswering(false)} />}
      {electing && <TellersDialog onClose={() => setElecting(false)} />}
    </AskDialog>
  );
}

/** What was set up for these cases before, with what of it can still be voted on. */
function setUpBefore(
  record: MeetingRecord,
  { award }: AgendaGroup,
  cases: readonly AgendaCase[],
  again: NominationId | undefined,
): BallotSetup | undefined {
  const kept = setupInForce(record, award.id);
  const only = kept && setupNow(record, kept).only;
  const isOffered = (id: NominationId): boolean => cases.some(({ nomination }) => nomination.id === id);
  if (!kept || (only ? !only.every(isOffered) : again !== undefined)) return undefined;
  if (again !== undefined && !only?.includes(again)) return undefined;
  return { ...kept, ...(only ? { only } : {}) };
}

/** What may be voted on again: what fell short, and what a choice left undecided. */
const mayVoteAgain = ({ matter }: AgendaCase): boolean =>
  matter.outcome === null || matter.outcome.type === 'below-threshold';

/** What each row needs and can reach, the same of many said once. */
function Figures({ vote, named }: { readonly vote: PlannedVote; readonly named: boolean }) {
  const language = useLanguage();
  const { setup: words } = useWords(roundWords);
  const { record } = useRoom();
  const prospects = prospectsOf(record, vote);
  const [first] = prospects;
  if (!first) return null;
  const reachable = prospects.some((prospect) => prospect.reachable);
  const { required, base, attainable } = first;
  return (
    <>
      <Quiet>
        {vote.question.type === 'choose'
          ? words.chosenNeeds(required, base)
          : words.figures(
              named ? awardOf(record.ruleBook, vote.awardId).shortName[language] : words.each,
              required,
              base,
              attainable,
            )}
      </Quiet>
      {!reachable && <InlineWarning>{words.unreachable}</InlineWarning>}
    </>
  );
}
