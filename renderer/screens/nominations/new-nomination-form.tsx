import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { useToast } from '#components/toast.tsx';
import { unreadRefusal } from '#components/unread-fields.ts';
import { asEvidence } from '#domain/initiatives.ts';
import type { Refusal } from '#domain/refusal.ts';
import { awardsFitting, misfitOf } from '#domain/rules/award-fit.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { listRecognised } from '#store/initiatives.ts';
import { useLive } from '#store/live.ts';
import { addNomination, listFirms } from '#store/nominations.ts';
import { said } from '#words/bilingual.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { partWords } from '#words/part-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { NominationFields } from './nomination-fields.tsx';
import { freshDraft, nomineeOf, type NominationDraft } from './nomination-draft.ts';

interface NewNominationFormProps {
  readonly ruleBooks: readonly RuleBook[];
  readonly year: number;
  readonly today: CivilDate;
  onLeave(this: void): void;
}

/** Takes a file in; it stays open with the same award and unit, because files come in bundles. */
export function NewNominationForm({ ruleBooks, year, today, onLeave }: NewNominationFormProps) {
  const words = useWords(nominationWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const [draft, setDraft] = useState<NominationDraft>(() => freshDraft(today));
  const recognised = useLive(() => listRecognised(desk.db), [desk.db]) ?? [];
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [round, setRound] = useState(0);
  useHotkey('Escape', parts.close, onLeave);
  const firms = useLive(() => listFirms(desk.db), [desk.db]) ?? [];
  const book = draft.receivedOn ? ruleBookOn(ruleBooks, draft.receivedOn) : undefined;
  const candidate = nomineeOf(draft);
  const awards = book ? awardsFitting(book, candidate, firms) : [];
  const hidden = book?.awards.some((one) => misfitOf(book, one, candidate, firms) === 'own-director') ?? false;
  const award = awards.find(({ id }) => id === draft.awardId) ?? awards[0];

  const save = async (): Promise<void> => {
    const unread = unreadRefusal();
    if (unread) return setRefusal(unread);
    if (!draft.receivedOn) return setRefusal({ type: 'required', field: 'date' });
    if (!award) return;
    const result = await addNomination(desk, {
      nominee: candidate,
      awardId: award.id,
      occasion: draft.occasion,
      year,
      receivedOn: draft.receivedOn,
      achievement: draft.achievement,
      period: '',
      earlierAwards: [],
      initiatives:
        draft.kind === 'person' ? recognised.filter(({ id }) => draft.initiatives.has(id)).map(asEvidence) : [],
    });
    if (!result.ok) return setRefusal(result.error);
    toast({ sentence: said(nominationWords, (kept) => kept.saved(tidyText(draft.name))) });
    setRefusal(null);
    setDraft({
      ...draft,
      awardId: award.id,
      name: '',
      taxCode: '',
      position: '',
      achievement: '',
      initiatives: new Set(),
    });
    setRound(round + 1);
  };

  const change = (part: Partial<NominationDraft>): void => setDraft({ ...draft, ...part });
  const sentence = refusal === null ? undefined : refusalSentence(refusal, language);
  const blocked = draft.receivedOn !== null && !award ? words.noAwardFor : undefined;
  const atField = refusal?.type === 'required' || refusal?.type === 'tax-code-taken';
  return (
    <Card
      title={words.addTitle}
      fill
      footer={
        <NextAction
          onPress={save}
          blocked={blocked}
          error={atField ? undefined : sentence}
          beside={
            <Button onClick={onLeave}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <NominationFields
        key={round}
        draft={draft}
        awards={awards}
        initiatives={recognised}
        awardId={award?.id ?? ''}
        ownDirector={hidden}
        onChange={change}
        errorOf={(field) => {
          if (refusal?.type === 'required' && refusal.field === field) return sentence;
          return refusal?.type === 'tax-code-taken' && field === 'tax-code' ? sentence : undefined;
        }}
      />
    </Card>
  );
}
