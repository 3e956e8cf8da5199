import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { Cluster } from '#domain/council.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { movementSpreads, type MovementReview } from '#domain/year/movement.ts';
import { saveMovement, type MovementRow } from '#store/movements.ts';
import { said } from '#words/bilingual.ts';
import { movementWords } from '#words/movement-words.ts';
import { yearWords } from '#words/year-words.ts';
import { useDesk } from '../desk.tsx';
import { KeptFileEntry } from '../kept-file-entry.tsx';
import { useDeed } from '../use-deed.ts';
import { movementDraft, typedMovement, type MovementDraft } from './movement-draft.ts';
import { MovementReviews } from './movement-reviews.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { yearDeeds } from './year-deeds.ts';

interface MovementFormProps {
  readonly year: number;
  /** The movement to be put right; undefined for a new one. */
  readonly known: MovementRow | undefined;
  readonly clusters: readonly Cluster[];
  readonly today: CivilDate;
  onLeave(this: void): void;
}

/** The days of a movement, two in a line. */
const days = ['launchOn', 'reportBy', 'interimOn', 'finalOn'] as const;
const two = { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' } as const;

/** A movement as its plan says it, with what its reviews found. */
export function MovementForm({ year, known, clusters, today, onLeave }: MovementFormProps) {
  const words = useWords(movementWords);
  const spreads = useWords(yearWords).spread;
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const [draft, setDraft] = useState(() => movementDraft(known?.movement));
  const [reviewing, setReviewing] = useState<MovementReview['kind'] | null>(null);
  const set = (change: Partial<MovementDraft>): void => setDraft((before) => ({ ...before, ...change }));
  useHotkey('Escape', words.leave, reviewing === null ? onLeave : undefined);
  const save = async (): Promise<void> => {
    const title = tidyText(draft.title);
    const done = await command.give(
      () => saveMovement(desk, typedMovement(draft, year, known?.movement)),
      said(movementWords, (kept) => (known ? kept.changed(title) : kept.recorded(title))),
    );
    if (done) onLeave();
  };
  return (
    <Card
      title={known?.movement.title ?? words.newMovement}
      fill
      footer={
        <NextAction onPress={save} error={command.error} beside={<Button onClick={onLeave}>{words.leave}</Button>}>
          {words.save}
        </NextAction>
      }
    >
      {known && <MovementReviews row={known} onReview={setReviewing} onRemoved={onLeave} />}
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry
          label={words.field.title}
          value={draft.title}
          onText={(title) => set({ title })}
          autoFocus={!known}
        />
        <TextEntry label={words.field.theme} value={draft.theme} onText={(theme) => set({ theme })} optional />
        <ChoiceEntry
          label={words.field.spread}
          value={draft.spread}
          choices={movementSpreads.map((value) => ({ value, label: spreads[value] }))}
          onChoice={(spread) => set({ spread })}
        />
        {draft.spread === 'clusters' &&
          (clusters.length === 0 ? (
            <Quiet size="dense">{words.noClusters}</Quiet>
          ) : (
            <TickList
              label={words.field.clusters}
              choices={clusters.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={draft.clusterIds}
              onChange={(clusterIds) => set({ clusterIds })}
            />
          ))}
        <Box sx={{ ...two, gridTemplateColumns: 'minmax(0, 1fr) 128px', alignItems: 'end' }}>
          <TextEntry
            label={words.field.planNumber}
            value={draft.planNumber}
            onText={(planNumber) => set({ planNumber })}
            optional
          />
          <DateEntry label={words.field.planDate} value={draft.planDate} onDate={(planDate) => set({ planDate })} />
        </Box>
        <KeptFileEntry label={words.field.planFile} file={draft.planFile} onFile={(planFile) => set({ planFile })} />
        <Quiet size="dense">{words.daysHint}</Quiet>
        <Box sx={two}>
          {days.map((day) => (
            <DateEntry key={day} label={words.field[day]} value={draft[day]} onDate={(date) => set({ [day]: date })} />
          ))}
        </Box>
      </Box>
      {known && reviewing && (
        <ReviewDialog movement={known.movement} kind={reviewing} today={today} onClose={() => setReviewing(null)} />
      )}
    </Card>
  );
}
