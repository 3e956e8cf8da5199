import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { type } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { businessKinds, inFavour, isCarried, type Business, type BusinessKind } from '#domain/meeting/business.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { decideBusiness, sayOnBusiness } from '#store/business.ts';
import { said } from '#words/bilingual.ts';
import { businessWords } from '#words/business-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { HandsFields, noDissent, typedDissent } from './hands-fields.tsx';
import { useRoom } from './room.ts';
import { FollowLine } from './follow-line.tsx';
import { useDone } from './use-undo.ts';

/** A cluster's own matters: what is said of each unit, typed once, and whether the units agreed, by hands. */
export function ClusterBusiness() {
  const words = useWords(businessWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const business = meeting.business ?? [];
  const [kind, setKind] = useState<BusinessKind>('progress');
  const [memberId, setMemberId] = useState<MemberId | 'all'>('all');
  const [typed, setTyped] = useState<string | null>(null);
  const [dissent, setDissent] = useState(noDissent);
  const speaks = memberId === 'all' ? null : memberId;
  const kept = business.find((item) => item.kind === kind)?.said.find((line) => line.memberId === speaks)?.text ?? '';
  const keep = async (): Promise<void> => {
    const line = { memberId: speaks, text: typed ?? kept };
    if (!(await command.run(() => sayOnBusiness(desk, { meetingId: meeting.id, kind, line })))) return;
    setTyped(null);
    await done(said(businessWords, (told) => told.kept));
  };
  const vote = async (): Promise<void> => {
    const hands = typedDissent(dissent);
    if (!(await command.run(() => decideBusiness(desk, { meetingId: meeting.id, kind, dissent: hands })))) return;
    setDissent(noDissent);
    await done(said(businessWords, (told) => `${told.kind[kind]}: ${told.kept}`));
  };
  const items = businessKinds.flatMap((one) => business.find((item) => item.kind === one) ?? []);
  return (
    <>
      <Card>
        <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr)', gap: '10px' }}>
            <ChoiceEntry
              label={words.matter}
              value={kind}
              choices={businessKinds.map((value) => ({ value, label: words.kind[value] }))}
              onChoice={(chosen) => {
                setKind(chosen);
                setTyped(null);
              }}
              autoFocus
            />
            <ChoiceEntry
              label={words.unit}
              value={memberId}
              choices={[
                { value: 'all', label: words.wholeCluster },
                ...seatsOf(record).map((seat) => ({ value: seat.memberId, label: seat.name })),
              ]}
              onChoice={(chosen) => {
                setMemberId(chosen);
                setTyped(null);
              }}
            />
          </Box>
          <TextEntry label={words.text} value={typed ?? kept} onText={setTyped} lines={2} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'end' }}>
            <KeyedButton keys="Alt+G" onPress={() => void keep()}>
              {words.keep}
            </KeyedButton>
            <Box sx={{ ml: 'auto', display: 'flex', gap: '10px', alignItems: 'end' }}>
              <HandsFields dissent={dissent} onChange={setDissent} />
              <KeyedButton keys="Alt+B" onPress={() => void vote()}>
                {words.put}
              </KeyedButton>
            </Box>
          </Box>
          {command.error !== undefined && <InlineError>{command.error}</InlineError>}
        </Box>
      </Card>
      {items.length === 0 ? (
        <Quiet>{words.nothing}</Quiet>
      ) : (
        items.map((item) => (
          <Card key={item.kind} title={words.kind[item.kind]} note={resultOf(item, words)}>
            <Box component="ul" sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '4px' }}>
              {item.said.map((line) => (
                <Box component="li" key={line.memberId ?? 'all'} sx={{ overflowWrap: 'anywhere' }}>
                  {line.memberId !== null && <strong>{`${seatOf(record, line.memberId).name}: `}</strong>}
                  {line.text}
                  {item.kind === 'proposals' && <FollowLine line={line} />}
                </Box>
              ))}
            </Box>
          </Card>
        ))
      )}
    </>
  );
}

const resultOf = ({ vote }: Business, words: (typeof businessWords)['vi']): string =>
  vote === null
    ? words.waiting
    : `${isCarried(vote) ? words.carried : words.lost}: ${words.agreed(inFavour(vote), vote.present)}`;
