import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { colour } from '#components/tokens.ts';
import { vietnamStamp } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { councilWords } from '#words/council-words.ts';
import { useDesk } from '../desk.tsx';
import { InterestsPart } from './interests-part.tsx';
import { LetterheadPart } from './letterhead-part.tsx';
import { MembersPart } from './members-part.tsx';
import { RulesPart } from './rules-part.tsx';

const parts = ['members', 'letterhead', 'rules', 'interests'] as const;
type Part = (typeof parts)[number];

/** The council itself: who sits in it and since when, how its papers are headed, and the rules it votes by. */
export function CouncilScreen({ addingMember }: { readonly addingMember: boolean }) {
  const words = useWords(councilWords);
  const { db, clock } = useDesk();
  const [part, setPart] = useState<Part>('members');
  const council = useLive(() => loadCouncil(db), [db]);
  if (!council) return null;
  const today = vietnamStamp(clock()).date;
  return (
    <>
      <ScreenTitle title={words.title} note={council.letterheads[0]?.authorityName} />
      <Box sx={{ px: '20px', backgroundColor: colour.paper, borderBottom: `1px solid ${colour.line}`, flexShrink: 0 }}>
        <Tabs value={part} onChange={(_, chosen: Part) => setPart(chosen)} aria-label={words.parts}>
          {parts.map((id) => (
            <Tab key={id} value={id} label={words[id]} id={`part-${id}`} aria-controls="council-part" />
          ))}
        </Tabs>
      </Box>
      <Box
        role="tabpanel"
        id="council-part"
        aria-labelledby={`part-${part}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        <ScreenBody scroll={part !== 'members' && part !== 'interests'}>
          {part === 'members' && <MembersPart council={council} today={today} adding={addingMember} />}
          {part === 'letterhead' && <LetterheadPart council={council} today={today} />}
          {part === 'rules' && <RulesPart council={council} today={today} />}
          {part === 'interests' && <InterestsPart council={council} today={today} />}
        </ScreenBody>
      </Box>
    </>
  );
}
