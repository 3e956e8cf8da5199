import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useMemo, useState, type ReactNode } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { ok } from '#domain/result.ts';
import { checkCriteria, isLineFault, type CriteriaFault } from '#domain/scoring/criteria-check.ts';
import { lineAt } from '#domain/scoring/criteria-edit.ts';
import { leavesOf, maximumOf } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { publishCriteria } from '#store/criteria-sets.ts';
import { said } from '#words/bilingual.ts';
import { faultSentence } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useDeed } from '../use-deed.ts';
import { criteriaDeeds } from './criteria-deeds.ts';
import type { KeptText } from './kept-texts.ts';
import type { CriteriaDraft } from './use-criteria-draft.ts';

interface PublishFootProps {
  readonly draft: Pick<CriteriaDraft, 'set' | 'kept'>;
  readonly error: string | undefined;
  /** What else can be done with the draft. */
  readonly beside: ReactNode;
  onFault(this: void, fault: CriteriaFault): void;
  onText(this: void, kept: KeptText): void;
}

/** At the foot of a draft: what is still to be put right, each leading to its place, and its publishing. */
export function PublishFoot({ draft: { set, kept }, error, beside, onFault, onText }: PublishFootProps) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(criteriaDeeds);
  const [asking, setAsking] = useState(false);
  const question = useCommand();
  const faults = useMemo(() => checkCriteria(set), [set]);
  const open = faults.length + kept.size;
  const ask = async (): Promise<void> => {
    // Under the question nobody sees any more that a field could not be read.
    if (await question.run(async () => ok(null))) setAsking(true);
  };
  const publish = async (): Promise<void> => {
    const done = await command.give(
      () => publishCriteria(desk, { id: set.id }),
      said(criteriaSetWords, (told) => told.published),
    );
    if (done) setAsking(false);
  };
  return (
    <Box sx={footSx}>
      <NextAction
        onPress={ask}
        blocked={open > 0 ? words.faults(open) : undefined}
        error={question.error}
        beside={beside}
      >
        {words.publish}
      </NextAction>
      <Box sx={{ minWidth: 0 }}>
        {error !== undefined && <InlineError>{error}</InlineError>}
        {open > 0 && (
          <Box component="ul" aria-label={words.faultList} sx={listSx}>
            {[...kept].map(([key, text]) => (
              <Box component="li" key={key}>
                <ButtonBase onClick={() => onText(text)} sx={faultSx}>
                  <strong>{lineAt(set.criteria, text.path)?.code}</strong>
                  <span>{words.notTaken(text.text, words.column[text.box])}</span>
                </ButtonBase>
              </Box>
            ))}
            {faults.map((fault) => (
              <Box component="li" key={keyOf(fault)}>
                <ButtonBase onClick={() => onFault(fault)} sx={faultSx}>
                  {isLineFault(fault) && <strong>{fault.code}</strong>}
                  <span>{faultSentence(fault, language)}</span>
                </ButtonBase>
              </Box>
            ))}
          </Box>
        )}
      </Box>
      {asking && (
        <AskDialog
          open
          title={words.publishTitle}
          why={words.publishWhy}
          verb={words.publish}
          onVerb={publish}
          onClose={() => setAsking(false)}
          error={command.error}
        >
          <Box sx={type.dense}>
            {words.publishes(set.name, leavesOf(set.criteria).length, formatPoints(maximumOf(set.criteria)))}
          </Box>
        </AskDialog>
      )}
    </Box>
  );
}

/** Faults have no id; no two are alike in all that they say. */
const keyOf = (fault: CriteriaFault): string => JSON.stringify(fault);

const listSx = { listStyle: 'none', m: 0, p: 0, maxHeight: 80, overflow: 'auto' } as const;

const footSx = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '8px 20px',
  alignItems: 'start',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;

const faultSx = {
  ...type.dense,
  fontFamily: 'inherit',
  width: '100%',
  minHeight: 24,
  display: 'flex',
  gap: '8px',
  justifyContent: 'flex-start',
  textAlign: 'left',
  color: colour.error,
  '&:hover': { backgroundColor: colour.errorSoft },
} as const;
