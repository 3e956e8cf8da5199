import Box from '@mui/material/Box';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { AwardsPart } from './awards-part.tsx';
import { ClustersPart } from './clusters-part.tsx';
import { EntriesPart } from './entries-part.tsx';
import { ReceiversPart } from './receivers-part.tsx';
import { useUndoLast } from './use-deed.ts';
import { ZonesPart } from './zones-part.tsx';

const tabs = ['enterprise', 'collective', 'person', 'clusters', 'zones', 'awards', 'receivers'] as const;
type Tab = (typeof tabs)[number];

/** Đơn vị, cá nhân: the lists of the register, each with its own columns, form and history. */
export function RegisterScreen({ part }: { readonly part: string | undefined }) {
  const words = useWords(registerScreenWords);
  const undo = useUndoLast();
  const tab: Tab = tabs.find((known) => known === part) ?? 'enterprise';
  useHotkey('Ctrl+Z', words.undo, () => void undo());
  return (
    <>
      <ScreenTitle title={words.title} />
      <ScreenBody scroll={false}>
        <Box sx={{ overflowX: 'auto', flexShrink: 0 }}>
          <Segments
            label={words.parts}
            value={tab}
            choices={tabs.map((value) => ({ value, label: words.tab[value] }))}
            onChoice={(chosen) => goTo(`/register/${chosen}`)}
          />
        </Box>
        <PartOf key={tab} tab={tab} />
      </ScreenBody>
    </>
  );
}

function PartOf({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case 'clusters':
      return <ClustersPart />;
    case 'zones':
      return <ZonesPart />;
    case 'awards':
      return <AwardsPart />;
    case 'receivers':
      return <ReceiversPart />;
    default:
      return <EntriesPart kind={tab} />;
  }
}
