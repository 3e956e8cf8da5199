import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useFieldKey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { reconciles, type BallotCount } from '#domain/voting/ballot-count.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { countsByRound, reconcileTogether } from '#domain/voting/shared-paper.ts';
import type { NominationId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { partWords } from '#words/part-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import { BallotKind } from './ballot-kind.tsx';
import {
  countOf,
  draftRow,
  emptyDraft,
  emptyFields,
  paperFieldsOf,
  rememberDraft,
  rememberedDraft,
  type CountDraft,
  type RowField,
} from './count-draft.ts';
import { CountRows } from './count-rows.tsx';
import { MadeUpResults } from './made-up-results.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { Foot, Middle, RollColumn } from './room-layout.tsx';

/** Whose figures a form takes, under which name they are kept, and what follows when they are handed over. */
interface CountEntry {
  readonly name: string;
  readonly verb: string;
  /** One of two who type blindly: his count must be whole; whether it closes is asked of what both agree on. */
  readonly whose?: string;
  onCounted(this: void, count: BallotCount): Promise<Result<unknown, Refusal>>;
  onDone(this: void): void;
}

interface CountFormProps {
  readonly group: AgendaGroup;
  /** The awards on the paper, and which of them was opened here. */
  readonly together: readonly Round[];
  readonly opened: Round;
  /** Everything on the paper as one vote. */
  readonly round: Round;
  readonly entry: CountEntry;
  /** Where Esc leads. */
  readonly leave: string;
  /** The envelope, once the papers are counted; nothing while two still type. */
  sealing?(this: void, papers: number | null): ReactNode;
  onLeave(this: void): void;
}

/** The form of a count, with the reconciliation of what stands in it. */
export function CountForm(props: CountFormProps) {
  const { group, together, opened, round, entry, leave, sealing, onLeave } = props;
  const { keys, blocked } = useWords(meetingRoomWords);
  const { twice } = useWords(countingWords);
  const { ballot } = useWords(voteWords);
  const { count: countWords } = useWords(roundWords);
  const most = mostChosen(round);
  useFieldKey('Enter', keys.field);
  const parts = useWords(partWords);
  const language = useLanguage();
  const command = useCommand();
  const [draft, setDraft] = useState<CountDraft>(() => rememberedDraft(entry.name) ?? emptyDraft);
  useEffect(() => {
    if (draft !== emptyDraft) rememberDraft(entry.name, draft);
  }, [entry.name, draft]);
  const change = (part: Partial<CountDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const onFigure = useCallback(
    (id: NominationId, field: RowField, value: number | null) =>
      setDraft((before) => ({
        ...before,
        rows: { ...before.rows, [id]: { ...draftRow(before, id), [field]: value } },
      })),
    [],
  );
  const count = countOf(round, draft);
  const identities = reconcileTogether(countsByRound(together, count));
  const missing = emptyFields(round, draft);
  const open = identities.filter(({ holds }) => !holds).length;
  const close = async (): Promise<void> => {
    if (await command.run(() => entry.onCounted(count))) entry.onDone();
  };
  const why = (): string | undefined => {
    if (entry.whose !== undefined) return missing > 0 ? twice.missing(missing) : undefined;
    if (reconciles(identities)) return undefined;
    return missing > 0 ? blocked.missing(missing) : blocked.openLines(open);
  };
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          note={entry.whose}
          aside={
            <>
              <MadeUpResults round={round} onFilled={setDraft} />
              <Button size="small" onClick={onLeave}>
                {leave}
                <KeyCap keys="Escape" />
              </Button>
            </>
          }
        />
        <BallotKind round={opened} />
        <Box
          component="form"
          onSubmit={(event) => event.preventDefault()}
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', display: 'grid', gap: '12px', alignContent: 'start' }}
        >
          <Card title={ballot.papersHeading}>
            <Box
              sx={{
                display: 'grid',
                gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
                gap: '10px 14px',
                alignItems: 'end',
              }}
            >
              {paperFieldsOf(round).map((field, index) => (
                <CountField
                  key={field}
                  label={field === 'unmarked' ? countWords.unmarked : ballot.paper[field]}
                  value={draft.papers[field] ?? null}
                  onCount={(value) => change({ papers: { ...draft.papers, [field]: value } })}
                  autoFocus={index === 0}
                />
              ))}
            </Box>
            {(draft.papers.invalid ?? 0) > 0 && (
              <Box sx={{ mt: '10px' }}>
                <TextEntry
                  label={ballot.invalidReason}
                  value={draft.invalidReason}
                  onText={(invalidReason) => change({ invalidReason })}
                />
              </Box>
            )}
          </Card>
          <Card
            title={ballot.rowsHeading}
            note={most === undefined ? ballot.rowsHint : countWords.choicesHint(most)}
            flush
          >
            <CountRows group={group} together={together} round={round} draft={draft} onFigure={onFigure} />
          </Card>
          {sealing?.(
            draft.papers.valid === null || draft.papers.invalid === null
              ? null
              : draft.papers.valid + draft.papers.invalid,
          )}
        </Box>
      </Middle>
      <RollColumn label={parts.reconciliation}>
        <Reconciliation group={group} identities={identities} missing={missing} />
      </RollColumn>
      <Foot>
        <Box
          sx={{ ...type.caption, color: colour.ink2, [smallWindow]: { display: 'none' } }}
        >{`${entry.whose === undefined ? ballot.noPartial : twice.hidden} ${ballot.draftKept}`}</Box>
        <NextAction fullWidth onPress={close} blocked={why()} error={command.error}>
          {entry.verb}
        </NextAction>
      </Foot>
    </>
  );
}
