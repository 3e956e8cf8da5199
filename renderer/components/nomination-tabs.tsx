import Box from '@mui/material/Box';
import { nominationWords } from '#words/nomination-words.ts';
import { useWords } from './language.tsx';
import { goTo } from './navigation.ts';
import { Segments } from './segments.tsx';

/** The nominations, and the ways their dossiers go, each under its place. */
export const dossierParts = ['guidance', 'receipts', 'opinions', 'publications'] as const;
export type DossierPart = (typeof dossierParts)[number];

/** Whether a place under the nominations is a part of the dossiers' way. */
export const isDossierPart = (part: string | undefined): part is DossierPart =>
  dossierParts.some((known) => known === part);

/** Leads between the year's nominations and what is done with their dossiers. */
export function NominationTabs({ at }: { readonly at: 'list' | DossierPart }) {
  const words = useWords(nominationWords);
  return (
    <Box sx={{ overflowX: 'auto', flexShrink: 0 }}>
      <Segments
        label={words.tabs}
        value={at}
        choices={(['list', ...dossierParts] as const).map((value) => ({ value, label: words.tab[value] }))}
        onChoice={(value) => goTo(value === 'list' ? '/nominations' : `/nominations/${value}`)}
      />
    </Box>
  );
}
