import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { hrefOf, type Path } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour } from '#components/tokens.ts';
import { letterheadOn, type Seat } from '#domain/council.ts';
import type { Meeting } from '#domain/meeting.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { overviewWords } from '#words/overview-words.ts';

interface PreparationCardProps {
  readonly council: CouncilRecord;
  readonly seats: readonly Seat[];
  readonly nominations: number;
  readonly meeting: Meeting | undefined;
  readonly today: CivilDate;
}

interface Step {
  readonly name: string;
  readonly path: Path;
  readonly done: boolean;
  readonly note: string;
}

/** What a first meeting needs, each step with its state and the way to it; any may be left for later. */
export function PreparationCard(props: PreparationCardProps) {
  const words = useWords(overviewWords);
  const steps = stepsOf(props, words);
  const done = steps.filter((step) => step.done).length;
  return (
    <Card
      fill
      title={words.preparation}
      aside={<StatusChip label={words.ready(done, steps.length)} tone={done === steps.length ? 'ok' : 'warning'} />}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '10px' }}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </Box>
    </Card>
  );
}

function StepLine({ step }: { readonly step: Step }) {
  const words = useWords(overviewWords);
  const Icon = step.done ? CheckCircle : Warning;
  return (
    <Box component="li" sx={{ display: 'flex', gap: '10px', alignItems: 'flex-start' }}>
      <Icon
        titleAccess={step.done ? words.stepDone : words.stepOpen}
        sx={{ fontSize: 18, mt: '1px', color: step.done ? colour.ok : colour.warning }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Link href={hrefOf(step.path)} sx={{ fontSize: 13, lineHeight: '18px' }}>
          {step.name}
        </Link>
        <Quiet size="caption">{step.note}</Quiet>
      </Box>
    </Box>
  );
}

function stepsOf(
  { council, seats, nominations, meeting, today }: PreparationCardProps,
  words: (typeof overviewWords)['vi'],
): readonly Step[] {
  const letterhead = letterheadOn(council.letterheads, today);
  const led = seats.some(({ role }) => role === 'chair') && seats.some(({ role }) => role === 'secretary');
  const awards = ruleBookOn(council.ruleBooks, today)?.awards ?? [];
  const defaults = awards.filter(({ vote }) => vote.grade === 'default').length;
  return [
    {
      name: words.stepLetterhead,
      path: '/council',
      done: letterhead !== undefined,
      note: letterhead?.authorityName ?? words.missing,
    },
    {
      name: words.stepMembers,
      path: '/council',
      done: led,
      note: seats.length === 0 ? words.missing : words.memberLine(seats.length),
    },
    {
      name: words.stepNominations,
      path: '/nominations',
      done: nominations > 0,
      note: nominations === 0 ? words.missing : words.nominationLine(nominations),
    },
    {
      name: words.stepRules,
      path: '/council',
      done: awards.length > 0 && defaults === 0,
      note: defaults === 0 ? words.allConfirmed : words.unconfirmedRules(defaults),
    },
    { name: words.stepMeeting, path: '/meetings', done: meeting !== undefined, note: meeting?.title ?? words.missing },
  ];
}
