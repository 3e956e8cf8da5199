import Scales from '@mui/icons-material/BalanceOutlined';
import Pin from '@mui/icons-material/PlaceOutlined';
import Sliders from '@mui/icons-material/TuneOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Grade, Sourced } from '#domain/rules/rule-book.ts';
import { ruleWords } from '#words/rule-words.ts';
import { useWords } from './language.tsx';
import { Quiet } from './quiet.tsx';
import { colour, toneColours, type } from './tokens.ts';

const look: Readonly<Record<Grade, { readonly icon: ReactElement; readonly sx: object }>> = {
  law: { icon: <Scales />, sx: { color: toneColours.law.text, backgroundColor: toneColours.law.soft } },
  local: { icon: <Pin />, sx: { color: toneColours.local.text, backgroundColor: toneColours.local.soft } },
  // Dashed and unfilled: what is only a custom must not look like law.
  default: {
    icon: <Sliders />,
    sx: { color: colour.ink2, backgroundColor: 'transparent', border: `1px dashed ${colour.control}` },
  },
};

/** An article may be longer than its place: it wraps, as names do. */
const wrapping = { height: 'auto', minHeight: 22, '& .MuiChip-label': { whiteSpace: 'normal', py: '2px' } } as const;

interface GradeChipProps {
  readonly rule: Sourced;
  /** Shown instead of the grade's word, such as a short article; the icon still tells the grade. */
  readonly label?: string;
  /** The rule itself, shown when the chip is opened. */
  readonly children?: ReactNode;
}

/** How sure a rule is: law, local or default; pressing it opens the rule and its article. */
export function GradeChip({ rule, label, children }: GradeChipProps) {
  const words = useWords(ruleWords);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { icon, sx } = look[rule.grade];
  return (
    <>
      <Chip
        icon={icon}
        label={label ?? words.grade[rule.grade]}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        sx={{ ...sx, ...(label !== undefined && wrapping), '&:hover': { backgroundColor: colour.sunken } }}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.grade[rule.grade] } }}
      >
        <Box sx={{ p: '14px', maxWidth: 360, display: 'grid', gap: '6px' }}>
          <Typography variant="h3" component="p">
            {words.grade[rule.grade]}
          </Typography>
          {children !== undefined && <Box sx={{ ...type.dense, display: 'grid', gap: '4px' }}>{children}</Box>}
          <Quiet size="dense">{words.gradeMeaning[rule.grade]}</Quiet>
          <Typography variant="body2">{rule.source || words.noSource}</Typography>
        </Box>
      </Popover>
    </>
  );
}
