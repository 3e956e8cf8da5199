import Council from '@mui/icons-material/AccountBalanceOutlined';
import Nominations from '@mui/icons-material/FolderOutlined';
import Overview from '@mui/icons-material/SpaceDashboardOutlined';
import type { ReactElement, ReactNode } from 'react';
import type { Path } from '#components/navigation.ts';
import { CouncilScreen } from '#screens/council/council-screen.tsx';
import { NominationsScreen } from '#screens/nominations/nominations-screen.tsx';
import { OverviewScreen } from '#screens/overview/overview-screen.tsx';

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
  {
    id: 'council',
    path: '/council',
    icon: <Council />,
    screen: ([part]) => <CouncilScreen addingMember={part === 'new-member'} />,
  },
];
