import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { Receipt } from '#domain/dossiers/receipt.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { foldText } from '#domain/text.ts';
import { useLive } from '#store/live.ts';
import { listNominations } from '#store/nominations.ts';
import { carryNominations } from '#store/receipts.ts';
import { said } from '#words/bilingual.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useDeed } from '../use-deed.ts';

interface CarryDialogProps {
  readonly receipt: Receipt;
  readonly books: readonly RuleBook[];
  readonly year: number;
  onClose(this: void): void;
}

/** Ties nominations that came by list to the delivery of their files; those of the unit that delivered come first. */
export function CarryDialog({ receipt, books, year, onClose }: CarryDialogProps) {
  const words = useWords(receiptWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(dossierDeeds);
  const [sought, setSought] = useState(receipt.unit);
  const [chosen, setChosen] = useState<ReadonlySet<NominationId>>(new Set());
  const cases = useLive(() => listNominations(desk.db, year), [desk.db, year]) ?? [];
  const parts = foldText(sought).split(' ').filter(Boolean);
  const fitting = cases.filter(({ nomination, nominee }) => {
    if (receipt.nominationIds.includes(nomination.id)) return false;
    const text = foldText(`${nominee.name} ${nomineeDetail(nominee)}`);
    return chosen.has(nomination.id) || parts.every((part) => text.includes(part));
  });
  const awards = new Map(
    books.flatMap((book) => book.awards.map((award) => [award.id, award.name[language]] as const)),
  );
  const save = async (): Promise<void> => {
    const nominationIds = [...chosen];
    const done = await command.give(
      () => carryNominations(desk, { receiptId: receipt.id, nominationIds }),
      said(receiptWords, (kept) => kept.carried(nominationIds.length)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog open title={words.carryTitle} verb={words.carry} onVerb={save} onClose={onClose} error={command.error}>
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.field.findCase} value={sought} onText={setSought} autoFocus optional />
        {fitting.length === 0 ? (
          <Quiet>{words.noneToCarry}</Quiet>
        ) : (
          <TickList
            label={words.field.cases}
            choices={fitting.map(({ nomination, nominee }) => ({
              value: nomination.id,
              label: calledName(nominee),
              note: awards.get(nomination.awardId),
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
      </Box>
    </AskDialog>
  );
}
