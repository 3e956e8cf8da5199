import Box from '@mui/material/Box';
import { useState } from 'react';
import { CountField } from '#components/count-field.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { type } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { rollNow } from '#domain/meeting/meeting-record.ts';
import { standingForHead } from '#domain/papers/head-ballot-papers.ts';
import { vietnamStamp, type ClockTime } from '#domain/time.ts';
import { countHeadBallot } from '#store/head-ballots.ts';
import { said } from '#words/bilingual.ts';
import { businessWords } from '#words/business-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { PrintHeadBallot } from './print-head-ballot.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

const papers = ['issued', 'returned', 'valid', 'invalid'] as const;
type Papers = Readonly<Record<(typeof papers)[number], number | null>>;

/** The tellers' count of the ballot on the next head: the papers, and for each unit that stood how many chose it. */
export function HeadBallotForm() {
  const { head: words, custom } = useWords(businessWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const here = rollNow(record).present.length;
  const [typed, setTyped] = useState<Papers>({ issued: here, returned: here, valid: here, invalid: 0 });
  const [votes, setVotes] = useState<ReadonlyMap<MemberId, number | null>>(new Map());
  const [closedAt, setClosedAt] = useState<ClockTime | null>(() => vietnamStamp(desk.clock()).time);
  const count = async (): Promise<void> => {
    const read = (part: keyof Papers): number => typed[part] ?? Number.NaN;
    const rows = [...votes].flatMap(([memberId, chose]) => (chose === null ? [] : [{ memberId, votes: chose }]));
    const counted = await command.run(async () =>
      closedAt === null
        ? { ok: false, error: { type: 'required', field: 'time' } }
        : countHeadBallot(desk, {
            meetingId: record.meeting.id,
            ballot: {
              closedAt,
              issued: read('issued'),
              returned: read('returned'),
              valid: read('valid'),
              invalid: read('invalid'),
              rows,
            },
          }),
    );
    if (counted) await done(said(businessWords, (told) => told.kept));
  };
  return (
    <Box data-entries="" sx={{ display: 'grid', gap: '10px', mb: '10px' }}>
      <Quiet size="dense">{custom}</Quiet>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', gap: '10px' }}>
        {papers.map((part) => (
          <CountField
            key={part}
            label={words[part]}
            value={typed[part]}
            onCount={(figure) => setTyped({ ...typed, [part]: figure })}
          />
        ))}
        <TimeEntry label={words.at} value={closedAt} onTime={setClosedAt} />
      </Box>
      <Box sx={{ display: 'grid', gap: '4px' }}>
        {standingForHead(record).map(({ memberId, name }) => (
          <Box
            key={memberId}
            sx={{ ...type.dense, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px', alignItems: 'center' }}
          >
            <span>{name}</span>
            <CountField
              bare
              label={words.votesFor(name)}
              value={votes.get(memberId) ?? null}
              onCount={(chose) => setVotes(new Map(votes).set(memberId, chose))}
            />
          </Box>
        ))}
        <Quiet size="caption">{words.stands}</Quiet>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'center' }}>
        <PrintHeadBallot />
        <KeyedButton keys="Alt+B" onPress={() => void count()}>
          {words.count}
        </KeyedButton>
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Box>
    </Box>
  );
}
