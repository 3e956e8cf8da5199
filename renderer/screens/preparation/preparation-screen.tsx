import { EmptyState } from '#components/empty-state.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import type { MeetingId } from '#domain/ids.ts';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listMeetings, loadMeetingRecord } from '#store/meeting-reading.ts';
import { countNominationsOf } from '#store/nominations.ts';
import { loadSetting } from '#store/settings.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { BasicsStep } from './basics-step.tsx';
import { ImportStep } from './import-step.tsx';
import { MembersStep } from './members-step.tsx';
import { PapersStep } from './papers-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { RulesStep } from './rules-step.tsx';
import { StepFrame } from './step-frame.tsx';
import { isOpened, stepIn, stepPath, type Preparation, type StepId } from './steps.ts';

interface PreparationScreenProps {
  /** Null for a new meeting, which is made on the way. */
  readonly meetingId: MeetingId | null;
  /** The number of the step, as the address has it. */
  readonly stepNumber: string | undefined;
}

/** Chuẩn bị phiên họp: six steps from the authority's name to the papers for the room, each saved by itself. */
export function PreparationScreen({ meetingId, stepNumber }: PreparationScreenProps) {
  const words = useWords(preparationWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const seen = useLive(async () => {
    const [council, meetings, draft] = await Promise.all([
      loadCouncil(db),
      listMeetings(db),
      loadSetting(db, 'preparation'),
    ]);
    const record = meetingId === null ? null : ((await loadMeetingRecord(db, meetingId)) ?? null);
    const own = draft?.meeting === (meetingId ?? 'new') && !isOpened(record) ? draft : null;
    const year = record?.meeting.year ?? own?.year ?? yearOf(today);
    return { council, meetings, record, draft: own, nominations: await countNominationsOf(db, year) };
  }, [db, meetingId, today]);
  if (!seen?.council) return <ScreenTitle title={words.title} />;
  const { council, meetings, record, draft, nominations } = seen;
  if (meetingId !== null && !record) return <NotFound />;
  const day = record?.meeting.date ?? draft?.date ?? today;
  const preparation: Preparation = { council, record, day, nominations };
  const phase = record?.meeting.phase;
  return (
    <>
      <ScreenTitle title={words.title} note={record?.meeting.title ?? words.newMeeting}>
        {phase !== undefined && <PhaseChip phase={phase} />}
      </ScreenTitle>
      {isOpened(record) && <InlineWarning>{words.alreadyOpen}</InlineWarning>}
      {stepOf(stepIn(stepNumber), preparation, { meetings, draft, today })}
    </>
  );
}

type Aside = Parameters<typeof BasicsStep>[0]['aside'];

function stepOf(step: StepId, preparation: Preparation, aside: Aside) {
  const { record } = preparation;
  // Another meeting, or another step, begins with its own fields.
  const key = `${record?.meeting.id ?? 'new'} ${step}`;
  if (step === 'basics') return <BasicsStep key={key} preparation={preparation} aside={aside} />;
  if (step === 'members') return <MembersStep key={key} preparation={preparation} aside={aside} />;
  if (step === 'import') return <ImportStep key={key} preparation={preparation} aside={aside} />;
  if (!record) return <MeetingFirst key={key} preparation={preparation} step={step} />;
  if (step === 'review') return <ReviewStep key={key} preparation={preparation} record={record} />;
  if (step === 'rules') return <RulesStep key={key} preparation={preparation} record={record} />;
  return <PapersStep key={key} preparation={preparation} record={record} />;
}

function MeetingFirst({ preparation, step }: { readonly preparation: Preparation; readonly step: StepId }) {
  const words = useWords(preparationWords);
  return (
    <StepFrame
      preparation={preparation}
      step={step}
      verb={words.toBasics}
      onSave={() => goTo(stepPath(null, 'basics'))}
    >
      <EmptyState>{words.meetingFirst}</EmptyState>
    </StepFrame>
  );
}

function NotFound() {
  const words = useWords(preparationWords);
  return (
    <>
      <ScreenTitle title={words.title} />
      <ScreenBody>
        <EmptyState actions={<NextAction onPress={() => goTo('/meetings')}>{words.toList}</NextAction>}>
          {words.notFound}
        </EmptyState>
      </ScreenBody>
    </>
  );
}
