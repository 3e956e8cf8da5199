import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { colour } from '#components/tokens.ts';
import { systemWords } from '#words/system-words.ts';
import { ExportButton } from '../export-dialog.tsx';
import { CheckPart } from './check-part.tsx';
import { JournalPart } from './journal-part.tsx';
import { SafetyPart } from './safety-part.tsx';

const parts = ['safety', 'check', 'journal'] as const;
type Part = (typeof parts)[number];

const isPart = (part: string | undefined): part is Part => parts.some((known) => known === part);

/** The laptop's own affairs: whether the data agree with themselves, and everything that was ever done here. */
export function SystemScreen({ part: asked }: { readonly part: string | undefined }) {
  const words = useWords(systemWords);
  const part = isPart(asked) ? asked : parts[0];
  return (
    <>
      <ScreenTitle title={words.title}>
        <ExportButton />
      </ScreenTitle>
      <Box sx={{ px: '20px', backgroundColor: colour.paper, borderBottom: `1px solid ${colour.line}`, flexShrink: 0 }}>
        <Tabs value={part} onChange={(_, chosen: Part) => goTo(`/system/${chosen}`)} aria-label={words.parts}>
          {parts.map((id) => (
            <Tab key={id} value={id} label={words.part[id]} id={`part-${id}`} aria-controls="system-part" />
          ))}
        </Tabs>
      </Box>
      <Box
        role="tabpanel"
        id="system-part"
        aria-labelledby={`part-${part}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        <ScreenBody scroll={false}>
          {part === 'safety' && <SafetyPart />}
          {part === 'check' && <CheckPart />}
          {part === 'journal' && <JournalPart />}
        </ScreenBody>
      </Box>
    </>
  );
}
