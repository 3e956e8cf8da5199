import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { phases, type Phase } from '#domain/meeting/meeting.ts';
import { signingWords } from '#words/signing-words.ts';

/** Chốt kết quả, chốt văn bản: whether each is done, and what can still change. */
export function Locks({ phase }: { readonly phase: Phase }) {
  const words = useWords(signingWords);
  const isDone = (lock: 'results' | 'texts'): boolean => phases.indexOf(phase) >= phases.indexOf(`${lock}-locked`);
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <SectionHead level={3} title={words.locks} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '6px' }}>
        {(['results', 'texts'] as const).map((lock) => (
          <Box
            key={lock}
            component="li"
            sx={{
              ...type.dense,
              display: 'grid',
              gridTemplateColumns: '20px 1fr',
              gap: '8px',
              '& svg': { fontSize: 18, color: isDone(lock) ? colour.ok : colour.ink3 },
            }}
          >
            {isDone(lock) ? <Lock /> : <LockOpen />}
            <span>
              <strong>{words.lock[lock].title}</strong>
              <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.ink2 }}>
                {isDone(lock) ? words.lock[lock].locked : words.lock[lock].open}
              </Box>
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
