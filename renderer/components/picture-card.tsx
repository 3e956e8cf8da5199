import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useId, type ReactNode } from 'react';
import { Card } from './card.tsx';
import { EmptyState } from './empty-state.tsx';
import { useWords } from './language.tsx';
import { goTo, type Path } from './navigation.ts';
import { NextAction } from './next-action.tsx';
import { Quiet } from './quiet.tsx';
import { useToast } from './toast.tsx';
import { said } from '#words/bilingual.ts';
import { pictureWords } from '#words/picture-words.ts';
import { FigureTable, type FigureSheet } from './figure-table.tsx';

/** Whether figures are looked at in pictures or in their tables. */
export type Twin = 'picture' | 'table';

/** What is said in place of a picture that has nothing to show, and where that is entered. */
export interface NothingYet {
  readonly sentence: string;
  readonly action: string;
  readonly path: Path;
}

interface PictureCardProps {
  readonly title: string;
  /** The unit of every figure. */
  readonly unit?: string;
  /** How figures came about; one sentence each. */
  readonly notes?: readonly string[];
  readonly twin: Twin;
  readonly nothing?: NothingYet | undefined;
  readonly sheet: FigureSheet;
  /** The picture itself. */
  readonly children: ReactNode;
}

/** A picture or its table, under one title with one unit: the figures are the same. */
export function PictureCard({ title, unit, notes = [], twin, nothing, sheet, children }: PictureCardProps) {
  const words = useWords(pictureWords);
  const toast = useToast();
  const id = useId();
  const copy = (): void => {
    const copied = copyTable(id);
    toast({ sentence: said(pictureWords, (sentences) => (copied ? sentences.copied : sentences.selected)) });
  };
  if (nothing) {
    const { sentence, action, path } = nothing;
    return (
      <Card title={title} fill>
        <EmptyState actions={<NextAction onPress={() => goTo(path)}>{action}</NextAction>}>{sentence}</EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={title}
      {...(unit === undefined ? {} : { note: unit })}
      fill
      flush
      aside={
        twin === 'table' && (
          <Button size="small" onClick={copy}>
            {words.copy}
          </Button>
        )
      }
      {...(notes.length > 0 ? { footer: <Quiet size="caption">{notes.join(' ')}</Quiet> } : {})}
    >
      {twin === 'table' ? (
        <FigureTable id={id} label={title} sheet={sheet} />
      ) : (
        <Box tabIndex={0} role="group" aria-label={title} sx={{ height: '100%', overflow: 'auto', p: '12px 14px' }}>
          <Suspense fallback={null}>{children}</Suspense>
        </Box>
      )}
    </Card>
  );
}

/**
 * Takes the whole table into the selection and onto the clipboard, as a table that a sheet opens. By the old way: the
 * new one asks for a permission that the window denies to everything.
 */
function copyTable(id: string): boolean {
  const [table, selection] = [document.getElementById(id), getSelection()];
  if (!table || !selection) return false;
  selection.selectAllChildren(table);
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  return document.execCommand('copy');
}
