import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { CodeEntry } from '#components/code-entry.tsx';
import { useFieldKey, useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import type { MemberId } from '#domain/ids.ts';
import { beginByCode, beginByPin, mayBegin, type KioskRefusal } from '#domain/voting/kiosk.ts';
import { checkPin } from '#store/pins.ts';
import { kioskRefusalSentence, kioskWords } from '#words/kiosk-words.ts';
import { voterName } from '#words/voter-name.ts';
import { useDesk } from '../desk.tsx';
import { keepKiosk } from '../kiosk-memory.ts';
import { Booth, BoothMiddle, BoothSentence, type BoothProps } from './booth.tsx';
import { NameChoice } from './name-choice.tsx';

interface WhoPageProps extends BoothProps {
  readonly inRoom: ReadonlySet<MemberId>;
  onLeave(this: void): void;
}

/** The member says who he is, and shows it with the code that was read out to him or with his own PIN. */
export function WhoPage({ inRoom, onLeave, ...booth }: WhoPageProps) {
  const { booth: words } = useWords(kioskWords);
  const language = useLanguage();
  const { db } = useDesk();
  const { kiosk, record } = booth;
  const [member, setMember] = useState<MemberId | null>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<KioskRefusal | null>(null);
  const proof = kiosk.tickets.find(({ memberId }) => memberId === member)?.proof;
  useHotkey('Escape', words.leave, onLeave);
  useFieldKey('ArrowDown', words.who);
  const enter = async (): Promise<void> => {
    if (member === null || typed === '') return;
    setTyped('');
    const here = inRoom.has(member);
    if (proof?.type === 'pin') {
      const barred = mayBegin(kiosk, here, member);
      const checked = barred ? null : await checkPin(db, member, typed);
      const why = barred ?? (checked?.ok === false ? checked.error : null);
      setRefused(why);
      if (!why) keepKiosk(beginByPin(kiosk, here, member).kiosk);
      return;
    }
    const attempt = beginByCode(kiosk, here, member, typed);
    setRefused(attempt.refused);
    keepKiosk(attempt.kiosk);
  };
  return (
    <Booth {...booth}>
      <BoothMiddle title={words.who}>
        <BoothSentence>{words.whoHint}</BoothSentence>
        <NameChoice
          label={words.who}
          names={kiosk.tickets.map(({ memberId }) => ({ memberId, name: voterName(record, memberId, language) }))}
          chosen={member}
          onChoose={(id) => {
            setMember(id);
            setTyped('');
            setRefused(null);
          }}
        />
        <Box sx={{ width: 320, maxWidth: '100%' }}>
          <CodeEntry
            label={proof?.type === 'pin' ? words.pin : words.code}
            value={typed}
            onCode={setTyped}
            onEnter={() => void enter()}
            error={refused ? kioskRefusalSentence(refused, language) : undefined}
            large
          />
        </Box>
        <NextAction
          onPress={enter}
          blocked={member === null ? words.chooseName : typed === '' && !refused ? words.typeCode : undefined}
          beside={<Button onClick={onLeave}>{words.leave}</Button>}
        >
          {words.enter}
        </NextAction>
      </BoothMiddle>
    </Booth>
  );
}
