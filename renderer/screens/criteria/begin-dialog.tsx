import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { CriteriaSetId } from '#domain/ids.ts';
import { audiences, usualReckoning, type Audience, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import { beginCriteria, copyCriteria, ownName } from '#store/criteria-sets.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { said } from '#words/bilingual.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import { mostText, versionText } from './criteria-list.tsx';

interface BeginDialogProps {
  readonly sets: readonly CriteriaSet[];
  readonly year: number;
  onBegun(this: void, id: CriteriaSetId): void;
  onClose(this: void): void;
}

/** Asks what a new criteria set is begun with: nothing, an example that ships, or a set of the council's own. */
export function BeginDialog({ sets, year, onBegun, onClose }: BeginDialogProps) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  const desk = useDesk();
  const command = useDeed(criteriaDeeds);
  // A council that was founded before an example shipped begins with it as well.
  const sources = [...shippedCriteriaSets.filter(({ id }) => sets.every((set) => set.id !== id)), ...sets].filter(
    ({ published }) => published,
  );
  const [from, setFrom] = useState<CriteriaSetId | 'blank'>(sources[0]?.id ?? 'blank');
  const [name, setName] = useState('');
  const [audience, setAudience] = useState<Audience>('enterprise');
  const source = sources.find(({ id }) => id === from);
  const begin = (): Promise<Result<CriteriaSetId, Refusal>> => {
    if (!source) return beginCriteria(desk, { ...usualReckoning, criteria: [], name, audience, year });
    if (sets.some(({ id }) => id === from)) return copyCriteria(desk, { id: source.id, year });
    return beginCriteria(desk, { ...source, name: ownName(source), year });
  };
  const press = async (): Promise<void> => {
    let begun: CriteriaSetId | undefined;
    await command.give(
      async () => {
        const made = await begin();
        if (made.ok) begun = made.value;
        return made;
      },
      said(criteriaSetWords, (told) => told.begun),
    );
    if (begun !== undefined) onBegun(begun);
  };
  return (
    <AskDialog
      open
      title={words.begin}
      why={words.beginWhy(year)}
      verb={words.begin}
      onVerb={press}
      onClose={onClose}
      error={command.error}
    >
      <ChoiceEntry
        label={words.beginFrom}
        hint={
          source &&
          words.ofReference(
            source.year === null ? names.reference : versionText(source, words),
            mostText(source, words),
          )
        }
        value={from}
        choices={[
          ...sources.map((set) => ({
            value: set.id,
            label:
              set.year === null ? ownName(set) : `${set.name} (${versionText(set, words).toLocaleLowerCase('vi')})`,
          })),
          { value: 'blank' as const, label: words.blank },
        ]}
        onChoice={setFrom}
        autoFocus
      />
      {from === 'blank' && (
        <>
          <TextEntry label={words.setting.name} value={name} onText={setName} />
          <ChoiceEntry
            label={words.setting.audience}
            value={audience}
            choices={audiences.map((value) => ({ value, label: names.audience[value] }))}
            onChoice={setAudience}
          />
        </>
      )}
    </AskDialog>
  );
}
