import Print from '@mui/icons-material/PrintOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { HotkeyLayer, useFieldKey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
import { RuleLines } from '#components/rule-lines.tsx';
import type { RuleLine } from '#domain/eligibility/rule-line.ts';
import { isWarning } from '#domain/eligibility/warnings.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { explainYear, restoreRule, setRuleAside } from '#store/eligibility.ts';
import { useLive } from '#store/live.ts';
import type { NominationCase } from '#store/nominations.ts';
import { said } from '#words/bilingual.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { useDesk } from '../desk.tsx';
import { FlagLines } from '../flag-lines.tsx';
import { useCommand } from '../use-command.ts';
import { usePrinting } from '../use-printing.ts';
import { ClusterLeaders } from './cluster-leaders.tsx';
import { drawEligibility } from './eligibility-sheet.ts';

/** Opens the rules of the nomination in hand; without one it says what to do first. */
export function EligibilityButton({ chosen }: { readonly chosen: NominationCase | undefined }) {
  const words = useWords(eligibilityWords);
  const [asked, setAsked] = useState<'no-line' | 'open' | null>(null);
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <KeyedButton keys="K" icon={<Rule />} onPress={() => setAsked(chosen ? 'open' : 'no-line')}>
        {words.open}
      </KeyedButton>
      {asked === 'no-line' && !chosen && <InlineError>{words.choose}</InlineError>}
      {asked === 'open' && chosen && <EligibilityDialog chosen={chosen} onClose={() => setAsked(null)} />}
    </Box>
  );
}

interface EligibilityDialogProps {
  readonly chosen: NominationCase;
  onClose(this: void): void;
}

/** Điều kiện xét: one nomination rule by rule, on the screen. */
function EligibilityDialog({ chosen: { nomination, nominee }, onClose }: EligibilityDialogProps) {
  const words = useWords(eligibilityWords);
  const desk = useDesk();
  const { db } = desk;
  const command = useCommand();
  const [asked, setAsked] = useState<RuleLine | null>(null);
  const nominationIds = [nomination.id];
  const restore = (ruleId: string) => command.run(() => restoreRule(desk, { nominationIds, ruleId }));
  const setAside = async ({ ruleId, text }: RuleLine, reason: string): Promise<void> => {
    if (await command.run(() => setRuleAside(desk, { nominationIds, ruleId, rule: text, reason }))) setAsked(null);
  };
  const explained = useLive(() => explainYear(db, nomination.year, null), [db, nomination.year]);
  const lines = explained?.find(({ nominationId }) => nominationId === nomination.id)?.lines;
  const printing = usePrinting();
  const print = () =>
    printing.print(
      () => drawEligibility(desk, nomination.id, lines ?? []),
      said(eligibilityWords, (kept) => kept.printing),
    );
  const deed = (line: RuleLine): ReactNode => {
    if (line.verdict === 'overridden')
      return (
        <Button size="small" onClick={() => void restore(line.ruleId)}>
          {words.restore}
        </Button>
      );
    return isWarning(line) ? (
      <Button size="small" onClick={() => setAsked(line)}>
        {words.setAside}
      </Button>
    ) : null;
  };
  const language = useLanguage();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} slotProps={{ paper: { sx: wide } }}>
      <HotkeyLayer active>
        <WayOut />
        <Box sx={{ p: '20px', display: 'grid', gap: '14px' }}>
          <Typography id={titleId} variant="h2">
            {words.of(calledName(nominee))}
          </Typography>
          {lines && <RuleLines lines={lines} deed={deed} />}
          {lines?.some(({ asks }) => asks === 'cluster-leaders') && <ClusterLeaders year={nomination.year} />}
          <FlagLines nominee={nominee} />
          {asked === null && command.error !== undefined && <InlineError>{command.error}</InlineError>}
          {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
          <Box sx={{ display: 'flex', gap: '8px' }}>
            {lines && (
              <KeyedButton keys="I" icon={<Print />} onPress={() => void print()}>
                {words.print}
              </KeyedButton>
            )}
            <Button onClick={onClose}>{words.close}</Button>
          </Box>
        </Box>
      </HotkeyLayer>
      {asked !== null && (
        <ReasonDialog
          title={words.setAside}
          why={asked.text[language]}
          verb={words.setAside}
          onReason={(reason) => setAside(asked, reason)}
          onClose={() => {
            command.clear();
            setAsked(null);
          }}
          error={command.error}
        />
      )}
    </Dialog>
  );
}

// A table to be read, not a question: it takes the room that its lines need.
const wide = { width: 860, maxWidth: 'calc(100% - 64px)' } as const;

/** Esc is the dialog's own key; the sheet of shortcuts tells of it. */
function WayOut() {
  const words = useWords(eligibilityWords);
  useFieldKey('Escape', words.close);
  return null;
}
