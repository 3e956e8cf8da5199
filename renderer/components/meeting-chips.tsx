import Schedule from '@mui/icons-material/ScheduleOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import type { ReactElement } from 'react';
import type { Phase } from '#domain/meeting/meeting.ts';
import type { Outcome, OutcomeType } from '#domain/meeting/outcome.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { useWords } from './language.tsx';
import { StatusChip } from './status-chip.tsx';
import type { Tone } from './tokens.ts';

const phaseLook: Readonly<Record<Phase, { readonly tone: Tone; readonly icon: ReactElement | null }>> = {
  preparing: { tone: 'neutral', icon: null },
  convened: { tone: 'neutral', icon: null },
  'in-session': { tone: 'ok', icon: <Schedule /> },
  closed: { tone: 'neutral', icon: null },
  'results-locked': { tone: 'ok', icon: <Lock /> },
  'texts-locked': { tone: 'ok', icon: <Lock /> },
  signed: { tone: 'ok', icon: <Lock /> },
  archived: { tone: 'neutral', icon: <Lock /> },
};

/** The phase a meeting is in. */
export function PhaseChip({ phase, inWriting = false }: { readonly phase: Phase; readonly inWriting?: boolean }) {
  const words = useWords(meetingWords);
  const circulation = useWords(circulationWords);
  return <StatusChip label={(inWriting ? circulation : words).phase[phase]} {...phaseLook[phase]} />;
}

// A nominee who did not reach the share is neutral: a vote is not a fault.
const outcomeLook: Readonly<Record<OutcomeType, { readonly tone: Tone; readonly icon?: ReactElement | null }>> = {
  approved: { tone: 'ok' },
  'approved-on-condition': { tone: 'warning' },
  'below-threshold': { tone: 'neutral', icon: <Close /> },
  deferred: { tone: 'neutral', icon: null },
  withdrawn: { tone: 'neutral', icon: null },
  returned: { tone: 'neutral', icon: null },
  'already-decided': { tone: 'neutral', icon: null },
  transferred: { tone: 'neutral', icon: null },
};

/** How a nomination ended in a meeting; "waiting" while it has not. */
export function OutcomeChip({ outcome }: { readonly outcome: Outcome | null }) {
  const words = useWords(meetingWords);
  if (outcome === null) return <StatusChip label={words.noOutcomeYet} />;
  return <StatusChip label={words.outcome[outcome.type]} {...outcomeLook[outcome.type]} />;
}
