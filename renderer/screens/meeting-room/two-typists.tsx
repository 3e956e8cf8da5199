import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { paperRound, type Round } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { useRoom } from './room.ts';
import { beginTwice, rememberTwice } from './twice-draft.ts';

/** From so many papers on the product offers that two people type the count. */
export const manyPapers = 30;

/** The two who type unless told otherwise: the secretary of the tellers, then the third of them. */
export const usualTypists = ({ tellers, roll }: Round): readonly [MemberId | '', MemberId | ''] => {
  const part = (name: string): MemberId | undefined => tellers.find((teller) => teller.part === name)?.memberId;
  return [part('secretary') ?? roll.present[0] ?? '', part('member') ?? roll.present[1] ?? ''];
};

/** Nhập hai lần: on request, and offered where the papers are many, two people type the count one after the other. */
export function TwoTypists({ round, onBegun }: { readonly round: Round; onBegun(this: void): void }) {
  const { twice } = useWords(countingWords);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <KeyedButton keys="I" title={twice.title} onPress={() => setAsked(true)}>
        {twice.action}
      </KeyedButton>
      {asked && <TypistsDialog round={round} onBegun={onBegun} onClose={() => setAsked(false)} />}
    </>
  );
}

interface TypistsDialogProps {
  readonly round: Round;
  onBegun(this: void): void;
  onClose(this: void): void;
}

function TypistsDialog({ round, onBegun, onClose }: TypistsDialogProps) {
  const { twice } = useWords(countingWords);
  const [typists, setTypists] = useState(() => usualTypists(round));
  const [first, second] = typists;
  const begin = (): void => {
    if (first === '' || second === '' || first === second) return;
    rememberTwice(paperRound(round), beginTwice(first, second));
    onClose();
    onBegun();
  };
  return (
    <AskDialog
      open
      title={twice.title}
      why={twice.why}
      verb={twice.confirm}
      onVerb={begin}
      onClose={onClose}
      blocked={first === second ? twice.differ : undefined}
    >
      <TypistChoices round={round} typists={typists} onTypists={setTypists} autoFocus />
    </AskDialog>
  );
}

interface TypistChoicesProps {
  readonly round: Round;
  readonly typists: readonly [MemberId | '', MemberId | ''];
  onTypists(this: void, typists: readonly [MemberId | '', MemberId | '']): void;
  readonly autoFocus?: boolean;
}

/** Who types first and who second, among those in the room. */
export function TypistChoices({ round, typists: [first, second], onTypists, autoFocus = false }: TypistChoicesProps) {
  const { twice } = useWords(countingWords);
  const { record } = useRoom();
  const choices = round.roll.present.map((id) => ({ value: id, label: seatOf(record, id).name }));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
      <ChoiceEntry<MemberId>
        label={twice.first}
        value={first}
        choices={choices}
        onChoice={(id) => onTypists([id, second])}
        autoFocus={autoFocus}
      />
      <ChoiceEntry<MemberId>
        label={twice.second}
        value={second}
        choices={choices}
        onChoice={(id) => onTypists([first, id])}
      />
    </Box>
  );
}
