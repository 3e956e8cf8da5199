import Warning from '@mui/icons-material/WarningAmberOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';
import { closingRefusal, whatIsMissing, type MissingItem } from '#domain/papers/missing.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { AdoptMinutes } from './adopt-minutes.tsx';
import { AfterwardsHistory } from './afterwards.tsx';
import type { Place } from './agenda.ts';
import { Discussion } from './discussion.tsx';
import { EndDialog } from './end-dialog.tsx';
import { NextHead } from './next-head.tsx';
import { OutcomeSums } from './outcome-sums.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** Kết luận: what is still missing by name, else how the nominations add up, and the end of the meeting. */
export function EndingStage() {
  const { next } = useWords(meetingRoomWords);
  const { end } = useWords(meetingEndingWords);
  const language = useLanguage();
  const { record, papers } = useRoom();
  const [asked, setAsked] = useState(false);
  const missing = whatIsMissing(record, papers);
  const refusal = closingRefusal(missing);
  return (
    <>
      <Middle label={end.heading}>
        <SectionHead level={1} title={end.heading} />
        {missing.length > 0 ? (
          <Card title={end.missing}>
            <Missing items={missing} />
          </Card>
        ) : (
          <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
            <CheckCircle sx={{ fontSize: 18, color: colour.ok }} />
            {end.complete}
          </Box>
        )}
        <OutcomeSums />
        <AfterwardsHistory />
        {record.council.kind === 'cluster' && <NextHead />}
        <Discussion on={null} />
      </Middle>
      <Foot>
        <AdoptMinutes />
        <NextAction fullWidth onPress={() => setAsked(true)} blocked={refusal && refusalSentence(refusal, language)}>
          {next.end}
        </NextAction>
      </Foot>
      {asked && <EndDialog onClose={() => setAsked(false)} />}
    </>
  );
}

function Missing({ items }: { readonly items: readonly MissingItem[] }) {
  const { end } = useWords(meetingEndingWords);
  const language = useLanguage();
  const { record, go } = useRoom();
  const sentence = (item: MissingItem): string => {
    const award = awardOf(record.ruleBook, item.awardId).name[language];
    if (item.what === 'case') return end.undecided(calledName(caseOf(record, item.id).nominee), award);
    return item.what === 'round' ? end.openRound(award) : end.unfrozen(award);
  };
  const placeOf = ({ awardId }: MissingItem): Place => ({ at: 'award', awardId });
  return (
    <Box
      component="ul"
      tabIndex={0}
      aria-label={end.missing}
      sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, maxHeight: 220, overflow: 'auto' }}
    >
      {items.map((item) => (
        <Box
          component="li"
          key={`${item.what} ${item.id}`}
          sx={{
            display: 'flex',
            gap: '8px',
            alignItems: 'center',
            py: '3px',
            '& svg': { fontSize: 18, color: colour.warning },
          }}
        >
          <Warning />
          <span>{sentence(item)}</span>
          <Button size="small" variant="text" sx={{ ml: 'auto' }} onClick={() => go(placeOf(item))}>
            {end.goTo}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
