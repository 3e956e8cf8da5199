import { useState, type ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { NominationTabs, type DossierPart } from '#components/nomination-tabs.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { useDesk } from '../desk.tsx';
import type { DossiersPartProps } from './dossiers-part.ts';
import { GuidancePart } from './guidance-part.tsx';
import { OpinionsPart } from './opinions-part.tsx';
import { PublicationsPart } from './publications-part.tsx';
import { ReceiptsPart } from './receipts-part.tsx';

const parts: Readonly<Record<DossierPart, (props: DossiersPartProps) => ReactNode>> = {
  guidance: (props) => <GuidancePart {...props} />,
  receipts: (props) => <ReceiptsPart {...props} />,
  opinions: (props) => <OpinionsPart {...props} />,
  publications: (props) => <PublicationsPart {...props} />,
};

/** The way of the dossiers: asked for by letter, received, sent round for opinions, shown to the public. */
export function DossiersScreen({ part }: { readonly part: DossierPart }) {
  const words = useWords(nominationWords);
  const { clock } = useDesk();
  const [year] = useState(() => yearOf(vietnamStamp(clock()).date));
  return (
    <>
      <ScreenTitle title={words.title} note={words.tab[part]} />
      <ScreenBody scroll={false}>
        <NominationTabs at={part} />
        {parts[part]({ year })}
      </ScreenBody>
    </>
  );
}
