import Box from '@mui/material/Box';
import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { Segments } from '#components/segments.tsx';
import { inForceOn, vietnamStamp } from '#domain/time.ts';
import { loadInitiativeCouncil } from '#store/initiatives.ts';
import { useLive } from '#store/live.ts';
import { initiativeWords } from '#words/initiative-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { FoundForm } from './found-form.tsx';
import { InitiativesPart } from './initiatives-part.tsx';
import { MeetingsPart } from './meetings-part.tsx';
import { MembersPart } from './members-part.tsx';

/** Hội đồng sáng kiến: founded by its own decision, with its own members and what it recognised. */
export function InitiativesScreen() {
  const words = useWords(initiativeWords);
  const parts = useWords(partWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [part, setPart] = useState<'initiatives' | 'meetings' | 'members'>('initiatives');
  const seen = useLive(
    async () => ({ council: await loadInitiativeCouncil(db), members: await db.members.toArray() }),
    [db],
  );
  useHotkey('Escape', parts.close, () => goTo('/meetings'));
  useHotkey('Alt+S', words.tabs.initiatives, () => setPart('initiatives'));
  useHotkey('Alt+H', words.tabs.meetings, () => setPart('meetings'));
  useHotkey('Alt+M', words.tabs.members, () => setPart('members'));
  if (!seen) return <ScreenTitle title={words.title} />;
  const { council, members } = seen;
  if (!council) {
    return (
      <>
        <ScreenTitle title={words.title} />
        <ScreenBody>
          <FoundForm today={today} />
        </ScreenBody>
      </>
    );
  }
  const sitting = council.memberships.filter((seat) => inForceOn(seat, today)).length;
  return (
    <>
      <ScreenTitle title={words.title} note={words.note(sitting)} />
      <ScreenBody scroll={false}>
        <Box>
          <Segments
            label={words.parts}
            value={part}
            choices={(['initiatives', 'meetings', 'members'] as const).map((value) => ({
              value,
              label: words.tabs[value],
            }))}
            onChoice={setPart}
          />
        </Box>
        {part === 'initiatives' && <InitiativesPart council={council} today={today} />}
        {part === 'meetings' && <MeetingsPart council={council} today={today} />}
        {part === 'members' && <MembersPart council={council} members={members} today={today} />}
      </ScreenBody>
    </>
  );
}
