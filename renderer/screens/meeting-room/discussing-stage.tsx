import { useState } from 'react';
import Box from '@mui/material/Box';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import type { NominationId } from '#domain/ids.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { AsideDialog, type AsideKind } from './aside-dialog.tsx';
import { CaseInHand } from './case-in-hand.tsx';
import { CaseList } from './case-list.tsx';
import { Discussion } from './discussion.tsx';
import { OpenVote } from './open-vote.tsx';
import { RecusalDialog } from './recusal-dialog.tsx';
import { Foot, Middle } from './room-layout.tsx';

type Asked = { readonly ask: 'recusal' } | { readonly ask: AsideKind };

/** One award before its vote: the list, the case in hand with its conditions, and what is said about it. */
export function DiscussingStage({ group }: { readonly group: AgendaGroup }) {
  const { keys, matter } = useWords(meetingRoomWords);
  const language = useLanguage();
  const [chosen, setChosen] = useState<NominationId | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { cases } = group;
  const index = Math.max(
    0,
    cases.findIndex(({ nomination }) =>
      chosen === null ? nomination.id === group.undecided[0]?.nomination.id : nomination.id === chosen,
    ),
  );
  const inHand = cases[index];
  const step = (by: 1 | -1): void => {
    const next = cases[index + by];
    if (next) setChosen(next.nomination.id);
  };
  const undecided = inHand?.matter.outcome === null;
  const ask = (what: Asked['ask']) => (undecided ? () => setAsked({ ask: what }) : undefined);
  useHotkey('ArrowUp', keys.cases, () => step(-1));
  useHotkey('ArrowDown', keys.cases, () => step(1));
  useHotkey('R', keys.recuse, ask('recusal'));
  useHotkey('D', matter.setAside.deferred, ask('deferred'));
  useHotkey('W', matter.setAside.withdrawn, ask('withdrawn'));
  useHotkey('T', matter.setAside.returned, ask('returned'));
  if (!inHand) return null;
  const close = (): void => setAsked(null);
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          aside={<Box sx={{ color: 'text.secondary' }}>{matter.caseOf(index + 1, cases.length)}</Box>}
        />
        {cases.length > 1 && <CaseList group={group} current={inHand.nomination.id} onChoose={setChosen} />}
        <CaseInHand group={group} agendaCase={inHand} onAsk={(what) => ask(what)?.()} />
        <Discussion />
      </Middle>
      <Foot>
        <OpenVote group={group} inHand={inHand} />
      </Foot>
      {asked?.ask === 'recusal' && <RecusalDialog group={group} agendaCase={inHand} onClose={close} />}
      {asked && asked.ask !== 'recusal' && <AsideDialog kind={asked.ask} agendaCase={inHand} onClose={close} />}
    </>
  );
}
