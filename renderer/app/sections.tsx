import Council from '@mui/icons-material/AccountBalanceOutlined';
import Papers from '@mui/icons-material/DescriptionOutlined';
import Nominations from '@mui/icons-material/FolderOutlined';
import Meetings from '@mui/icons-material/GroupsOutlined';
import Overview from '@mui/icons-material/SpaceDashboardOutlined';
import type { ReactElement, ReactNode } from 'react';
import type { Path } from '#components/navigation.ts';
import type { Id } from '#domain/ids.ts';
import { CouncilScreen } from '#screens/council/council-screen.tsx';
import { MeetingRoomScreen } from '#screens/meeting-room/meeting-room-screen.tsx';
import { MeetingsScreen } from '#screens/meetings/meetings-screen.tsx';
import { PrepareMeetingScreen } from '#screens/meetings/prepare-meeting-screen.tsx';
import { NominationsScreen } from '#screens/nominations/nominations-screen.tsx';
import { OverviewScreen } from '#screens/overview/overview-screen.tsx';
import { PapersScreen } from '#screens/papers/papers-screen.tsx';
import { ScoringScreen } from '#screens/scoring/scoring-screen.tsx';

/** One entry of the rail: only what exists stands there. */
export interface Section {
  readonly id: 'overview' | 'nominations' | 'meetings' | 'papers' | 'council';
  readonly path: Path;
  readonly icon: ReactElement;
  /** The screen for the rest of the place: `meetings/ID` gives `['ID']`. */
  screen(this: void, rest: readonly string[]): ReactNode;
}

/** The sections in the rail's order; Alt+1 is the first. */
export const sections: readonly Section[] = [
  { id: 'overview', path: '/overview', icon: <Overview />, screen: () => <OverviewScreen /> },
  {
    id: 'nominations',
    path: '/nominations',
    icon: <Nominations />,
    screen: ([part]) => <NominationsScreen adding={part === 'new'} />,
  },
  { id: 'meetings', path: '/meetings', icon: <Meetings />, screen: meetingsSection },
  {
    id: 'papers',
    path: '/papers',
    icon: <Papers />,
    screen: ([meeting, paper]) => (
      <PapersScreen
        meetingId={meeting === undefined ? undefined : idIn(meeting)}
        paperId={paper === undefined ? undefined : idIn(paper)}
      />
    ),
  },
  {
    id: 'council',
    path: '/council',
    icon: <Council />,
    screen: ([part]) => <CouncilScreen addingMember={part === 'new-member'} />,
  },
];

/** `meetings`, `meetings/new`, `meetings/ID`, `meetings/ID/scores`. */
function meetingsSection([part, inside]: readonly string[]): ReactNode {
  if (part === undefined) return <MeetingsScreen />;
  if (part === 'new') return <PrepareMeetingScreen />;
  const meetingId = idIn<'meeting'>(part);
  return inside === 'scores' ? <ScoringScreen meetingId={meetingId} /> : <MeetingRoomScreen meetingId={meetingId} />;
}

// An address can be typed by anybody: a screen answers an id that names nothing.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const idIn = <Subject extends string>(part: string): Id<Subject> => part as Id<Subject>;
