import BallotBox from '@mui/icons-material/HowToVoteOutlined';
import ArrowForward from '@mui/icons-material/ArrowForwardOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { useState, type ReactNode } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { goTo } from '#components/navigation.ts';
import { colour, lowWindow, type } from '#components/tokens.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { businessWords } from '#words/business-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { samePlace, type AgendaGroup, type Place } from './agenda.ts';
import { Jump } from './jump.tsx';
import { useRoom } from './room.ts';
import { AgendaColumn } from './room-layout.tsx';
import { TellersDialog } from './tellers-dialog.tsx';

/** Chương trình: the matters by award in vote order, how far the council is, and who counts. */
export function AgendaPane({ foot }: { readonly foot: ReactNode }) {
  const words = useWords(meetingRoomWords);
  const language = useLanguage();
  const { place: own } = useWords(businessWords);
  const { record, agenda } = useRoom();
  const { kind } = record.council;
  const { initiatives = [] } = record.meeting;
  const all = record.matters.length + initiatives.length;
  const done =
    record.matters.filter((matter) => matter.outcome !== null).length +
    initiatives.filter(({ vote }) => vote !== null).length;
  const { phase } = record.meeting;
  const opened = phase !== 'preparing' && phase !== 'convened';
  const ended = opened && phase !== 'in-session';
  return (
    <AgendaColumn label={words.agenda}>
      <Box sx={{ p: '12px 16px 10px', display: 'grid', gap: '6px' }}>
        <SectionHead title={words.agenda} aside={all > 0 && <Small>{words.progress(done, all)}</Small>} />
        {opened && <Jump />}
        <Box sx={{ height: 4, borderRadius: '2px', backgroundColor: colour.sunken }}>
          <Box
            sx={{
              height: 4,
              borderRadius: '2px',
              backgroundColor: colour.ok,
              width: `${all === 0 ? 0 : (done * 100) / all}%`,
            }}
          />
        </Box>
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, minHeight: 0, overflow: 'auto' }}>
        <AgendaLine number="1" name={words.opening} place={{ at: 'opening' }} done={opened} enabled={opened} />
        {agenda.map((group, index) => (
          <AgendaLine
            key={group.award.id}
            number={`2.${index + 1}`}
            name={group.award.name[language]}
            place={{ at: 'award', awardId: group.award.id }}
            count={`${group.cases.length - group.undecided.length}/${group.cases.length}`}
            note={noteOf(group, words)}
            done={group.undecided.length === 0}
            enabled={opened}
          />
        ))}
        {kind !== 'council' && (
          <AgendaLine
            number={agenda.length > 0 ? '3' : '2'}
            name={own[kind]}
            place={{ at: 'own' }}
            done={ended}
            enabled={opened}
          />
        )}
        <AgendaLine
          number={kind === 'council' ? '3' : agenda.length > 0 ? '4' : '3'}
          name={words.ending}
          place={{ at: 'ending' }}
          done={ended}
          enabled={opened}
        />
      </Box>
      {record.criteriaSet && (
        <PaneButton onPress={() => goTo(`/meetings/${record.meeting.id}/scores`)} keys="S">
          {words.scoring}
        </PaneButton>
      )}
      <Tellers
        names={record.meeting.tellers.map(({ memberId, part }) => ({ name: seatOf(record, memberId).name, part }))}
      />
      {foot}
    </AgendaColumn>
  );
}

const noteOf = (
  group: AgendaGroup,
  words: { readonly openVote: string; readonly openBallot: string },
): string | undefined =>
  group.openRound && (group.openRound.rule.mode === 'ballot' ? words.openBallot : words.openVote);

interface AgendaLineProps {
  readonly number: string;
  readonly name: string;
  readonly place: Place;
  readonly count?: string;
  readonly note?: string | undefined;
  readonly done: boolean;
  readonly enabled: boolean;
}

