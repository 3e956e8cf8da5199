import ArrowDown from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUp from '@mui/icons-material/ArrowUpwardOutlined';
import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Numbers from '@mui/icons-material/FormatListNumberedOutlined';
import Indent from '@mui/icons-material/FormatIndentIncreaseOutlined';
import Outdent from '@mui/icons-material/FormatIndentDecreaseOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { ReactElement } from 'react';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { lineKeys, type LineMove } from './line-moves.ts';

const moves = ['up', 'down', 'outdent', 'indent', 'remove', 'renumber'] as const;
const icons: Readonly<Record<(typeof moves)[number], ReactElement>> = {
  up: <ArrowUp />,
  down: <ArrowDown />,
  outdent: <Outdent />,
  indent: <Indent />,
  remove: <Delete />,
  renumber: <Numbers />,
};

/** What can be done with the line in hand, for whoever does not use the keys. */
export function LineBar({ onMove }: { onMove(this: void, move: LineMove): void }) {
  const words = useWords(criteriaSetWords);
  return (
    <Box role="toolbar" aria-label={words.tools} sx={{ display: 'flex', gap: '6px', alignItems: 'center' }}>
      <Button size="small" onClick={() => onMove('leaf')} aria-keyshortcuts={lineKeys.leaf}>
        {words.key.leaf}
        <KeyCap keys={lineKeys.leaf} />
      </Button>
      <Button size="small" onClick={() => onMove('group')} aria-keyshortcuts={lineKeys.group}>
        {words.key.group}
      </Button>
      {moves.map((move) => (
        <IconButton
          key={move}
          size="small"
          aria-label={words.key[move]}
          title={move === 'renumber' ? words.key[move] : `${words.key[move]} (${lineKeys[move]})`}
          onClick={() => onMove(move)}
          sx={{ '& svg': { fontSize: 20 } }}
        >
          {icons[move]}
        </IconButton>
      ))}
    </Box>
  );
}
