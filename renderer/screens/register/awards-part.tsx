import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { SearchField } from '#components/search-field.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { foldText } from '#domain/text.ts';
import { shortDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { removeHeldAward } from '#store/register-awards.ts';
import { listHeldAwards, type HeldAwardRow } from '#store/register-reading.ts';
import { said } from '#words/bilingual.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { AwardDialog } from './award-dialog.tsx';
import { registerDeeds } from './register-deeds.ts';

/** Every award held, the newest decision first: looked for, put right, and removed where it was recorded by mistake. */
export function AwardsPart({ chosen }: { readonly chosen: string | null }) {
  const words = useWords(registerScreenWords);
  const desk = useDesk();
  const command = useDeed(registerDeeds);
  const [sought, setSought] = useState('');
  const [current, setCurrent] = useState(chosen);
  const [editing, setEditing] = useState(false);
  const seeking = useDeferredValue(sought);
  const rows = useLive(() => listHeldAwards(desk.db), [desk.db]);
  const folded = useMemo(
    () =>
      (rows ?? []).map((row) => ({
        line: { kind: 'row' as const, id: row.award.id, row },
        text: foldText([row.nominee.name, row.award.award, row.award.decisionNumber].join(' ')),
      })),
    [rows],
  );
  const parts = foldText(seeking).split(' ').filter(Boolean);
  const lines = folded.flatMap(({ line, text }) => (parts.every((part) => text.includes(part)) ? [line] : []));
  const columns = useMemo(() => columnsOf(words), [words]);
  if (!rows) return null;
  const inHand = rows.find(({ award }) => award.id === current);
  const remove = (): void => {
    if (!inHand) return;
    void command.give(
      () => removeHeldAward(desk, { id: inHand.award.id }),
      said(registerScreenWords, (kept) => kept.awardRemoved),
    );
  };
  return (
    <Card
      title={words.tab.awards}
      note={words.lines(groupedInteger(lines.length), groupedInteger(rows.length))}
      fill
      flush
      aside={
        <>
          {rows.length > 0 && <SearchField label={words.searchShort} value={sought} onText={setSought} />}
          {inHand && (
            <>
              <KeyedButton keys="Alt+E" onPress={() => setEditing(true)}>
                {words.edit}
              </KeyedButton>
              <KeyedButton onPress={remove}>{words.removeAward}</KeyedButton>
            </>
          )}
          {rows.length > 0 && (
            <Button size="small" href={hrefOf('/register/import')}>
              {words.import}
            </Button>
          )}
        </>
      }
    >
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      <Box sx={{ height: '100%' }}>
        <DataTable
          label={words.tab.awards}
          columns={columns}
          lines={lines}
          current={current}
          onCurrent={setCurrent}
          onOpen={() => setEditing(true)}
          empty={
            rows.length > 0 ? (
              <EmptyState>{words.nothing}</EmptyState>
            ) : (
              <EmptyState
                actions={
                  <Button size="small" href={hrefOf('/register/import')}>
                    {words.import}
                  </Button>
                }
              >
                {words.empty.awards}
              </EmptyState>
            )
          }
        />
      </Box>
      {editing && inHand && (
        <AwardDialog nominee={inHand.nominee} known={inHand.award} onClose={() => setEditing(false)} />
      )}
    </Card>
  );
}

const columnsOf = ({ column }: (typeof registerScreenWords)['vi']): readonly GridColumn<HeldAwardRow>[] => [
  { id: 'holder', title: column.holder, cell: ({ nominee }) => <strong>{calledName(nominee)}</strong> },
  { id: 'award', title: column.award, cell: ({ award }) => award.award },
  { id: 'decision', title: column.decision, width: 160, cell: ({ award }) => award.decisionNumber },
  {
    id: 'day',
    title: column.decidedOn,
    width: 110,
    numeric: true,
    cell: ({ award }) => (award.decidedOn ? shortDate(award.decidedOn) : ''),
  },
  { id: 'period', title: column.period, width: 150, cell: ({ award }) => award.period },
];
