import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import type { NominationSheet } from '#documents/workbook.ts';
import type { IntakeLine, IntakePlan } from '#domain/intake/import-plan.ts';
import type { TemplateRow } from '#domain/intake/template-row.ts';
import type { Language } from '#words/bilingual.ts';
import { faultSentence, noteSentence, skippedSentence } from '#words/intake-words.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';

interface ImportPreviewProps {
  readonly lines: NominationSheet['lines'];
  readonly plan: IntakePlan;
}

interface PreviewRow {
  readonly number: number;
  readonly row: TemplateRow;
  readonly line: IntakeLine;
}

const tones = { accepted: 'ok', 'to-fix': 'error', skipped: 'neutral' } as const;

/** What would become of each line of the list, and the three numbers that add up to all of them. */
export function ImportPreview({ lines, plan }: ImportPreviewProps) {
  const words = useWords(preparationListWords);
  const language = useLanguage();
  const { accepted, toFix, skipped } = plan.counts;
  const [chosen, setChosen] = useState<IntakeLine['type'] | 'all' | null>(null);
  // What has to be put right comes first of itself.
  const show = chosen ?? (toFix > 0 ? 'to-fix' : 'all');
  const rows = lines.flatMap(({ line: number, row }, index): readonly PreviewRow[] => {
    const line = plan.lines[index];
    return line && (show === 'all' || line.type === show) ? [{ number, row, line }] : [];
  });
  return (
    <Card
      fill
      flush
      title={words.preview}
      note={words.equation(lines.length, accepted, toFix, skipped)}
      aside={
        <Segments
          label={words.show}
          value={show}
          choices={[
            { value: 'all', label: `${words.all} ${lines.length}` },
            { value: 'accepted', label: `${words.state.accepted} ${accepted}` },
            { value: 'to-fix', label: `${words.state['to-fix']} ${toFix}` },
            { value: 'skipped', label: `${words.state.skipped} ${skipped}` },
          ]}
          onChoice={setChosen}
        />
      }
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px', p: '8px 14px', flexShrink: 0 }}
        >
          <Box sx={{ display: 'flex' }}>
            <KeyFigure value={String(accepted)} label={words.ready} tone="ok" />
            <KeyFigure value={String(toFix)} label={words.toFix} {...(toFix > 0 ? { tone: 'error' as const } : {})} />
            <KeyFigure value={String(skipped)} label={words.skipped} />
            <KeyFigure value={String(lines.length)} label={words.inFile} />
          </Box>
          {toFix > 0 && <InlineWarning>{words.fixInFile}</InlineWarning>}
        </Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>
          <DataTable
            label={words.preview}
            columns={columnsOf(words, language)}
            lines={rows.map((row) => ({ kind: 'row', id: String(row.number), row }))}
          />
        </Box>
      </Box>
    </Card>
  );
}

const columnsOf = (
  words: (typeof preparationListWords)['vi'],
  language: Language,
): readonly GridColumn<PreviewRow>[] => [
  { id: 'line', title: words.line, width: 64, cell: ({ number }) => number },
  { id: 'nominee', title: words.nominee, width: 260, cell: ({ row }) => `${row.salutation} ${row.name}`.trim() },
  { id: 'award', title: words.award, width: 220, cell: ({ row }) => row.award },
  {
    id: 'state',
    title: words.stateHead,
    width: 120,
    cell: ({ line }) => <StatusChip tone={tones[line.type]} label={words.state[line.type]} />,
  },
  { id: 'remarks', title: words.remarks, cell: ({ line }) => remarksOf(line, language).join(' ') },
];

function remarksOf(line: IntakeLine, language: Language): readonly string[] {
  if (line.type === 'skipped') return [skippedSentence(line, language)];
  const notes = line.notes.map((note) => noteSentence(note, language));
  return line.type === 'to-fix' ? [...line.faults.map((fault) => faultSentence(fault, language)), ...notes] : notes;
}