function AgendaLine({ number, name, place, count, note, done, enabled }: AgendaLineProps) {
  const room = useRoom();
  const here = enabled && samePlace(room.place, place);
  return (
    <Box component="li">
      <ButtonBase
        disabled={!enabled}
        onClick={() => room.go(place)}
        aria-current={here ? 'step' : undefined}
        sx={{
          fontFamily: 'inherit',
          ...type.dense,
          width: '100%',
          display: 'grid',
          gridTemplateColumns: '20px 28px 1fr auto',
          gap: '6px',
          alignItems: 'center',
          textAlign: 'left',
          minHeight: 38,
          px: '12px',
          py: '5px',
          [lowWindow]: { minHeight: 34, py: '3px' },
          fontWeight: here ? 600 : 400,
          color: done && !here ? colour.ink2 : colour.ink,
          backgroundColor: here ? colour.goldSoft : undefined,
          boxShadow: here ? `inset 3px 0 ${colour.gold}` : undefined,
          '&:hover': { backgroundColor: here ? colour.goldSoft : colour.sunken },
          '& svg': { fontSize: 18 },
        }}
      >
        <LineIcon done={done} here={here} voting={note !== undefined} />
        <Box component="span" sx={{ color: colour.ink2 }}>
          {number}
        </Box>
        <span>
          {name}
          {note !== undefined && (
            <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.warning }}>
              {note}
            </Box>
          )}
        </span>
        <Box component="span" sx={{ color: colour.ink2 }}>
          {count}
        </Box>
      </ButtonBase>
    </Box>
  );
}

function LineIcon({
  done,
  here,
  voting,
}: {
  readonly done: boolean;
  readonly here: boolean;
  readonly voting: boolean;
}) {
  if (voting) return <BallotBox />;
  if (done) return <CheckCircle sx={{ color: colour.ok }} />;
  return here ? <ArrowForward /> : <span />;
}

interface PaneButtonProps {
  readonly children: ReactNode;
  readonly keys: string;
  onPress(this: void): void;
}

const PaneButton = ({ children, keys, onPress }: PaneButtonProps) => (
  <ButtonBase
    onClick={onPress}
    sx={{
      fontFamily: 'inherit',
      ...type.dense,
      justifyContent: 'space-between',
      px: '16px',
      py: '8px',
      borderTop: `1px solid ${colour.line}`,
      color: colour.redText,
      fontWeight: 500,
      '&:hover': { backgroundColor: colour.sunken },
    }}
  >
    {children}
    <KeyCap keys={keys} />
  </ButtonBase>
);

const Small = ({ children }: { readonly children: ReactNode }) => (
  <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
    {children}
  </Box>
);

type TellerPart = 'head' | 'secretary' | 'member';

function Tellers({ names }: { readonly names: readonly { readonly name: string; readonly part: TellerPart }[] }) {
  const words = useWords(meetingRoomWords);
  const { tellersDialog } = useWords(voteWords);
  const { record } = useRoom();
  const [electing, setElecting] = useState(false);
  const mayChange =
    names.length > 0 && record.meeting.phase === 'in-session' && record.rounds.every((round) => round.result !== null);
  return (
    <Box sx={{ ...type.dense, px: '16px', py: '10px', borderTop: `1px solid ${colour.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 24 }}>
        <Box sx={{ fontWeight: 600 }}>{words.tellers}</Box>
        {mayChange && (
          <Button size="small" variant="text" aria-haspopup="dialog" sx={change} onClick={() => setElecting(true)}>
            {tellersDialog.change}
          </Button>
        )}
      </Box>
      {names.length === 0 && <Small>{words.noTellers}</Small>}
      {names.map(({ name, part }) => (
        <Box key={part} sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'baseline' }}>
          <span>{name}</span>
          <Small>{words.teller[part]}</Small>
        </Box>
      ))}
      {electing && <TellersDialog onClose={() => setElecting(false)} />}
    </Box>
  );
}

const change = { ml: 'auto', minHeight: 24, py: 0, fontSize: 12 } as const;
