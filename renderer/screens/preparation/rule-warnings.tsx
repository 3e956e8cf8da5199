import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { CollapsedWarning } from '#domain/eligibility/warnings.ts';
import { setRuleAside } from '#store/eligibility.ts';
import { lackSentence } from '#words/eligibility-sentences.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface RuleWarningsProps {
  readonly warnings: readonly CollapsedWarning[];
  /** The warning whose files alone are listed, by {@link warningKey}. */
  readonly shown: string | null;
  onShown(this: void, key: string | null): void;
}

/** What tells two warnings of a list apart. */
export const warningKey = ({ rule }: CollapsedWarning): string => `${rule.ruleId} ${rule.verdict} ${rule.source}`;

/** The same rule of many files said once, with how many; the group in hand is set aside for one reason. */
export function RuleWarnings({ warnings, shown, onShown }: RuleWarningsProps) {
  const words = useWords(eligibilityWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const [asked, setAsked] = useState<CollapsedWarning | null>(null);
  const setAside = async ({ rule, nominationIds }: CollapsedWarning, reason: string): Promise<void> => {
    const deed = { nominationIds, ruleId: rule.ruleId, rule: rule.text, reason };
    if (!(await command.run(() => setRuleAside(desk, deed)))) return;
    setAsked(null);
    onShown(null);
  };
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
        <ReasonDialog
          title={words.setAsideTitle(asked.nominationIds.length)}
          why={words.setAsideWhy(asked.rule.text[language])}
          verb={words.setAside}
          onReason={(reason) => setAside(asked, reason)}
          onClose={() => {
            command.clear();
            setAsked(null);
          }}
          error={command.error}
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
