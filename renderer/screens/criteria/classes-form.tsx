import Close from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { CriteriaSet, ScoreClass } from '#domain/scoring/criteria.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { hundredths } from '#domain/scoring/points.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { KeptEntry } from './kept-entry.tsx';
import { pointsProblem, pointsText, pointsTyped } from './points-text.ts';

type Classes = readonly ScoreClass[];

interface ClassesFormProps {
  readonly set: CriteriaSet;
  onClasses(this: void, edit: (classes: Classes) => Classes): void;
}

/** What totals are called, the highest first: a name, and from how many points on. */
export function ClassesForm({ set, onClasses }: ClassesFormProps) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const change = (place: number, part: Partial<ScoreClass>): void =>
    onClasses((classes) => classes.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Card title={words.setting.classes}>
      {set.classes.length === 0 && <Quiet size="dense">{words.classesEmpty}</Quiet>}
      <Box sx={{ display: 'grid', gap: '6px' }}>
        {set.classes.map(({ name, from }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a class has no name of its own before it is typed
          <Box key={place} sx={lineSx}>
            <KeptEntry
              bare
              label={words.className(place + 1)}
              value={name}
              onCommit={(text) => change(place, { name: text.trim() })}
            />
            <KeptEntry
              bare
              numeric
              label={words.classFrom(place + 1)}
              value={pointsText(from)}
              check={(text) => pointsProblem(text, language)}
              onCommit={(text) => {
                const typed = pointsTyped(text);
                if (typed !== undefined) change(place, { from: typed ?? hundredths(0) });
              }}
            />
            <IconButton
              size="small"
              aria-label={words.classOff(place + 1)}
              onClick={() => onClasses((classes) => classes.toSpliced(place, 1))}
            >
              <Close sx={{ fontSize: 18 }} />
            </IconButton>
          </Box>
        ))}
        <Button
          size="small"
          sx={{ justifySelf: 'start' }}
          onClick={() => onClasses((classes) => [...classes, { name: '', from: nextFrom(set) }])}
        >
          {words.addClass}
        </Button>
      </Box>
    </Card>
  );
}

/** A new class begins a tenth of the maximum below the last. */
function nextFrom({ criteria, classes }: CriteriaSet): ScoreClass['from'] {
  const tenth = Math.floor(maximumOf(criteria) / 10);
  const last = classes.at(-1)?.from ?? hundredths(tenth * 10);
  return hundredths(Math.max(0, last - tenth));
}

const lineSx = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 96px auto',
  gap: '6px',
  alignItems: 'start',
} as const;
