import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { CollapsedWarning } from '#domain/eligibility/warnings.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { NominationCase } from '#store/nominations.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { lackSentence } from '#words/eligibility-sentences.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { AsideDialog, type GroupFile } from './aside-dialog.tsx';

interface RuleWarningsProps {
  readonly warnings: readonly CollapsedWarning[];
  /** The files of the list, in its order. */
  readonly cases: readonly NominationCase[];
  readonly awards: readonly Award[];
  /** The warning whose files alone are listed, by {@link warningKey}. */
  readonly shown: string | null;
  onShown(this: void, key: string | null): void;
}

/** What tells two warnings of a list apart. */
export const warningKey = ({ rule }: CollapsedWarning): string => `${rule.ruleId} ${rule.verdict} ${rule.source}`;

/** The same rule of many files said once, with how many; the group in hand is set aside for one reason. */
export function RuleWarnings({ warnings, cases, awards, shown, onShown }: RuleWarningsProps) {
  const words = useWords(eligibilityWords);
  const language = useLanguage();
  const [asked, setAsked] = useState<CollapsedWarning | null>(null);
  const filesOf = ({ nominationIds }: CollapsedWarning): readonly GroupFile[] =>
    cases.flatMap(({ nomination, nominee }) =>
      nominationIds.includes(nomination.id)
        ? [
            {
              value: nomination.id,
              label: calledName(nominee),
              note: awards.find(({ id }) => id === nomination.awardId)?.shortName[language] ?? '',
            },
          ]
        : [],
    );
  return (
    <Card fill title={words.warnings}>
      {warnings.length === 0 && <Quiet size="caption">{words.noWarnings}</Quiet>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '4px' }}>
        {warnings.map((warning) => {
          const { rule, nominationIds } = warning;
          const key = warningKey(warning);
          const pressed = shown === key;
          const [first] = nominationIds.length === 1 || pressed ? rule.lacks : [];
          return (
            <li key={key}>
              <Button
                variant="text"
                size="small"
                fullWidth
                aria-pressed={pressed}
                onClick={() => onShown(pressed ? null : key)}
                sx={{ ...warningSx, backgroundColor: pressed ? colour.goldSoft : 'transparent' }}
              >
                <span>{rule.text[language]}</span>
                <StatusChip
                  tone={rule.verdict === 'missing' ? 'warning' : 'neutral'}
                  label={`${words.verdict[rule.verdict]}: ${words.ofMany(nominationIds.length)}`}
                />
                {first && <Quiet size="caption">{lackSentence(first, language)}</Quiet>}
              </Button>
              {pressed && (
                <Button size="small" onClick={() => setAsked(warning)}>
                  {words.setAside}
                </Button>
              )}
            </li>
          );
        })}
      </Box>
      {asked !== null && (
        <AsideDialog
          warning={asked}
          files={filesOf(asked)}
          onDone={() => {
            setAsked(null);
            onShown(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

const warningSx = {
  ...type.dense,
  display: 'grid',
  gap: '3px',
  justifyItems: 'start',
  justifyContent: 'flex-start',
  textAlign: 'left',
  // Its words stand under the others of the card, its ground reaches out.
  mx: '-10px',
  width: 'calc(100% + 20px)',
  color: colour.ink,
} as const;
