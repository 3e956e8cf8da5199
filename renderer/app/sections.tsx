import Council from '@mui/icons-material/AccountBalanceOutlined';
import Papers from '@mui/icons-material/DescriptionOutlined';
import Register from '@mui/icons-material/ApartmentOutlined';
import Guide from '@mui/icons-material/HelpOutlineOutlined';
import Nominations from '@mui/icons-material/FolderOutlined';
import Meetings from '@mui/icons-material/GroupsOutlined';
import System from '@mui/icons-material/BuildOutlined';
import Year from '@mui/icons-material/FlagOutlined';
import Scoring from '@mui/icons-material/ChecklistOutlined';
import Overview from '@mui/icons-material/SpaceDashboardOutlined';
import { lazy, type ReactElement, type ReactNode } from 'react';
import type { Path } from '#components/navigation.ts';
import { isDossierPart } from '#components/nomination-tabs.tsx';
import type { Id } from '#domain/ids.ts';
import { MeetingPlace } from './meeting-place.tsx';

// A screen is fetched when it is first asked for, and all of them once the first one stands (preloadChunks).
const CouncilScreen = lazy(() =>
  import('#screens/council/council-screen.tsx').then((screen) => ({ default: screen.CouncilScreen })),
);
const DossiersScreen = lazy(() =>
  import('#screens/dossiers/dossiers-screen.tsx').then((screen) => ({ default: screen.DossiersScreen })),
);
const YearScreen = lazy(() =>
  import('#screens/year/year-screen.tsx').then((screen) => ({ default: screen.YearScreen })),
);
const GuideScreen = lazy(() =>
  import('#screens/guide/guide-screen.tsx').then((screen) => ({ default: screen.GuideScreen })),
);
const NewClusterMeetingScreen = lazy(() =>
  import('#screens/cluster-meeting/new-cluster-meeting-screen.tsx').then((screen) => ({
    default: screen.NewClusterMeetingScreen,
  })),
);
const NewCirculationScreen = lazy(() =>
  import('#screens/circulation/new-circulation-screen.tsx').then((screen) => ({
    default: screen.NewCirculationScreen,
  })),
);
const InitiativesScreen = lazy(() =>
  import('#screens/initiatives/initiatives-screen.tsx').then((screen) => ({ default: screen.InitiativesScreen })),
);
const IntakeScreen = lazy(() =>
  import('#screens/intake/intake-screen.tsx').then((screen) => ({ default: screen.IntakeScreen })),
);
const MeetingsScreen = lazy(() =>
  import('#screens/meetings/meetings-screen.tsx').then((screen) => ({ default: screen.MeetingsScreen })),
);
const PreparationScreen = lazy(() =>
  import('#screens/preparation/preparation-screen.tsx').then((screen) => ({ default: screen.PreparationScreen })),
);
const NominationsScreen = lazy(() =>
  import('#screens/nominations/nominations-screen.tsx').then((screen) => ({ default: screen.NominationsScreen })),
);
const OverviewScreen = lazy(() =>
  import('#screens/overview/overview-screen.tsx').then((screen) => ({ default: screen.OverviewScreen })),
);
const PapersScreen = lazy(() =>
  import('#screens/papers/papers-screen.tsx').then((screen) => ({ default: screen.PapersScreen })),
);
const RegisterScreen = lazy(() =>
  import('#screens/register/register-screen.tsx').then((screen) => ({ default: screen.RegisterScreen })),
);
const PanelScreen = lazy(() =>
  import('#screens/panel/panel-screen.tsx').then((screen) => ({ default: screen.PanelScreen })),
);
const ScoringScreen = lazy(() =>
  import('#screens/scoring/scoring-screen.tsx').then((screen) => ({ default: screen.ScoringScreen })),
);
const CriteriaPart = lazy(() =>
  import('#screens/criteria/criteria-part.tsx').then((screen) => ({ default: screen.CriteriaPart })),
);
const SystemScreen = lazy(() =>
  import('#screens/system/system-screen.tsx').then((screen) => ({ default: screen.SystemScreen })),
);

/** One entry of the rail: only what exists stands there. */
export interface Section {
  readonly id:
    | 'overview'
    | 'register'
    | 'year'
    | 'scoring'
    | 'nominations'
    | 'meetings'
    | 'papers'
    | 'council'
    | 'system'
    | 'guide';
  readonly path: Path;
  readonly icon: ReactElement;
  /** Its keys where it stands apart from the rail's own order. */
  readonly keys?: string;
  /** The screen for the rest of the place: `meetings/ID` gives `['ID']`. */
  screen(this: void, rest: readonly string[]): ReactNode;
}

/** The sections in the rail's order; Alt+1 is the first. */
export const sections: readonly Section[] = [
  { id: 'overview', path: '/overview', icon: <Overview />, screen: () => <OverviewScreen /> },
  {
    id: 'register',
    path: '/register',
    icon: <Register />,
    screen: ([part, chosen]) => (part === 'import' ? <IntakeScreen /> : <RegisterScreen part={part} chosen={chosen} />),
  },
  {
    id: 'year',
    path: '/year',
    icon: <Year />,
    screen: ([part, led, chosen]) => <YearScreen key={`${led} ${chosen}`} part={part} led={led} chosen={chosen} />,
  },
  {
    id: 'scoring',
    path: '/scoring',
    icon: <Scoring />,
    screen: ([part, led, chosen]) => (
      <ScoringScreen key={`${led} ${chosen}`} part={part} led={led} chosen={chosen} criteria={CriteriaPart} />
    ),
  },
  {
    id: 'nominations',
    path: '/nominations',
    icon: <Nominations />,
    screen: ([part]) =>
      isDossierPart(part) ? (
        <DossiersScreen part={part} />
      ) : (
        <NominationsScreen
          adding={part === 'new'}
          chosen={part === undefined || part === 'new' ? undefined : idIn(part)}
        />
      ),
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
  { id: 'system', path: '/system', icon: <System />, screen: ([part]) => <SystemScreen part={part} /> },
  { id: 'guide', path: '/guide', icon: <Guide />, keys: 'F1', screen: () => <GuideScreen /> },
];

/** `meetings`, `meetings/new/STEP`, `meetings/circulate`, `meetings/cluster`, `meetings/initiatives`, `meetings/ID`, `meetings/ID/scores`, `meetings/ID/prepare/STEP`. */
function meetingsSection([part, inside, step]: readonly string[]): ReactNode {
  if (part === undefined) return <MeetingsScreen />;
  if (part === 'new') return <PreparationScreen meetingId={null} stepNumber={inside} />;
  if (part === 'circulate') return <NewCirculationScreen />;
  if (part === 'initiatives') return <InitiativesScreen />;
  if (part === 'cluster') return <NewClusterMeetingScreen />;
  const meetingId = idIn<'meeting'>(part);
  if (inside === 'prepare') return <PreparationScreen meetingId={meetingId} stepNumber={step} />;
  return inside === 'scores' ? <PanelScreen meetingId={meetingId} /> : <MeetingPlace meetingId={meetingId} />;
}

// An address can be typed by anybody: a screen answers an id that names nothing.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const idIn = <Subject extends string>(part: string): Id<Subject> => part as Id<Subject>;
