import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour } from '#components/tokens.ts';
import { changeLine, followLines, lineAt, type LinePath } from '#domain/scoring/criteria-edit.ts';
import { sumOf } from '#domain/scoring/criteria-sums.ts';
import { takesOff, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import { formatPoints, hundredths, points } from '#domain/scoring/points.ts';
import { indicatorKinds } from '#domain/year/indicators.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { yearWords } from '#words/year-words.ts';
import { KeptEntry } from './kept-entry.tsx';
import { pointsProblem, pointsText, pointsTyped } from './points-text.ts';
import type { CriteriaDraft } from './use-criteria-draft.ts';

interface LineFormProps {
  readonly draft: CriteriaDraft;
  readonly path: LinePath | null;
}

const kinds = [
  'direct',
  'pass',
  'count',
  'quantitative',
  'deduction',
  'disqualifier',
] as const satisfies readonly LeafRule['type'][];

/** How the line in hand is scored. */
export function LineForm({ draft, path }: LineFormProps) {
  const words = useWords(criteriaSetWords);
  const line = path && lineAt(draft.set.criteria, path);
  return (
    <Box component="section" aria-label={words.inHand} data-entries="" sx={paneSx}>
      {line && path ? (
        <>
          <Typography variant="h3">{[words.line(line.code), line.label].filter(Boolean).join(': ')}</Typography>
          <RuleFields key={path.join('.')} draft={draft} path={path} line={line} />
        </>
      ) : (
        <Quiet size="dense">{words.noneInHand}</Quiet>
      )}
    </Box>
  );
}

const paneSx = {
  borderLeft: `1px solid ${colour.line}`,
  p: '12px 14px',
  overflow: 'auto',
  display: 'grid',
  gap: '12px',
  alignContent: 'start',
  // What is compared with what is long.
  '& select': { fontSize: 13 },
} as const;

interface RuleFieldsProps {
  readonly draft: CriteriaDraft;
  readonly path: LinePath;
  readonly line: Criterion;
}

function RuleFields({ draft, path, line }: RuleFieldsProps) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  const change = (part: Partial<Criterion>): unknown => draft.edit((set) => changeLine(set, path, part));
  const { rule } = line;
  return (
    <>
      {line.children.length === 0 ? (
        <ChoiceEntry
          label={words.kind}
          value={rule?.type ?? 'group'}
          choices={[
            ...kinds.map((value) => ({ value, label: names.rule[value] })),
            { value: 'group' as const, label: words.group },
          ]}
          onChoice={(kind) => change({ rule: kind === 'group' ? null : ruleOf(kind, line) })}
        />
      ) : (
        <GroupSum draft={draft} path={path} line={line} />
      )}
      {rule && <RuleDetails rule={rule} onRule={(changed) => change({ rule: changed })} />}
      {!takesOff(line) && (
        <FormControlLabel
          control={<Checkbox size="small" checked={line.bonus} onChange={(_, bonus) => change({ bonus })} />}
          label={words.bonus}
          sx={{
            mr: 0,
            alignItems: 'flex-start',
            '& .MuiCheckbox-root': { py: 0 },
            '& .MuiFormControlLabel-label': { fontSize: 13, lineHeight: '18px' },
          }}
        />
      )}
    </>
  );
}

/** A rule of another kind, with what it needs to be one. */
function ruleOf(kind: LeafRule['type'], { max }: Criterion): LeafRule {
  if (kind === 'count') return { type: 'count', each: hundredths(Math.min(max, points(1))) };
  if (kind === 'deduction') return { type: 'deduction', each: null };
  return kind === 'quantitative' ? { type: 'quantitative', relation: 'absolute', indicator: null } : { type: kind };
}

/** A maximum that was typed over the sum of a group's lines can go with them again. */
function GroupSum({ draft, path, line }: RuleFieldsProps) {
  const words = useWords(criteriaSetWords);
  const sum = sumOf(line);
  if (line.max === sum) return null;
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <InlineWarning>{words.sumDiffers(formatPoints(sum))}</InlineWarning>
      <Button size="small" onClick={() => draft.edit((set) => followLines(set, path))}>
        {words.follow}
      </Button>
    </Box>
  );
}

/** In the midst of a sentence elsewhere, here a line of its own. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What only one kind of leaf asks: how much each is worth, or what it is reckoned from. */
function RuleDetails({ rule, onRule }: { readonly rule: LeafRule; onRule(this: void, rule: LeafRule): void }) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  const { indicator: indicators } = useWords(yearWords);
  const language = useLanguage();
  if (rule.type === 'quantitative')
    return (
      <>
        <ChoiceEntry
          label={words.relation}
          value={rule.relation}
          choices={(['absolute', 'relative'] as const).map((value) => ({
            value,
            label: capital(names.relation[value]),
          }))}
          onChoice={(relation) => onRule({ ...rule, relation })}
        />
        <ChoiceEntry
          label={words.indicator}
          value={rule.indicator ?? 'none'}
          choices={[
            { value: 'none' as const, label: words.noIndicator },
            ...indicatorKinds.map((value) => ({ value, label: indicators[value] })),
          ]}
          onChoice={(indicator) => onRule({ ...rule, indicator: indicator === 'none' ? null : indicator })}
        />
      </>
    );
  if (rule.type !== 'count' && rule.type !== 'deduction') return null;
  const isOptional = rule.type === 'deduction';
  return (
    <KeptEntry
      label={isOptional ? words.eachOptional : words.each}
      hint={isOptional ? words.eachHint : undefined}
      optional={isOptional}
      value={pointsText(rule.each)}
      numeric
      check={(text) => pointsProblem(text, language)}
      onCommit={(text) => {
        const each = pointsTyped(text);
        if (each === undefined) return;
        onRule(rule.type === 'deduction' ? { ...rule, each } : { ...rule, each: each ?? hundredths(0) });
      }}
    />
  );
}
