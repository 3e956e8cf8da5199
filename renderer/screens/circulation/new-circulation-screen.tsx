import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { smallWindow, type } from '#components/tokens.ts';
import { unreadRefusal } from '#components/unread-fields.ts';
import type { Refusal, RequiredField } from '#domain/refusal.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { prepareCirculation } from '#store/circulation.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { partWords } from '#words/part-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { awardsForDeed, everybody, freshCirculation, withAnother, type CirculationDraft } from './circulation-draft.ts';
import { NomineeFields } from './nominee-fields.tsx';

/** Khen thưởng đột xuất: one form from the deed to the deadline, ten minutes of typing. */
export function NewCirculationScreen() {
  const words = useWords(circulationWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const now = vietnamStamp(desk.clock());
  const books = useLive(async () => (await loadCouncil(desk.db))?.ruleBooks ?? [], [desk.db]);
  const [draft, setDraft] = useState<CirculationDraft>(() => freshCirculation(now));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = (): void => goTo('/meetings');
  useHotkey('Escape', parts.close, leave);
  const awards = awardsForDeed(books ?? [], now.date, draft.kind);
  const awardId = draft.awardId ?? awards[0]?.id;
  const change = (part: Partial<CirculationDraft>): void => setDraft({ ...draft, ...part });

  const add = (): void => {
    if (awardId === undefined) return;
    if (!tidyText(draft.name)) return setRefusal({ type: 'required', field: 'name' });
    setRefusal(null);
    setDraft(withAnother(draft, awardId));
  };

  const prepare = async (): Promise<void> => {
    if (awardId === undefined) return;
    const unread = unreadRefusal();
    if (unread) return setRefusal(unread);
    if (!draft.dueOn || !draft.dueAt) return setRefusal({ type: 'required', field: draft.dueOn ? 'time' : 'date' });
    const { happenedOn, happenedAt, proof, consent } = draft;
    const result = await prepareCirculation(desk, {
      nominees: everybody(draft, awardId),
      deed: draft.deed,
      event: { happenedOn, happenedAt, proof, consent },
      purpose: words.purpose,
      titleOf: words.titleOf,
      now: vietnamStamp(desk.clock()),
      deadline: { date: draft.dueOn, time: draft.dueAt },
    });
    if (!result.ok) return setRefusal(result.error);
    goTo(`/meetings/${result.value}`);
  };

  const sentence = refusal === null ? undefined : refusalSentence(refusal, language);
  const errorOf = (field: RequiredField): string | undefined =>
    refusal?.type === 'required' && refusal.field === field ? sentence : undefined;
  const atField = refusal?.type === 'required';
  return (
    <>
      <ScreenTitle title={words.newTitle} note={words.newNote} />
      <ScreenBody>
        <Box data-entries="" sx={columns}>
          <Card title={words.who}>
            <NomineeFields
              key={draft.others.length}
              draft={draft}
              awards={awards}
              onChange={change}
              errorOf={errorOf}
            />
            <Box sx={{ mt: '10px', display: 'grid', gap: '6px', justifyItems: 'start' }}>
              {draft.others.map(({ nominee }, index) => (
                <Box key={index} sx={type.dense}>{`${index + 1}. ${nominee.name}`}</Box>
              ))}
              <KeyedButton keys="Alt+N" onPress={add}>
                {words.another}
              </KeyedButton>
            </Box>
          </Card>
          <Card title={words.what}>
            <DeedFields draft={draft} onChange={change} errorOf={errorOf} />
          </Card>
          <Card title={words.asking}>
            <AskingFields draft={draft} onChange={change} errorOf={errorOf} />
          </Card>
        </Box>
        <NextAction
          onPress={prepare}
          blocked={books && awards.length === 0 ? words.noAward : undefined}
          error={atField ? undefined : sentence}
          beside={
            <Button onClick={leave}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.prepare}
        </NextAction>
      </ScreenBody>
    </>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: '14px',
  alignItems: 'start',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;

interface FieldsProps {
  readonly draft: CirculationDraft;
  onChange(this: void, part: Partial<CirculationDraft>): void;
  errorOf(this: void, field: RequiredField): string | undefined;
}

function DeedFields({ draft, onChange, errorOf }: FieldsProps) {
  const words = useWords(circulationWords);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <TextEntry
        label={words.deed}
        hint={words.deedHint}
        value={draft.deed}
        onText={(deed) => onChange({ deed })}
        lines={4}
        error={errorOf('deed')}
      />
      <DateEntry
        label={words.happenedOn}
        value={draft.happenedOn}
        onDate={(happenedOn) => onChange({ happenedOn })}
        error={draft.happenedOn === null ? errorOf('date') : undefined}
      />
      <TextEntry
        label={words.happenedAt}
        value={draft.happenedAt}
        onText={(happenedAt) => onChange({ happenedAt })}
        error={errorOf('place')}
      />
      <TextEntry
        label={words.proof}
        hint={words.proofHint}
        value={draft.proof}
        onText={(proof) => onChange({ proof })}
        error={errorOf('proof')}
      />
    </Box>
  );
}

function AskingFields({ draft, onChange, errorOf }: FieldsProps) {
  const words = useWords(circulationWords);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <TextEntry
        label={words.consent}
        hint={words.consentHint}
        value={draft.consent}
        onText={(consent) => onChange({ consent })}
        error={errorOf('consent')}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px', gap: '10px' }}>
        <DateEntry
          label={words.due}
          value={draft.dueOn}
          onDate={(dueOn) => onChange({ dueOn })}
          error={draft.dueOn === null ? errorOf('date') : undefined}
        />
        <TimeEntry
          label={words.dueTime}
          value={draft.dueAt}
          onTime={(dueAt) => onChange({ dueAt })}
          error={errorOf('time')}
        />
      </Box>
    </Box>
  );
}
