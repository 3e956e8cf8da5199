import Box from '@mui/material/Box';
import { FilterChoice } from '#components/filter-choice.tsx';
import { useWords } from '#components/language.tsx';
import type { Twin } from '#components/picture-card.tsx';
import { stages, type Stage } from '#domain/scoring/assessment.ts';
import type { PanelRecord } from '#domain/scoring/panel-spread.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { scoreChartWords } from '#words/score-chart-words.ts';

/** The pictures in the order of their buttons. */
export const scorePictures = ['distribution', 'stages', 'clusters', 'years', 'panel'] as const;
export type ScorePicture = (typeof scorePictures)[number];

/** Of what a picture with several sides shows which. */
const views = {
  distribution: ['classes', 'steps', 'units'],
  years: ['points', 'ranks'],
  panel: ['units', 'members'],
} as const;
type Views = { readonly [Picture in keyof typeof views]: (typeof views)[Picture][number] };

/** Which picture is looked at, of whom, and how; what was chosen for one picture stays chosen for the others. */
export interface PictureChoice {
  readonly picture: ScorePicture;
  readonly twin: Twin;
  /** Null until another than the one to which somebody was led is chosen. */
  readonly scoringId: string | null;
  readonly stage: Stage | 'last';
  readonly meetingId: string | null;
  readonly views: Views;
}

/** What is looked at first: the classes of the cluster to which somebody was led. */
export const firstChoice: PictureChoice = {
  picture: 'distribution',
  twin: 'picture',
  scoringId: null,
  stage: 'last',
  meetingId: null,
  views: { distribution: 'classes', years: 'points', panel: 'units' },
};

/** What there is to choose from, and what of it is shown. */
export interface PictureMatter {
  readonly records: readonly ScoringRecord[];
  readonly record: ScoringRecord | undefined;
  /** Those whose panel may be shown: none while the chair does not sit here; undefined until they are read. */
  readonly meetings: readonly PanelRecord[] | undefined;
  readonly meeting: PanelRecord | undefined;
}

interface PictureChoicesProps {
  readonly choice: PictureChoice;
  readonly matter: PictureMatter;
  onChoice(this: void, part: Partial<PictureChoice>): void;
}

/** The lists beside the pictures' buttons: whose points, of which stage, seen how. */
export function PictureChoices({ choice, matter, onChoice }: PictureChoicesProps) {
  const words = useWords(scoreChartWords);
  const { stage: stageWords } = useWords(criteriaWords);
  const { picture, stage } = choice;
  const { records, record, meetings, meeting } = matter;
  if (picture === 'panel')
    return (
      meetings &&
      meeting && (
        <Box sx={{ ...listsLooks, '& > :first-of-type': { flex: '2 1 0', maxWidth: 340 } }}>
          <FilterChoice
            label={words.meeting}
            value={String(meeting.meeting.id)}
            choices={meetings.map((one) => ({ value: String(one.meeting.id), label: one.meeting.title }))}
            onChoice={(meetingId) => onChoice({ meetingId })}
          />
          <ViewChoice {...{ choice, record, onChoice }} of="panel" />
        </Box>
      )
    );
  if (!record) return null;
  return (
    <Box sx={listsLooks}>
      {picture !== 'clusters' && (
        <FilterChoice
          label={words.scoring}
          value={String(record.scoring.id)}
          choices={records.map(({ scoring }) => ({ value: String(scoring.id), label: scoring.title }))}
          onChoice={(scoringId) => onChoice({ scoringId })}
        />
      )}
      {picture !== 'stages' && (
        <FilterChoice
          label={words.stage}
          value={stage}
          choices={(['last', ...stages] as const).map((value) => ({
            value,
            label: value === 'last' ? words.lastStage : stageWords[value],
          }))}
          onChoice={(value) => onChoice({ stage: value })}
        />
      )}
      {(picture === 'distribution' || picture === 'years') && (
        <ViewChoice {...{ choice, record, onChoice }} of={picture} />
      )}
    </Box>
  );
}

const listsLooks = { display: 'flex', gap: '10px', flex: '1 1 400px', '& > *': { flex: '1 1 0' } } as const;

interface ViewChoiceProps extends Pick<PictureChoicesProps, 'choice' | 'onChoice'> {
  readonly of: keyof Views;
  readonly record: ScoringRecord | undefined;
}

function ViewChoice({ of, choice, record, onChoice }: ViewChoiceProps) {
  const words = useWords(scoreChartWords);
  const offered = views[of].filter((view) => view !== 'classes' || hasClasses(record));
  return (
    <FilterChoice
      label={words.view}
      value={of === 'distribution' ? distributionView(choice, record) : choice.views[of]}
      choices={offered.map((value) => ({ value, label: words.views[value] }))}
      onChoice={(value) => onChoice({ views: { ...choice.views, [of]: value } })}
    />
  );
}

const hasClasses = (record: ScoringRecord | undefined): boolean => (record?.set.classes.length ?? 0) > 0;

/** How the distribution is seen: a set without classes has none to be seen by. */
export const distributionView = (
  { views: { distribution } }: PictureChoice,
  record: ScoringRecord | undefined,
): Views['distribution'] => (distribution === 'classes' && !hasClasses(record) ? 'steps' : distribution);
