import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { CodeEntry } from '#components/code-entry.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { MemberId } from '#domain/ids.ts';
import type { Tickets } from '#domain/meeting/hand-round.ts';
import type { KioskRefusal } from '#domain/voting/kiosk.ts';
import { kioskRefusalSentence, kioskWords } from '#words/kiosk-words.ts';
import { BoothMiddle, BoothSentence } from './booth.tsx';
import { NameChoice } from './name-choice.tsx';

interface WhoFormProps extends Pick<Tickets, 'tickets'> {
  /** What the code is called that was read out to him. */
  readonly code: string;
  /** What the button says that lets the member in. */
  readonly verb: string;
  nameOf(this: void, memberId: MemberId): string;
  /** The member shows with a code or PIN that it is he; why he is not let in, if he is not. */
  enter(this: void, memberId: MemberId, typed: string): Promise<KioskRefusal | null>;
  onLeave(this: void): void;
}

/** The member says who he is, and shows it with the code that was read out to him or with his own PIN. */
export function WhoForm({ tickets, code, verb, nameOf, enter, onLeave }: WhoFormProps) {
  const { booth: words } = useWords(kioskWords);
  const language = useLanguage();
  const [member, setMember] = useState<MemberId | null>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<KioskRefusal | null>(null);
  const proof = tickets.find(({ memberId }) => memberId === member)?.proof;
  useHotkey('Escape', words.leave, onLeave);
  useFieldKey('ArrowDown', words.who);
  const press = async (): Promise<void> => {
    if (member === null || typed === '') return;
    setTyped('');
    setRefused(await enter(member, typed));
  };
  return (
    <BoothMiddle title={words.who}>
      <BoothSentence>{words.whoHint}</BoothSentence>
      <NameChoice
        label={words.who}
        names={tickets.map(({ memberId }) => ({ memberId, name: nameOf(memberId) }))}
        chosen={member}
        onChoose={(id) => {
          setMember(id);
          setTyped('');
          setRefused(null);
        }}
      />
      <Box sx={{ width: 320, maxWidth: '100%' }}>
        <CodeEntry
          label={proof?.type === 'pin' ? words.pin : code}
          value={typed}
          onCode={setTyped}
          onEnter={() => void press()}
          error={refused ? kioskRefusalSentence(refused, language) : undefined}
          large
        />
      </Box>
      <NextAction
        onPress={press}
        blocked={member === null ? words.chooseName : typed === '' && !refused ? words.typeCode : undefined}
        beside={<Button onClick={onLeave}>{words.leave}</Button>}
      >
        {verb}
      </NextAction>
    </BoothMiddle>
  );
}
