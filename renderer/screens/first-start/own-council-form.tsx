import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { LetterheadPreview } from '#components/letterhead-preview.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { smallWindow } from '#components/tokens.ts';
import { unreadRefusal } from '#components/unread-fields.ts';
import { tidyText } from '#domain/text.ts';
import { vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import { startCouncil } from '#store/council.ts';
import { shippedCriteriaSets, shippedRuleBooks } from '#store/shipped.ts';
import { councilNames } from '#words/founding-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { startWords } from '#words/start-words.ts';
import { useDeskRoom } from '../desk.tsx';

interface Draft {
  readonly founder: string;
  readonly authorityName: string;
  readonly superior: string;
  readonly place: string;
  readonly minutesSymbol: string;
  readonly decision: string;
  readonly decisionDate: CivilDate | null;
  readonly from: CivilDate | null;
}

/** Founds one's own council: the authority, the founding decision, and the head of its papers as it will read. */
export function OwnCouncilForm({ onBack }: { onBack(this: void): void }) {
  const words = useWords(startWords);
  const language = useLanguage();
  const { desk, sitDown } = useDeskRoom();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [error, setError] = useState<string>();
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  useHotkey('Escape', words.back, onBack);
  // The names hold from the founding decision on, unless another day is typed.
  const from = draft.from ?? draft.decisionDate;
  const superiorLines = draft.superior.split('\n').map(tidyText).filter(Boolean);

  const start = async (): Promise<void> => {
    const unread = unreadRefusal();
    if (unread) return setError(refusalSentence(unread, language));
    const name = tidyText(draft.founder);
    const { decisionDate } = draft;
    if (!name) return setError(words.founderMissing);
    if (superiorLines.length === 0) return setError(words.linesMissing);
    if (!decisionDate || !from) return setError(words.dateMissing);
    const actor = { name, role: 'other' as const };
    const result = await startCouncil(
      { ...desk, actor },
      {
        name: councilNames.name,
        letterhead: {
          from,
          to: null,
          superiorLines,
          issuerLines: councilNames.issuerLines,
          authorityName: tidyText(draft.authorityName),
          place: tidyText(draft.place),
          minutesSymbol: tidyText(draft.minutesSymbol),
          foundingDecision: { number: tidyText(draft.decision), date: decisionDate },
        },
        ruleBooks: shippedRuleBooks,
        criteriaSets: shippedCriteriaSets,
      },
    );
    if (!result.ok) return setError(refusalSentence(result.error, language));
    sitDown(actor);
    goTo('/meetings/new');
  };

  return (
    <Box data-entries="" sx={{ display: 'grid', gap: '14px', maxWidth: 800 }}>
      <Box>
        <Typography variant="h1">{words.formTitle}</Typography>
        <Quiet>{words.formWhy}</Quiet>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          gap: '12px 16px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <TextEntry
          label={words.founder}
          hint={words.founderHint}
          value={draft.founder}
          onText={(founder) => change({ founder })}
          autoFocus
        />
        <TextEntry
          label={words.authority}
          hint={words.authorityHint}
          value={draft.authorityName}
          onText={(authorityName) => change({ authorityName })}
        />
        <TextEntry
          label={words.superiorLines}
          hint={words.superiorHint}
          value={draft.superior}
          onText={(superior) => change({ superior })}
          lines={2}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', alignContent: 'start' }}>
          <TextEntry label={words.place} value={draft.place} onText={(place) => change({ place })} />
          <TextEntry
            label={words.symbol}
            hint={words.symbolHint}
            value={draft.minutesSymbol}
            onText={(minutesSymbol) => change({ minutesSymbol })}
          />
        </Box>
        <TextEntry label={words.decision} value={draft.decision} onText={(decision) => change({ decision })} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
          <DateEntry
            label={words.decisionDate}
            value={draft.decisionDate}
            onDate={(decisionDate) => change({ decisionDate })}
          />
          <DateEntry label={words.from} value={from} onDate={(from) => change({ from })} />
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gap: '6px' }}>
        <Typography variant="h3" component="h2">
          {words.preview}
        </Typography>
        <LetterheadPreview
          letterhead={{ ...draft, superiorLines, issuerLines: councilNames.issuerLines }}
          year={yearOf(vietnamStamp(desk.clock()).date)}
        />
      </Box>
      <NextAction
        onPress={start}
        error={error}
        beside={
          <Button onClick={onBack}>
            {words.back}
            <KeyCap keys="Escape" />
          </Button>
        }
      >
        {words.save}
      </NextAction>
    </Box>
  );
}

const emptyDraft: Draft = {
  founder: '',
  authorityName: '',
  superior: '',
  place: '',
  minutesSymbol: councilNames.minutesSymbol,
  decision: '',
  decisionDate: null,
  from: null,
};
