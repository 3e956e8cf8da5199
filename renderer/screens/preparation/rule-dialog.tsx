import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import {
  BaseAndOpinions,
  ModeEntry,
  shareOf,
  ShareFields,
  SubstitutesEntry,
  type TypedShare,
  type VoteManner,
} from '#components/vote-fields.tsx';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Award, RuleBook, VoteBase } from '#domain/rules/rule-book.ts';
import type { VoteTerms } from '#domain/rules/rule-edition.ts';
import { isPossibleShare, requiredOf, type Threshold } from '#domain/rules/threshold.ts';
import { settleRules } from '#store/rule-editions.ts';
import { preparationRulesWords } from '#words/preparation-rules-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
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
  const [share, setShare] = useState<TypedShare>(rule.threshold);
  const [terms, setTerms] = useState<VoteManner | null>(settling === 'quorum' ? null : settling.vote);
  const [substitutes, setSubstitutes] = useState(record.ruleBook.quorum.substitutesVote === true);
  const threshold = shareOf(share);
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
        {terms && <ModeEntry manner={terms} onManner={setTerms} />}
        <ShareFields share={share} onShare={setShare} />
        {settling === 'quorum' && <SubstitutesEntry vote={substitutes} onVote={setSubstitutes} />}
        {terms && <BaseAndOpinions manner={terms} onManner={setTerms} />}
        <Quiet size="dense">{preview(threshold, terms?.base ?? 'all-members')}</Quiet>
      </Box>
    </AskDialog>
  );

  function preview(asked: Threshold, base: VoteBase): string {
    if (!isPossibleShare(asked)) return '–';
    return `${thresholdOfBase(asked, base, language)}. ${words.willNeed(requiredOf(asked, members), members)}`;
  }
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

const termsOf = ({ mode, base, writtenOpinions }: VoteManner, threshold: Threshold): VoteTerms => ({
  mode,
  base,
  writtenOpinions,
  threshold,
});
