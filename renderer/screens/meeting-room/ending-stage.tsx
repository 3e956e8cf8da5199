import Warning from '@mui/icons-material/WarningAmberOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { ScreenKeys } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { calledName } from '#domain/nomination.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import type { Paper } from '#domain/paper.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import type { AgendaGroup, Place } from './agenda.ts';
import { Discussion } from './discussion.tsx';
import { EndDialog } from './end-dialog.tsx';
import { OutcomeSums } from './outcome-sums.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** Kết luận: what is still missing by name, else how the nominations add up, and the end of the meeting. */
export function EndingStage() {
  const { next, keys } = useWords(meetingRoomWords);
  const { end } = useWords(meetingEndingWords);
  const language = useLanguage();
  const { record, agenda, papers } = useRoom();
  const [asked, setAsked] = useState(false);
  const missing = missingFrom(record, agenda, papers);
  return (
    <>
      <ScreenKeys
        keys={[
          { keys: 'Ctrl+Enter', label: keys.next },
          { keys: 'PgUp', label: keys.places },
          { keys: 'N', label: keys.notes },
        ]}
      />
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
        <Discussion />
      </Middle>
      <Foot>
        <NextAction
          fullWidth
          onPress={() => setAsked(true)}
          blocked={
            missing[0] &&
            (record.matters.some((matter) => matter.outcome === null)
              ? refusalSentence(
                  {
                    type: 'nominations-without-outcome',
                    nominationIds: record.matters.flatMap((matter) =>
                      matter.outcome === null ? [matter.nominationId] : [],
                    ),
                  },
                  language,
                )
              : end.missing)
          }
        >
          {next.end}
        </NextAction>
      </Foot>
      {asked && <EndDialog onClose={() => setAsked(false)} />}
    </>
  );
}

type MissingItem = {
  readonly what: 'case' | 'round' | 'count-record';
  readonly group: AgendaGroup;
  readonly name: string;
};

/** Everything that keeps the meeting from ending, each by the name of its case or award. */
function missingFrom(
  record: MeetingRecord,
  agenda: readonly AgendaGroup[],
  papers: readonly Paper[],
): readonly MissingItem[] {
  const frozen = new Set(papers.flatMap(({ subject }) => (subject.kind === 'count-record' ? [subject.roundId] : [])));
  if (record.meeting.phase !== 'in-session') return [];
  return agenda.flatMap((group): readonly MissingItem[] => [
    ...(group.openRound ? [{ what: 'round' as const, group, name: '' }] : []),
    ...(group.openRound
      ? []
      : group.undecided.map(({ nominee }) => ({ what: 'case' as const, group, name: calledName(nominee) }))),
    ...group.closedRounds
      .filter((round) => round.result?.mode === 'ballot' && !frozen.has(round.id))
      .map(() => ({ what: 'count-record' as const, group, name: '' })),
  ]);
}

function Missing({ items }: { readonly items: readonly MissingItem[] }) {
  const { end } = useWords(meetingEndingWords);
  const language = useLanguage();
  const { go } = useRoom();
  const sentence = ({ what, group, name }: MissingItem): string => {
    const award = group.award.name[language];
    if (what === 'round') return end.openRound(award);
    return what === 'count-record' ? end.unfrozen(award) : end.undecided(name, award);
  };
  const placeOf = ({ group }: MissingItem): Place => ({ at: 'award', awardId: group.award.id });
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
          key={sentence(item)}
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
