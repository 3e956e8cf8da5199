import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { ExportButton } from '../export-dialog.tsx';
import { useUndoKey } from '../use-deed.ts';
import { AwardsPart } from './awards-part.tsx';
import { ClustersPart } from './clusters-part.tsx';
import { EntriesPart } from './entries-part.tsx';
import { ReceiversPart } from './receivers-part.tsx';
import { registerDeeds } from './register-deeds.ts';
import { ZonesPart } from './zones-part.tsx';

/** The lists of the register in their order, each with the place that leads to it. */
const places = {
  enterprise: 'enterprises',
  collective: 'collectives',
  person: 'people',
  clusters: 'clusters',
  zones: 'zones',
  awards: 'held-awards',
  receivers: 'receivers',
} as const;
type Tab = keyof typeof places;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
const tabs = Object.keys(places) as readonly Tab[];

interface RegisterScreenProps {
  /** The list, as the place names it; the enterprises without it. */
  readonly part: string | undefined;
  /** The line of the list to which somebody was led. */
  readonly chosen: string | undefined;
}

/** Đơn vị, cá nhân: the lists of the register, each with its own columns, form and history. */
export function RegisterScreen({ part, chosen }: RegisterScreenProps) {
  const words = useWords(registerScreenWords);
  useUndoKey(registerDeeds);
  const tab: Tab = tabs.find((known) => places[known] === part) ?? 'enterprise';
  return (
    <>
      <ScreenTitle title={words.title}>
        <ExportButton list={places[tab]} />
      </ScreenTitle>
      <ScreenBody scroll={false}>
        <Box sx={{ overflowX: 'auto', flexShrink: 0 }}>
          <Segments
            label={words.parts}
            value={tab}
            choices={tabs.map((value) => ({ value, label: words.tab[value] }))}
            onChoice={(value) => goTo(`/register/${places[value]}`)}
          />
        </Box>
        <PartOf key={`${tab} ${chosen ?? ''}`} tab={tab} chosen={chosen ?? null} />
      </ScreenBody>
    </>
  );
}

function PartOf({ tab, chosen }: { readonly tab: Tab; readonly chosen: string | null }) {
  switch (tab) {
    case 'clusters':
      return <ClustersPart chosen={chosen} />;
    case 'zones':
      return <ZonesPart chosen={chosen} />;
    case 'awards':
      return <AwardsPart chosen={chosen} />;
    case 'receivers':
      return <ReceiversPart />;
    default:
      return <EntriesPart kind={tab} chosen={chosen} />;
  }
}
