import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { askedMembers } from '#domain/meeting/circulation-state.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { NextAfterEnd } from '../next-after-end.tsx';
import { Side, SideFoot } from './columns.tsx';

/** After the summing up: numbers are locked, then the texts, then the report and the lists are drawn and signed. */
export function AfterCirculation({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(circulationWords);
  const { meeting } = record;
  const members = askedMembers(record);
  const received = members.filter(({ reply }) => reply).length;
  return (
    <Side
      foot={
        <SideFoot>
          <NextAfterEnd meeting={meeting} />
        </SideFoot>
      }
    >
      <SectionHead title={words.phase[meeting.phase]} />
      <Box sx={{ ...type.dense, color: colour.ink2 }}>{words.received(received, members.length)}</Box>
    </Side>
  );
}
