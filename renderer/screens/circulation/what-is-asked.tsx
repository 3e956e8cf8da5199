import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { goTo } from '#components/navigation.ts';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { deadlineOf, sentAt } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { shortDate } from '#domain/time.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { AfterSending } from './after-sending.tsx';

/** The deed, when and where, its proof, who agreed beforehand, and the two moments that matter. */
export function WhatIsAsked({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const { meeting, nominations } = record;
  const { circulation } = meeting;
  if (!circulation) return null;
  const [sent, due] = [sentAt(record), deadlineOf(record)];
  const isSent = meeting.phase !== 'preparing';
  const lines: readonly (readonly [string, string])[] = [
    [words.deed, [...new Set(nominations.map(({ achievement }) => achievement))].join(' ')],
    [words.happenedOn, circulation.happenedOn === null ? '–' : shortDate(circulation.happenedOn)],
    [words.happenedAt, circulation.happenedAt],
    [words.proof, circulation.proof],
    [words.consent, circulation.consent],
  ];
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <SectionHead title={words.facts} />
      {lines.map(([name, value]) => (
        <Box key={name} sx={{ ...type.dense, overflowWrap: 'anywhere' }}>
          <Box sx={{ ...type.caption, color: colour.ink2 }}>{name}</Box>
          {value}
        </Box>
      ))}
      <Box sx={{ ...type.dense, fontWeight: 600 }}>
        {isSent && <Box>{words.sentNote(sent.time, shortDate(sent.date))}</Box>}
        <Box>{words.dueNote(due.time, shortDate(due.date))}</Box>
        {circulation.extensions.map(({ from, reason }) => (
          <Box key={`${from.date} ${from.time}`} sx={{ fontWeight: 400 }}>
            {words.extendedFrom(from.time, shortDate(from.date), reason)}
          </Box>
        ))}
      </Box>
      {isSent && (
        <Box>
          <KeyedButton keys="Alt+I" onPress={() => goTo(`/papers/${meeting.id}`)}>
            {words.openSheets}
          </KeyedButton>
        </Box>
      )}
      {meeting.phase === 'in-session' && <AfterSending record={record} />}
    </Box>
  );
}
