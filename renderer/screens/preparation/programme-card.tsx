import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { useEffect, useRef } from 'react';
import { enterAdvances, entryMark } from '#components/advance.ts';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { laterBy, parseClockTime } from '#domain/time.ts';
import { preparationWords } from '#words/preparation-words.ts';
import type { Basics } from './basics-form.ts';

interface ProgrammeCardProps {
  readonly programme: Basics['programme'];
  /** As typed: the end is told once it can be read. */
  readonly opensAt: string;
  onProgramme(this: void, programme: Basics['programme']): void;
}

/** The programme with its minutes, what they come to, and when the meeting will be over. */
export function ProgrammeCard({ programme, opensAt, onProgramme }: ProgrammeCardProps) {
  const words = useWords(preparationWords);
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLInputElement>('li:last-of-type input')?.focus();
  });
  const change = (index: number, part: Partial<Basics['programme'][number]>): void =>
    onProgramme(programme.map((item, at) => (at === index ? { ...item, ...part } : item)));
  const total = programme.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const begin = parseClockTime(opensAt);
  const end = begin && laterBy(begin, total);
  return (
    <Card
      title={words.programme}
      note={begin && !end ? words.programmeLong(total) : words.programmeEnds(total, end ?? '–')}
      aside={
        <Button
          size="small"
          onClick={() => {
            added.current = true;
            onProgramme([...programme, { title: '', minutes: null }]);
          }}
        >
          {words.addItem}
        </Button>
      }
    >
      <Box
        component="ol"
        ref={list}
        data-entries=""
        sx={{ listStyle: 'none', m: '-6px 0', p: 0, display: 'grid', gap: '2px' }}
      >
        {programme.map((item, index) => (
          <Box
            component="li"
            key={index}
            sx={{
              display: 'grid',
              gridTemplateColumns: '20px minmax(0, 1fr) 64px 28px',
              gap: '8px',
              alignItems: 'center',
            }}
          >
            <Box component="span" sx={{ color: colour.ink2, fontSize: 13, textAlign: 'right' }}>
              {index + 1}
            </Box>
            <InputBase
              value={item.title}
              multiline
              onChange={(event) => change(index, { title: event.target.value })}
              onKeyDown={enterAdvances}
              slotProps={{ input: { 'aria-label': words.item(index + 1), ...entryMark } }}
              sx={{ fontSize: 13, lineHeight: '18px', p: '4px 6px', borderBottom: `1px solid ${colour.control}` }}
            />
            <CountField
              bare
              label={words.minutesOf(index + 1)}
              value={item.minutes}
              onCount={(minutes) => change(index, { minutes })}
            />
            <IconButton
              size="small"
              aria-label={words.removeItem(index + 1)}
              onClick={() => onProgramme(programme.filter((_, at) => at !== index))}
            >
              <Delete sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
