import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { NomineeEntry, type TypedNominee } from '#components/nominee-entry.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Receipt } from '#domain/dossiers/receipt.ts';
import type { AwardId } from '#domain/ids.ts';
import { occasions, type Nominee, type Occasion } from '#domain/nominations/nomination.ts';
import { awardsFitting, misfitOf, type Candidate } from '#domain/rules/award-fit.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { useLive } from '#store/live.ts';
import { listFirms } from '#store/nominations.ts';
import { nominateFrom } from '#store/receipts.ts';
import { said } from '#words/bilingual.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { partWords } from '#words/part-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';
import { freshNominee, nomineeOf } from './typed-nominee.ts';

interface NominateFormProps {
  readonly receipt: Receipt;
  /** The entry of the register that delivered; undefined where it is none. */
  readonly sender: Nominee | undefined;
  readonly books: readonly RuleBook[];
  /** The year whose list the nomination joins. */
  readonly year: number;
  onLeave(this: void): void;
}

/** Begins nominations from a delivery, one after another: only awards that this council considers for such a nominee. */
export function NominateForm({ receipt, sender, books, year, onLeave }: NominateFormProps) {
  const words = useWords(receiptWords);
  const nominations = useWords(nominationWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(dossierDeeds);
  const [nominee, setNominee] = useState<TypedNominee>(() => freshNominee(receipt));
  const [chosen, setChosen] = useState<AwardId | null>(null);
  const [occasion, setOccasion] = useState<Occasion>('merit');
  const [period, setPeriod] = useState(words.periodOf(year));
  const [achievement, setAchievement] = useState('');
  const [round, setRound] = useState(0);
  useHotkey('Escape', parts.close, onLeave);
  const firms = useLive(() => listFirms(desk.db), [desk.db]) ?? [];
  const book = ruleBookOn(books, receipt.receivedOn);
  const typed = nomineeOf(nominee);
  const candidate: Candidate = typed;
  const awards = book ? awardsFitting(book, candidate, firms) : [];
  const hidden = book?.awards.some((award) => misfitOf(book, award, candidate, firms) === 'own-director') ?? false;
  const award = awards.find(({ id }) => id === chosen) ?? awards[0];
  const changeNominee = (part: Partial<TypedNominee>): void => {
    const known = part.kind === 'enterprise' && sender?.kind === 'enterprise' ? sender : null;
    setNominee({
      ...nominee,
      ...part,
      // The enterprise that delivered is the one that is put forward, and its people belong to it.
      ...(known ? { name: known.name, taxCode: known.taxCode, unit: known.zone } : {}),
      ...(part.kind !== undefined && part.kind !== 'enterprise' && nominee.kind === 'enterprise'
        ? { name: '', taxCode: '', unit: receipt.unit }
        : {}),
    });
    if (part.kind !== undefined) setRound(round + 1);
  };
  const save = async (): Promise<void> => {
    if (!award) return;
    const name = tidyText(nominee.name);
    const done = await command.give(
      () =>
        nominateFrom(desk, {
          receiptId: receipt.id,
          nominee: typed,
          awardId: award.id,
          occasion,
          year,
          achievement,
          period,
        }),
      said(receiptWords, (kept) => kept.nominated(name)),
    );
    if (!done) return;
    setNominee({ ...nominee, name: '', position: '', ...(nominee.kind === 'enterprise' ? { taxCode: '' } : {}) });
    setChosen(award.id);
    setAchievement('');
    setRound(round + 1);
  };
  const { refusal, error } = command;
  const atField = refusal?.type === 'required' || refusal?.type === 'tax-code-taken';
  return (
    <Card
      title={words.nominateTitle}
      fill
      footer={
        <NextAction
          onPress={save}
          blocked={award ? undefined : book ? nominations.noAwardFor : nominations.noRules}
          error={atField ? undefined : error}
          beside={
            <Button onClick={onLeave}>
              {parts.close}
              <KeyCap keys="Escape" />
            </Button>
          }
        >
          {nominations.save}
        </NextAction>
      }
    >
      <Box key={round} data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <NomineeEntry
          nominee={nominee}
          begins="name"
          onChange={changeNominee}
          errorOf={(field) => {
            if (refusal?.type === 'required' && refusal.field === field) return error;
            return refusal?.type === 'tax-code-taken' && field === 'tax-code' ? error : undefined;
          }}
        />
        <ChoiceEntry
          label={words.field.award}
          value={award?.id ?? ''}
          choices={awards.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChoice={setChosen}
        />
        {hidden && <Quiet size="caption">{words.ownDirector}</Quiet>}
        <ChoiceEntry
          label={nominations.occasionHead}
          value={occasion}
          choices={occasions.map((value) => ({ value, label: nominations.occasion[value] }))}
          onChoice={setOccasion}
        />
        <TextEntry
          label={words.field.period}
          hint={words.field.periodHint}
          value={period}
          onText={setPeriod}
          optional
        />
        <TextEntry
          label={nominations.achievement}
          hint={nominations.achievementHint}
          value={achievement}
          onText={setAchievement}
          lines={3}
          optional
        />
      </Box>
    </Card>
  );
}
