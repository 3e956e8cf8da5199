import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import { useToast } from '#components/toast.tsx';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { awardAmong } from '#domain/rules/rule-book.ts';
import { noteProposal, type YearAppraisal } from '#store/appraisal.ts';
import { appraisalWords } from '#words/appraisal-words.ts';
import { said } from '#words/bilingual.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand } from './use-command.ts';

/** What the standing members propose, noted for any number of files at once. */
export function ProposalsForm({ appraisal: { cases, ruleBooks } }: { readonly appraisal: YearAppraisal }) {
  const words = useWords(appraisalWords);
  const choose = useWords(eligibilityWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const toast = useToast();
  const [award, setAward] = useState('all');
  const [chosen, setChosen] = useState<ReadonlySet<NominationId>>(new Set());
  const [text, setText] = useState('');
  const named = cases
    .map((one) => ({ ...one, award: awardAmong(ruleBooks, one.nomination) }))
    .toSorted((a, b) => (a.award?.paperOrder ?? 99) - (b.award?.paperOrder ?? 99));
  const awards = [...new Map(named.flatMap(({ award: of }) => (of ? [[of.id, of] as const] : []))).values()];
  const shown = named.filter(({ nomination }) => award === 'all' || nomination.awardId === award);
  const files = shown.map(({ nomination, nominee, award: of }) => ({
    value: nomination.id,
    label: [calledName(nominee), award === 'all' && of?.shortName[language]].filter(Boolean).join(' – '),
    note: nomination.standingProposal ?? words.none,
  }));
  const nominationIds = files.flatMap(({ value }) => (chosen.has(value) ? [value] : []));
  const note = async (): Promise<void> => {
    if (!(await command.run(() => noteProposal(desk, { nominationIds, text })))) return;
    const count = nominationIds.length;
    toast({ sentence: said(appraisalWords, (kept) => kept.noted(count)) });
    setChosen(new Set());
    setText('');
  };
  return (
    <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
      <SectionHead level={3} title={words.proposals} />
      <ChoiceEntry
        label={words.award}
        value={award}
        choices={[
          { value: 'all', label: words.everyAward },
          ...awards.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
        onChoice={(id) => {
          setAward(id);
          setChosen(new Set());
        }}
      />
      <TickList label={words.forWhom} choices={files} chosen={chosen} onChange={setChosen} />
      <Box sx={{ display: 'flex', gap: '4px' }}>
        <Button size="small" onClick={() => setChosen(new Set(files.map(({ value }) => value)))}>
          {choose.chooseAll}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set())}>
          {choose.chooseNone}
        </Button>
      </Box>
      <TextEntry label={words.text} value={text} onText={setText} hint={words.textHint} optional />
      <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
        <Button size="small" onClick={() => void note()}>
          {words.note(nominationIds.length)}
        </Button>
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Box>
    </Box>
  );
}
