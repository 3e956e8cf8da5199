import Check from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { colour, smallWindow, type, unseen } from '#components/tokens.ts';
import type { MeetingId } from '#domain/ids.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { stepPath, steps, type StepId } from './steps.ts';

interface StepRailProps {
  readonly meetingId: MeetingId | null;
  readonly current: StepId;
  readonly done: ReadonlySet<StepId>;
}

/** The six steps with their state; each can be gone to at any time. */
export function StepRail({ meetingId, current, done }: StepRailProps) {
  const words = useWords(preparationWords);
  return (
    <Box component="nav" aria-label={words.steps} sx={{ flexShrink: 0 }}>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: '18px', rowGap: '4px' }}
      >
        {steps.map((step, index) => {
          const here = step === current;
          const state = done.has(step)
            ? 'done'
            : here
              ? 'current'
              : index < steps.indexOf(current)
                ? 'skipped'
                : 'open';
          return (
            <Box component="li" key={step} sx={{ minWidth: 0 }}>
              <Link
                href={hrefOf(stepPath(meetingId, step))}
                aria-current={here ? 'step' : undefined}
                underline="hover"
                sx={{
                  ...type.dense,
                  position: 'relative',
                  display: 'flex',
                  alignItems: 'center',
                  gap: '6px',
                  minHeight: 26,
                  color: here ? colour.ink : done.has(step) ? colour.ok : colour.ink2,
                  fontWeight: here ? 600 : 400,
                }}
              >
                <Mark number={index + 1} here={here} done={done.has(step)} />
                {/* On a narrow window only the step in hand keeps its name in sight. */}
                <Box component="span" sx={here ? undefined : { [smallWindow]: unseen }}>
                  {words.step[step]}
                </Box>
                <Box component="span" sx={state === 'skipped' ? { ...type.caption, color: colour.ink3 } : unseen}>
                  {words.state[state]}
                </Box>
              </Link>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const Mark = ({ number, here, done }: { readonly number: number; readonly here: boolean; readonly done: boolean }) => (
  <Box
    component="span"
    sx={{
      width: 22,
      height: 22,
      flexShrink: 0,
      display: 'grid',
      placeItems: 'center',
      borderRadius: '50%',
      fontSize: 12,
      fontWeight: 600,
      border: `1px solid ${here ? colour.ink : done ? colour.ok : colour.control}`,
      color: here ? colour.paper : done ? colour.ok : colour.ink2,
      backgroundColor: here ? colour.ink : 'transparent',
    }}
  >
    {done && !here ? <Check sx={{ fontSize: 14 }} /> : number}
  </Box>
);
