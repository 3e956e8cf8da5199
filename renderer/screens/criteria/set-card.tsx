import Box from '@mui/material/Box';
import { useMemo, useState, type ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { colour } from '#components/tokens.ts';
import type { CriteriaSetId } from '#domain/ids.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { copyCriteria } from '#store/criteria-sets.ts';
import { said } from '#words/bilingual.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import { mostText, StateChip, versionText } from './criteria-list.tsx';
import { lineColumns, lineRows } from './line-columns.tsx';
import { SettingsFacts } from './settings-facts.tsx';
import { VersionChanges } from './version-changes.tsx';

const views = ['lines', 'settings', 'changes'] as const;
/** What of a criteria set is shown. */
export type SetView = (typeof views)[number];

interface SetFrameProps {
  readonly set: CriteriaSet;
  /** The version that it was made from; undefined where that is not kept here. */
  readonly before: CriteriaSet | undefined;
  readonly view: SetView;
  readonly actions: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  onView(this: void, view: SetView): void;
}

/** A criteria set on its sheet: which version it is, what of it is shown, and what can be done with it. */
export function SetFrame({ set, before, view, actions, footer, children, onView }: SetFrameProps) {
  const words = useWords(criteriaSetWords);
  const shown = views.filter((name) => name !== 'changes' || before);
  return (
    <Card
      title={set.name}
      note={`${versionText(set, words)}. ${mostText(set, words)}`}
      aside={<StateChip set={set} />}
      fill
      flush
      {...(footer === undefined ? {} : { footer })}
    >
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box sx={barSx}>
          <Segments
            label={words.views}
            value={view}
            choices={shown.map((value) => ({ value, label: words.view[value] }))}
            onChoice={onView}
          />
          <Box sx={{ ml: 'auto', display: 'flex', gap: '8px', flexWrap: 'wrap' }}>{actions}</Box>
        </Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>
          {view === 'changes' && before ? <VersionChanges before={before} after={set} /> : children}
        </Box>
      </Box>
    </Card>
  );
}

interface PublishedSetProps {
  readonly set: CriteriaSet;
  readonly before: CriteriaSet | undefined;
  /** The year in hand: an example is made the council's own for it. */
  readonly year: number;
  onCopied(this: void, id: CriteriaSetId): void;
}

/** A published version: it is read, and the next one is made from it. */
export function PublishedSet({ set, before, year, onCopied }: PublishedSetProps) {
  const words = useWords(criteriaSetWords);
  const desk = useDesk();
  const command = useDeed(criteriaDeeds);
  const [view, setView] = useState<SetView>('lines');
  const copy = async (to: number): Promise<void> => {
    let copied: CriteriaSetId | undefined;
    await command.give(
      async () => {
        const made = await copyCriteria(desk, { id: set.id, year: to });
        if (made.ok) copied = made.value;
        return made;
      },
      said(criteriaSetWords, (told) => told.copied(to)),
    );
    if (copied !== undefined) onCopied(copied);
  };
  const own = set.year;
  return (
    <SetFrame
      set={set}
      before={before}
      view={view}
      onView={setView}
      actions={
        own === null ? (
          <KeyedButton keys="Alt+P" onPress={() => void copy(year)}>
            {words.forYear(year)}
          </KeyedButton>
        ) : (
          <>
            <KeyedButton keys="Alt+B" onPress={() => void copy(own)}>
              {words.nextVersion}
            </KeyedButton>
            <KeyedButton keys="Alt+N" onPress={() => void copy(own + 1)}>
              {words.nextYear(own + 1)}
            </KeyedButton>
          </>
        )
      }
    >
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      {view === 'lines' ? <LinesShown set={set} /> : <SettingsFacts set={set} />}
    </SetFrame>
  );
}

/** The lines of a version that never changes. */
function LinesShown({ set }: { readonly set: CriteriaSet }) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const columns = useMemo(() => lineColumns(null, language), [language]);
  const lines = useMemo(() => lineRows(set, language), [set, language]);
  return (
    <DataTable
      label={words.view.lines}
      columns={columns}
      lines={lines}
      rowHeight={30}
      empty={<EmptyState>{words.noneScored}</EmptyState>}
    />
  );
}

const barSx = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px',
  alignItems: 'center',
  px: '14px',
  py: '8px',
  borderBottom: `1px solid ${colour.line}`,
} as const;
