import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import Button from '@mui/material/Button';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { changedRules, editionBefore, unconfirmedAwards } from '#domain/rules/rule-edition.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { shortDate } from '#domain/time.ts';
import { preparationRulesWords } from '#words/preparation-rules-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
import { ConfirmAllDialog, RuleDialog } from './rule-dialog.tsx';
import { RuleChanges } from './rule-changes.tsx';
import { StepFrame } from './step-frame.tsx';
import type { Preparation } from './steps.ts';
import { VoteTable } from './vote-table.tsx';

interface RulesStepProps {
  readonly preparation: Preparation;
  readonly record: MeetingRecord;
}

/** Step 5: how each award is voted and how many votes it needs of this council; what is only proposed is confirmed by its article. */
export function RulesStep({ preparation, record }: RulesStepProps) {
  const words = useWords(preparationRulesWords);
  const language = useLanguage();
  const [settling, setSettling] = useState<Award | 'quorum' | 'all' | null>(null);
  const { ruleBook, ruleBooks } = record;
  const { quorum } = ruleBook;
  const members = seatsOf(record).map(({ memberId }) => memberId);
  const open = unconfirmedAwards(ruleBook);
  const proposedQuorum = quorum.grade === 'default' ? quorum : null;
  const proposed = open.length + (proposedQuorum ? 1 : 0);
  const before = editionBefore(ruleBooks, ruleBook);
  const changes = before ? changedRules(before, ruleBook) : [];
  const close = (): void => setSettling(null);
  return (
    <StepFrame preparation={preparation} step="rules">
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <Card
          flush
          title={words.title(shortDate(ruleBook.from))}
          note={ruleBook.name[language]}
          aside={
            proposed > 0 ? (
              <KeyedButton keys="X" onPress={() => setSettling('all')}>
                {words.settleAll(proposed)}
              </KeyedButton>
            ) : (
              <StatusChip tone="ok" label={words.confirmed} />
            )
          }
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px', p: '8px 14px' }}>
            <span>{words.quorum}</span>
            <strong>
              {`${thresholdOfBase(quorum.threshold, 'all-members', language)} (${words.of(requiredOf(quorum.threshold, members.length), members.length)})`}
            </strong>
            {quorum.substitutesVote && <StatusChip label={words.substitutesVote} />}
            <GradeChip rule={quorum} {...(quorum.grade === 'local' ? { label: quorum.source } : {})} />
            <Button
              size="small"
              variant="text"
              aria-label={words.settleNamed(words.quorum)}
              onClick={() => setSettling('quorum')}
            >
              {words.settle}
            </Button>
            {proposed > 0 && <InlineWarning>{words.unconfirmed(proposed)}</InlineWarning>}
          </Box>
          <VoteTable awards={ruleBook.awards} members={members} onSettle={setSettling} />
        </Card>
        {before && changes.length > 0 && <RuleChanges since={before.from} changes={changes} />}
      </Box>
      {settling === 'all' && <ConfirmAllDialog record={record} awards={open} quorum={proposedQuorum} onClose={close} />}
      {settling !== null && settling !== 'all' && (
        <RuleDialog record={record} settling={settling} members={members.length} onClose={close} />
      )}
    </StepFrame>
  );
}
