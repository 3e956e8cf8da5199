import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { checkDossiers } from '#store/attachments.ts';
import { explainYear } from '#store/eligibility.ts';
import { useLive } from '#store/live.ts';
import type { CarriedNomination, ReceiptRow } from '#store/receipts.ts';
import { dossierWords } from '#words/dossier-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { CarryDialog } from './carry-dialog.tsx';
import { DecidedDialog } from './decided-dialog.tsx';

interface ReceiptPaneProps {
  readonly row: ReceiptRow;
  readonly books: readonly RuleBook[];
  readonly year: number;
  onNominate(this: void): void;
}

/** What one delivery carries, how each file stands, and what can be begun from it. */
export function ReceiptPane({ row, books, year, onNominate }: ReceiptPaneProps) {
  const words = useWords(receiptWords);
  const { db } = useDesk();
  const { receipt, carried } = row;
  const [asked, setAsked] = useState<'carry' | 'decided' | null>(null);
  const explained = useLive(() => explainYear(db, year, null), [db, year]);
  const checked = useLive(() => checkDossiers(db, year), [db, year]);
  return (
    <Card
      title={words.receiptNumber(receipt.number, receipt.year)}
      fill
      footer={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <KeyedButton keys="Alt+N" onPress={onNominate}>
            {words.nominate}
          </KeyedButton>
          <KeyedButton keys="Alt+G" onPress={() => setAsked('carry')}>
            {words.carry}
          </KeyedButton>
          <KeyedButton keys="Alt+K" onPress={() => setAsked('decided')}>
            {words.decided}
          </KeyedButton>
        </Box>
      }
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        <Box sx={{ fontWeight: 600 }}>{receipt.unit}</Box>
        {receipt.note !== '' && <Quiet size="dense">{receipt.note}</Quiet>}
        {carried.length === 0 ? (
          <Quiet>{words.carriesNone}</Quiet>
        ) : (
          <Box component="ul" aria-label={words.carries} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {carried.map((one) => {
              const { id } = one.nomination;
              return (
                <CarriedLine
                  key={id}
                  one={one}
                  missing={checked?.find(({ nomination }) => nomination.id === id)?.checklist.missing ?? null}
                  warnings={
                    explained
                      ?.find(({ nominationId }) => nominationId === id)
                      ?.lines.filter(({ verdict }) => verdict === 'missing').length ?? 0
                  }
                />
              );
            })}
          </Box>
        )}
      </Box>
      {asked === 'carry' && <CarryDialog receipt={receipt} books={books} year={year} onClose={() => setAsked(null)} />}
      {asked === 'decided' && <DecidedDialog receipt={receipt} onClose={() => setAsked(null)} />}
    </Card>
  );
}

interface CarriedLineProps {
  readonly one: CarriedNomination;
  /** How many pieces its dossier lacks; null where nothing is asked. */
  readonly missing: number | null;
  /** How many rules of eligibility want something: they are read where the nomination is. */
  readonly warnings: number;
}

function CarriedLine({
  one: { nomination, nominee, award, deadline, timeliness },
  missing,
  warnings,
}: CarriedLineProps) {
  const words = useWords(receiptWords);
  const { timeliness: standing } = useWords(dossierWords);
  const language = useLanguage();
  return (
    <Box
      component="li"
      sx={{ ...type.dense, display: 'grid', gap: '4px', py: '8px', borderTop: `1px solid ${colour.line}` }}
    >
      <Link href={hrefOf(`/nominations/${nomination.id}`)} aria-label={words.openCase(calledName(nominee))}>
        {calledName(nominee)}
      </Link>
      <span>{award?.name[language] ?? ''}</span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {timeliness !== null && (
          <StatusChip tone={timeliness === 'late' ? 'warning' : 'ok'} label={standing[timeliness]} />
        )}
        {missing !== null && (
          <StatusChip tone={missing > 0 ? 'warning' : 'ok'} label={missing > 0 ? words.missing(missing) : words.full} />
        )}
        {warnings > 0 && <StatusChip tone="warning" label={words.warnings(warnings)} />}
      </Box>
      {deadline !== null && <Quiet size="caption">{words.deadline(shortDate(deadline))}</Quiet>}
    </Box>
  );
}
