import Box from '@mui/material/Box';
import { useState } from 'react';
import { AuthorFields, soleAuthor } from '#components/author-fields.tsx';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { initiativeScopes, type InitiativeScope } from '#domain/nominations/nomination.ts';
import { putInitiative } from '#store/business.ts';
import { businessWords } from '#words/business-words.ts';
import { findingWords } from '#words/finding-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** One more initiative for the initiative council, before the meeting or in the room. */
export function PutInitiative() {
  const words = useWords(businessWords);
  const { scope: scopes } = useWords(findingWords);
  const desk = useDesk();
  const command = useCommand();
  const { meeting } = useRoom().record;
  const [title, setTitle] = useState('');
  const [scope, setScope] = useState<InitiativeScope>('base');
  const [authors, setAuthors] = useState(soleAuthor);
  const put = async (): Promise<void> => {
    const initiative = { title, scope, authors: authors.map((author) => ({ ...author, share: author.share ?? 0 })) };
    if (!(await command.run(() => putInitiative(desk, { meetingId: meeting.id, initiative })))) return;
    setTitle('');
    setAuthors(soleAuthor);
  };
  return (
    <Card title={words.add}>
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 150px', gap: '10px' }}>
          <TextEntry label={words.title} value={title} onText={setTitle} />
          <ChoiceEntry
            label={words.scope}
            value={scope}
            choices={initiativeScopes.map((value) => ({ value, label: scopes[value] }))}
            onChoice={setScope}
          />
        </Box>
        <AuthorFields authors={authors} onChange={setAuthors} />
        <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center' }}>
          <KeyedButton keys="Alt+G" onPress={() => void put()}>
            {words.add}
          </KeyedButton>
          {command.error !== undefined && <InlineError>{command.error}</InlineError>}
        </Box>
      </Box>
    </Card>
  );
}
