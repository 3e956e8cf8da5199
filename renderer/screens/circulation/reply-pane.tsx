import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { isAfter } from '#domain/meeting/circulation.ts';
import { deadlineOf, type AskedMember } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { vietnamStamp } from '#domain/time.ts';
import { recordReply } from '#store/circulation.ts';
import { said, type Said } from '#words/bilingual.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { Side, SideFoot } from './columns.tsx';
import { freshReply } from './reply-draft.ts';
import { ReplyFields, ReplyGiven } from './reply-fields.tsx';
import { SumUpDialog } from './sum-up-dialog.tsx';

interface ReplyPaneProps {
  readonly record: MeetingRecord;
  readonly member: AskedMember;
  readonly silent: number;
  onSaved(this: void, sentence: Said): void;
}

/** The reply in hand: typed in, looked at, or put right; when all are there, what comes next is the summing up. */
export function ReplyPane({ record, member, silent, onSaved }: ReplyPaneProps) {
  const words = useWords(circulationWords);
  const desk = useDesk();
  const command = useCommand();
  const [draft, setDraft] = useState(() => freshReply(member.reply, vietnamStamp(desk.clock())));
  const [correcting, setCorrecting] = useState(false);
  const [summing, setSumming] = useState(false);
  const typing = !member.reply || correcting;
  const { name } = member;
  const save = async (): Promise<void> => {
    const { date, time } = draft;
    const done = await command.run(async () =>
      date === null || time === null
        ? { ok: false, error: { type: 'required', field: date === null ? 'date' : 'time' } }
        : recordReply(desk, {
            meetingId: record.meeting.id,
            memberId: member.memberId,
            received: { date, time },
            answers: [...draft.answers].map(([nominationId, answer]) => ({ nominationId, answer })),
            opinion: draft.opinion,
            lateNote: draft.lateNote,
            scan: draft.scan,
            reason: draft.reason,
          }),
    );
    if (!done) return;
    setCorrecting(false);
    onSaved(said(circulationWords, (kept) => kept.saved(name)));
  };
  const mayClose = silent === 0 || isAfter(vietnamStamp(desk.clock()), deadlineOf(record));
  const sumUp = (): void => setSumming(true);
  return (
    <Side
      foot={
        <SideFoot>
          {typing ? (
            <>
              {mayClose && (
                <KeyedButton keys="Alt+K" onPress={sumUp}>
                  {words.sumUp}
                </KeyedButton>
              )}
              <NextAction fullWidth onPress={save} error={command.error}>
                {member.reply ? words.saveCorrection : words.saveReply}
              </NextAction>
            </>
          ) : (
            <>
              <KeyedButton keys="Alt+S" onPress={() => setCorrecting(true)}>
                {words.correct}
              </KeyedButton>
              {mayClose && (
                <NextAction fullWidth onPress={sumUp}>
                  {words.sumUp}
                </NextAction>
              )}
            </>
          )}
          {summing && <SumUpDialog record={record} silent={silent} onClose={() => setSumming(false)} />}
        </SideFoot>
      }
    >
      <SectionHead title={correcting ? words.correctionOf(name) : words.replyOf(name)} />
      {typing ? (
        <ReplyFields
          record={record}
          member={member}
          correcting={correcting}
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      ) : (
        <ReplyGiven record={record} member={member} />
      )}
    </Side>
  );
}
