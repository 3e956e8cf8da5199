import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useEffect, useState } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useFieldKey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { reconciles } from '#domain/voting/ballot-count.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { countsByRound, reconcileTogether } from '#domain/voting/shared-paper.ts';
import type { NominationId } from '#domain/ids.ts';
import { onOnePaper, type Round } from '#domain/voting/round.ts';
import { vietnamStamp } from '#domain/time.ts';
import { closeBallot } from '#store/rounds.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { partWords } from '#words/part-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaGroup } from './agenda.ts';
import { BallotKind } from './ballot-kind.tsx';
import {
  asOnePaper,
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
import { Reconciliation } from './reconciliation.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle, RollColumn } from './room-layout.tsx';

interface CountingStageProps {
  readonly group: AgendaGroup;
  onLeave(this: void): void;
}

/** Nhập kết quả kiểm phiếu: the papers, then row by row, with the reconciliation beside every figure typed. */
export const CountingStage = ({ group, onLeave }: CountingStageProps) =>
  group.openRound ? <Counting group={group} opened={group.openRound} onLeave={onLeave} /> : null;

function Counting({ group, opened, onLeave }: CountingStageProps & { readonly opened: Round }) {
  const { next, keys, blocked } = useWords(meetingRoomWords);
  const { ballot } = useWords(voteWords);
  useFieldKey('Enter', keys.field);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const { record, agenda, go } = useRoom();
  const { count: countWords } = useWords(roundWords);
  const together = onOnePaper(record.rounds, opened);
  const round = asOnePaper(record.rounds, opened);
  const most = mostChosen(round);
  // Rows of other awards may stand on the same paper.
  const everybody = { ...group, cases: agenda.flatMap(({ cases }) => cases) };
  const [draft, setDraft] = useState<CountDraft>(() => rememberedDraft(round.id) ?? emptyDraft);
  useEffect(() => {
    if (draft !== emptyDraft) rememberDraft(round.id, draft);
  }, [round.id, draft]);
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
    const closedAt = vietnamStamp(desk.clock()).time;
    const done = await command.run(() =>
      closeBallot(desk, { meetingId: record.meeting.id, roundId: round.id, closedAt, count }),
    );
    // What was typed is kept: a result that is taken back is corrected, not counted anew.
    if (done) go({ at: 'award', awardId: group.award.id });
  };
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          aside={
            <Button size="small" onClick={onLeave}>
              {ballot.backToIssue}
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
            <CountRows group={everybody} together={together} round={round} draft={draft} onFigure={onFigure} />
          </Card>
        </Box>
      </Middle>
      <RollColumn label={parts.reconciliation}>
        <Reconciliation group={everybody} identities={identities} missing={missing} />
      </RollColumn>
      <Foot>
        <Box
          sx={{ ...type.caption, color: colour.ink2, [smallWindow]: { display: 'none' } }}
        >{`${ballot.noPartial} ${ballot.draftKept}`}</Box>
        <NextAction
          fullWidth
          onPress={close}
          blocked={
            reconciles(identities) ? undefined : missing > 0 ? blocked.missing(missing) : blocked.openLines(open)
          }
          error={command.error}
        >
          {next.closeBallot}
        </NextAction>
      </Foot>
    </>
  );
}
