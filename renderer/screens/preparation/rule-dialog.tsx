import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Award, RuleBook, VoteBase } from '#domain/rules/rule-book.ts';
import type { VoteTerms } from '#domain/rules/rule-edition.ts';
import { isPossibleShare, requiredOf, type Threshold } from '#domain/rules/threshold.ts';
import { settleRules } from '#store/rule-editions.ts';
import { preparationRulesWords } from '#words/preparation-rules-words.ts';
import { ruleWords, thresholdOfBase } from '#words/rule-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

interface RuleDialogProps {
  readonly record: MeetingRecord;
  readonly settling: Award | 'quorum';
  readonly members: number;
  onClose(this: void): void;
}

/** One rule confirmed or changed, with the article it rests on and what it will need of this council. */
export function RuleDialog({ record, settling, members, onClose }: RuleDialogProps) {
  const words = useWords(preparationRulesWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const rule = settling === 'quorum' ? record.ruleBook.quorum : settling.vote;
  const [source, setSource] = useState(rule.grade === 'local' ? rule.source : '');
  const [share, setShare] = useState(() => shareFields(rule.threshold));
  const [terms, setTerms] = useState<Omit<VoteTerms, 'threshold'> | null>(settling === 'quorum' ? null : settling.vote);
  const [substitutes, setSubstitutes] = useState(record.ruleBook.quorum.substitutesVote === true);
  const threshold: Threshold = {
    numerator: share.numerator ?? 0,
    denominator: share.denominator ?? 0,
    comparison: share.comparison,
  };
  const save = async (): Promise<void> => {
    const meetingId = record.meeting.id;
    const votes =
      settling === 'quorum' || terms === null ? [] : [{ awardId: settling.id, terms: termsOf(terms, threshold) }];
    const quorum = settling === 'quorum' ? threshold : null;
    const done = await command.run(() =>
      settleRules(desk, { meetingId, votes, quorum, source, substitutesVote: substitutes }),
    );
    if (done) onClose();
  };
  return (
    <AskDialog
      open
      title={settling === 'quorum' ? words.quorum : settling.name[language]}
      why={words.settleWhy}
      verb={words.save}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <TextEntry label={words.article} hint={words.articleHint} value={source} onText={setSource} autoFocus />
        {terms && (
          <ChoiceEntry
            label={words.mode}
            value={terms.mode}
            choices={(['ballot', 'hands'] as const).map((value) => ({ value, label: words.modes[value] }))}
            onChoice={(mode) => setTerms({ ...terms, mode })}
          />
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 90px 90px', gap: '10px' }}>
          <ChoiceEntry
            label={words.comparison}
            value={share.comparison}
            choices={[
              { value: 'at-least', label: words.atLeast },
              { value: 'more-than', label: words.moreThan },
            ]}
            onChoice={(comparison) => setShare({ ...share, comparison })}
          />
          <CountField
            label={words.numerator}
            value={share.numerator}
            onCount={(numerator) => setShare({ ...share, numerator })}
          />
          <CountField
            label={words.denominator}
            value={share.denominator}
            onCount={(denominator) => setShare({ ...share, denominator })}
          />
        </Box>
        {settling === 'quorum' && (
          <ChoiceEntry
            label={words.substitutes}
            value={substitutes ? 'vote' : 'listen'}
            choices={(['listen', 'vote'] as const).map((value) => ({ value, label: words.substitute[value] }))}
            onChoice={(chosen) => setSubstitutes(chosen === 'vote')}
          />
        )}
        {terms && <BaseAndOpinions terms={terms} onTerms={setTerms} />}
        <Quiet size="dense">{preview(threshold, terms?.base ?? 'all-members')}</Quiet>
      </Box>
    </AskDialog>
  );

  function preview(asked: Threshold, base: VoteBase): string {
    if (!isPossibleShare(asked)) return '–';
    return `${thresholdOfBase(asked, base, language)}. ${words.willNeed(requiredOf(asked, members), members)}`;
  }
}

interface BaseAndOpinionsProps {
  readonly terms: Omit<VoteTerms, 'threshold'>;
  onTerms(this: void, terms: Omit<VoteTerms, 'threshold'>): void;
}

function BaseAndOpinions({ terms, onTerms }: BaseAndOpinionsProps) {
  const words = useWords(preparationRulesWords);
  const rules = useWords(ruleWords);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
      <ChoiceEntry
        label={words.base}
        value={terms.base}
        choices={(['all-members', 'present', 'issued', 'valid'] as const).map((value) => ({
          value,
          label: rules.base[value],
        }))}
        onChoice={(base) => onTerms({ ...terms, base })}
      />
      <ChoiceEntry
        label={words.opinions}
        value={terms.writtenOpinions}
        choices={(['counted', 'not-counted'] as const).map((value) => ({ value, label: words.opinion[value] }))}
        onChoice={(writtenOpinions) => onTerms({ ...terms, writtenOpinions })}
      />
    </Box>
  );
}

interface ConfirmAllDialogProps {
  readonly record: MeetingRecord;
  readonly awards: readonly Award[];
  /** Null where the quorum has its article already. */
  readonly quorum: RuleBook['quorum'] | null;
  onClose(this: void): void;
}

/** Every rule that is only proposed, the quorum included, confirmed as it is by one article. */
export function ConfirmAllDialog({ record, awards, quorum, onClose }: ConfirmAllDialogProps) {
  const words = useWords(preparationRulesWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const [source, setSource] = useState('');
  const save = async (): Promise<void> => {
    const votes = awards.map(({ id, vote }) => ({ awardId: id, terms: termsOf(vote, vote.threshold) }));
    const substitutesVote = quorum?.substitutesVote === true;
    const settled = { meetingId: record.meeting.id, votes, quorum: quorum?.threshold ?? null, source, substitutesVote };
    if (await command.run(() => settleRules(desk, settled))) onClose();
  };
  return (
    <AskDialog
      open
      title={words.settleAll(awards.length + (quorum ? 1 : 0))}
      why={words.settleAllWhy}
      verb={words.save}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <TextEntry label={words.article} hint={words.articleHint} value={source} onText={setSource} autoFocus />
      <Box component="ul" sx={{ m: 0, pl: '18px', fontSize: 13 }}>
        {quorum && <li>{`${words.quorum}: ${thresholdOfBase(quorum.threshold, 'all-members', language)}`}</li>}
        {awards.map(({ id, name, vote }) => (
          <li key={id}>{`${name[language]}: ${thresholdOfBase(vote.threshold, vote.base, language)}`}</li>
        ))}
      </Box>
    </AskDialog>
  );
}

const shareFields = ({
  numerator,
  denominator,
  comparison,
}: RuleBook['quorum']['threshold']): {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly comparison: Threshold['comparison'];
} => ({ numerator, denominator, comparison });

const termsOf = ({ mode, base, writtenOpinions }: Omit<VoteTerms, 'threshold'>, threshold: Threshold): VoteTerms => ({
  mode,
  base,
  writtenOpinions,
  threshold,
});
