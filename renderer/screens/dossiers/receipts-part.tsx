import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { intakeRegisterFacts, receiptFacts } from '#domain/papers/receipt-facts.ts';
import { err } from '#domain/result.ts';
import { loadCouncil, type CouncilRecord } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listReceipts, type ReceiptRow } from '#store/receipts.ts';
import { said } from '#words/bilingual.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';
import type { DossiersPartProps } from './dossiers-part.ts';
import { NominateForm } from './nominate-form.tsx';
import { receiptColumns } from './receipt-columns.tsx';
import { ReceiptForm } from './receipt-form.tsx';
import { ReceiptPane } from './receipt-pane.tsx';

/** Sổ tiếp nhận: one line a delivery, what each carries, and nominations begun from it. */
export function ReceiptsPart({ year }: DossiersPartProps) {
  const { db } = useDesk();
  const council = useLive(() => loadCouncil(db), [db]);
  const rows = useLive(() => listReceipts(db, year), [db, year]);
  return council && rows ? <Register council={council} rows={rows} year={year} /> : null;
}

interface RegisterProps {
  readonly council: CouncilRecord;
  readonly rows: readonly ReceiptRow[];
  readonly year: number;
}

function Register({ council, rows, year }: RegisterProps) {
  const words = useWords(receiptWords);
  const language = useLanguage();
  const desk = useDesk();
  const printing = usePrinting();
  const [current, setCurrent] = useState<string | null>(null);
  const [form, setForm] = useState<'new' | 'edit' | 'nominate' | null>(null);
  const lines = useMemo(() => rows.map((row) => ({ kind: 'row' as const, id: row.receipt.id, row })), [rows]);
  const inHand = rows.find(({ receipt }) => receipt.id === current);
  const narrow = form !== null || inHand !== undefined;
  const columns = useMemo(() => receiptColumns(words, language, narrow), [words, language, narrow]);
  const senderId = inHand?.receipt.nomineeId ?? null;
  const sender = useLive(async () => (senderId ? desk.db.nominees.get(senderId) : undefined), [desk.db, senderId]);
  const print = (what: 'receipt' | 'register') =>
    printing.print(
      async () => {
        if (what === 'receipt' && !inHand) return err(said(receiptWords, (kept) => kept.choose));
        const facts =
          what === 'receipt' && inHand
            ? receiptFacts(council, inHand, desk.clock())
            : intakeRegisterFacts(council, year, rows, desk.clock());
        const number = what === 'receipt' && inHand ? `-${inHand.receipt.number}` : '';
        return drawSheet(
          facts,
          `${receiptWords.vi.fileName[what]}-${year}${number}.pdf`,
          said(receiptWords, (kept) => kept.noLetterhead),
        );
      },
      said(receiptWords, (kept) => kept.printing),
    );
  const receive = <NextAction onPress={() => setForm('new')}>{words.receive}</NextAction>;
  const late = rows.filter(({ timeliness }) => timeliness === 'late').length;
  return (
    <ListBesideForm form={narrow}>
      <Card
        title={words.title(year)}
        note={words.counts(groupedInteger(rows.length), groupedInteger(late))}
        fill
        flush
        aside={
          rows.length > 0 &&
          form === null && (
            <>
              {inHand && (
                <KeyedButton keys="Alt+E" onPress={() => setForm('edit')}>
                  {words.edit}
                </KeyedButton>
              )}
              <KeyedButton keys="Alt+I" icon={<Print />} onPress={() => void print('receipt')}>
                {words.printReceipt}
              </KeyedButton>
              <KeyedButton keys="Alt+O" icon={<Print />} onPress={() => void print('register')}>
                {words.printRegister}
              </KeyedButton>
              {receive}
            </>
          )
        }
      >
        {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
        <Box sx={{ height: '100%' }}>
          <DataTable
            label={words.title(year)}
            columns={columns}
            lines={lines}
            current={current}
            onCurrent={(id) => {
              printing.clear();
              setCurrent(id);
            }}
            onOpen={() => setForm('edit')}
            empty={<EmptyState actions={form === null ? receive : undefined}>{words.empty(year)}</EmptyState>}
          />
        </Box>
      </Card>
      {form === 'new' && (
        <ReceiptForm
          known={null}
          onLeave={(written) => {
            setForm(null);
            if (written) setCurrent(written.id);
          }}
        />
      )}
      {form === 'edit' && inHand && (
        <ReceiptForm key={inHand.receipt.id} known={inHand.receipt} onLeave={() => setForm(null)} />
      )}
      {form === 'nominate' && inHand && (
        <NominateForm
          key={inHand.receipt.id}
          receipt={inHand.receipt}
          sender={sender}
          books={council.ruleBooks}
          year={year}
          onLeave={() => setForm(null)}
        />
      )}
      {form === null && inHand && (
        <ReceiptPane row={inHand} books={council.ruleBooks} year={year} onNominate={() => setForm('nominate')} />
      )}
    </ListBesideForm>
  );
}
