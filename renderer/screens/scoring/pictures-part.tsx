import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { useWords } from '#components/language.tsx';
import { goTo, type Path } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Segments } from '#components/segments.tsx';
import { TwinChoice } from '#components/twin-choice.tsx';
import { stageScores } from '#domain/scoring/score-pictures.ts';
import { useLive } from '#store/live.ts';
import { loadScoredMeetings } from '#store/scored-meetings.ts';
import { loadScoringRecords } from '#store/scoring-reading.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';
import { useDesk } from '../desk.tsx';
import { DistributionPicture } from './distribution-picture.tsx';
import { PanelPicture } from './panel-picture.tsx';
import {
  distributionView,
  firstChoice,
  PictureChoices,
  scorePictures,
  type PictureChoice,
  type PictureMatter,
} from './picture-choices.tsx';
import type { YearPartProps } from '../year-frame.tsx';
import { SpreadBars } from './spread-bars.tsx';
import { StagesPicture } from './stages-picture.tsx';
import { YearsPicture } from './years-picture.tsx';

/** Biểu đồ: how scores are spread, between units, members, clusters and years. */
export function PicturesPart({ year, chosen }: YearPartProps) {
  const words = useWords(scoreChartWords);
  const { db, actor } = useDesk();
  const [choice, setChoice] = useState(firstChoice);
  const records = useLive(() => loadScoringRecords(db, year), [db, year]);
  const isChair = actor.role === 'chair';
  // Nobody else's window even reads what the members gave.
  const seesPanel = isChair && choice.picture === 'panel';
  const panels = useLive(
    async () => ({ seesPanel, meetings: seesPanel ? await loadScoredMeetings(db, year) : [] }),
    [db, year, seesPanel],
  );
  if (!records) return null;
  const meetings = panels?.seesPanel === seesPanel ? panels.meetings : undefined;
  const matter: PictureMatter = {
    records,
    record: records.find(({ scoring }) => scoring.id === (choice.scoringId ?? chosen)) ?? records[0],
    meetings,
    meeting: meetings?.find(({ meeting }) => meeting.id === choice.meetingId) ?? meetings?.[0],
  };
  const onChoice = (part: Partial<PictureChoice>): void => setChoice({ ...choice, ...part });
  return (
    <>
      <Box sx={choicesLooks}>
        <Segments
          label={words.pictures}
          value={choice.picture}
          choices={scorePictures.map((value) => ({ value, label: words.picture[value] }))}
          onChoice={(picture) => onChoice({ picture })}
        />
        <PictureChoices choice={choice} matter={matter} onChoice={onChoice} />
        <TwinChoice twin={choice.twin} onTwin={(twin) => onChoice({ twin })} />
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {choice.picture === 'panel' && !isChair ? (
          <EmptyState>{words.onlyChair}</EmptyState>
        ) : (
          <Shown year={year} choice={choice} matter={matter} />
        )}
      </Box>
    </>
  );
}

interface ShownProps {
  readonly year: number;
  readonly choice: PictureChoice;
  readonly matter: PictureMatter;
}

/** The picture that was chosen, or what must be done before there is one. */
function Shown({ year, choice, matter: { records, record, meetings, meeting } }: ShownProps) {
  const words = useWords(scoreChartWords);
  const { picture, twin, views } = choice;
  const stage = choice.stage === 'last' ? undefined : choice.stage;
  const scores = useMemo(() => record && stageScores(record, stage), [record, stage]);
  if (picture === 'panel' && !meetings) return null;
  if (picture === 'panel')
    return meeting ? (
      <PanelPicture key={meeting.meeting.id} record={meeting} twin={twin} by={views.panel} />
    ) : (
      <Nothing sentence={words.empty.meetings(year)} action={words.go.meetings} path="/meetings" />
    );
  if (!record || !scores)
    return (
      <Nothing sentence={words.empty.scorings(year)} action={words.go.scorings} path={`/scoring/clusters/${year}`} />
    );
  if (picture === 'distribution')
    return <DistributionPicture scores={scores} twin={twin} by={distributionView(choice, record)} />;
  if (picture === 'stages') return <StagesPicture record={record} twin={twin} />;
  if (picture === 'years')
    return <YearsPicture key={record.scoring.id} id={record.scoring.id} stage={stage} twin={twin} by={views.years} />;
  return (
    <SpreadBars
      title={words.clustersTitle(year)}
      head={words.scoring}
      scores={records.map((one) => stageScores(one, stage))}
      nameOf={({ scoring }) => scoring.title}
      twin={twin}
      together
      nothing={{ sentence: words.empty.shares, action: words.go.scorings, path: `/scoring/clusters/${year}` }}
    />
  );
}

interface NothingProps {
  readonly sentence: string;
  readonly action: string;
  readonly path: Path;
}

const Nothing = ({ sentence, action, path }: NothingProps) => (
  <EmptyState actions={<NextAction onPress={() => goTo(path)}>{action}</NextAction>}>{sentence}</EmptyState>
);

const choicesLooks = { display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'center', flexShrink: 0 };
