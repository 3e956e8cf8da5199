import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { Segments } from '#components/segments.tsx';
import { colour, type } from '#components/tokens.ts';
import {
  authorsAmong,
  inFavour,
  isCarried,
  neededFor,
  type ConsideredInitiative,
  type OwnVote,
} from '#domain/meeting/business.ts';
import { rollNow, seatsOf } from '#domain/meeting/meeting-record.ts';
import { voteOnInitiative } from '#store/business.ts';
import { said } from '#words/bilingual.ts';
import { businessWords } from '#words/business-words.ts';
import { findingWords } from '#words/finding-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { HandsFields, noDissent, typedDissent } from './hands-fields.tsx';
import { PutInitiative } from './put-initiative.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** The initiatives before the initiative council, and the vote on each: its authors take no part. */
export function ConsideredInitiatives() {
  const words = useWords(businessWords);
  const { record } = useRoom();
  const { initiatives = [], phase } = record.meeting;
  return (
    <>
      {phase === 'in-session' && initiatives.length > 0 && <InitiativeVote initiatives={initiatives} />}
      {initiatives.length === 0 ? (
        <Quiet>{words.noInitiatives}</Quiet>
      ) : (
        <Card flush>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {initiatives.map((initiative, index) => (
              <InitiativeLine key={initiative.title} initiative={initiative} number={index + 1} />
            ))}
          </Box>
        </Card>
      )}
      <PutInitiative />
    </>
  );
}

function InitiativeLine({
  initiative,
  number,
}: {
  readonly initiative: ConsideredInitiative;
  readonly number: number;
}) {
  const words = useWords(businessWords);
  const { scope } = useWords(findingWords);
  const { title, authors, vote } = initiative;
  return (
    <Box
      component="li"
      sx={{
        ...type.dense,
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        gap: '8px',
        p: '8px 14px',
        borderBottom: `1px solid ${colour.line}`,
      }}
    >
      <Box sx={{ color: colour.ink2 }}>{number}</Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{title}</strong>
        <Box sx={{ ...type.caption, color: colour.ink2 }}>
          {[...authors.map(({ name, share }) => `${name} (${share}%)`), scope[initiative.scope]].join('; ')}
        </Box>
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        {vote === null ? words.waiting : isCarried(vote) ? words.recognised : words.notRecognised}
        {vote && (
          <Box sx={{ ...type.caption, color: colour.ink2 }}>
            {`${words.mode[vote.mode]}: ${words.agreed(inFavour(vote), vote.members)}`}
          </Box>
        )}
      </Box>
    </Box>
  );
}

function InitiativeVote({ initiatives }: { readonly initiatives: readonly ConsideredInitiative[] }) {
  const words = useWords(businessWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const [chosen, setChosen] = useState<string | null>(null);
  const [mode, setMode] = useState<OwnVote['mode']>('hands');
  const [dissent, setDissent] = useState(noDissent);
  const inHand =
    initiatives.find(({ title }) => title === chosen) ??
    initiatives.find(({ vote }) => vote === null) ??
    initiatives[0];
  if (!inHand) return null;
  const { title } = inHand;
  const authors = authorsAmong(seatsOf(record), inHand).map(({ name }) => name);
  const { members, present } = rollNow(record);
  const needed = neededFor({ base: 'all-members', members: members.length, present: present.length });
  const put = async (): Promise<void> => {
    const vote = { meetingId: record.meeting.id, title, mode, dissent: typedDissent(dissent) };
    if (!(await command.run(() => voteOnInitiative(desk, vote)))) return;
    setDissent(noDissent);
    setChosen(null);
    await done(said(businessWords, (told) => `${title}: ${told.kept}`));
  };
  return (
    <Card title={words.vote} note={words.needs(needed.count, needed.of)}>
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <InlineWarning>{words.custom}</InlineWarning>
        <ChoiceEntry
          label={words.title}
          value={title}
          choices={initiatives.map((initiative) => ({ value: initiative.title, label: initiative.title }))}
          onChoice={setChosen}
        />
        {authors.length > 0 && <Quiet>{words.authorsStayOut(authors.join(', '))}</Quiet>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'end' }}>
          <Segments
            label={words.how}
            value={mode}
            choices={(['hands', 'ballot'] as const).map((value) => ({ value, label: words.mode[value] }))}
            onChoice={setMode}
          />
          <HandsFields dissent={dissent} onChange={setDissent} />
          <KeyedButton keys="Alt+B" onPress={() => void put()}>
            {words.put}
          </KeyedButton>
        </Box>
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Box>
    </Card>
  );
}
