import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { goTo, hrefOf } from '#components/navigation.ts';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { shellWords } from '#words/shell-words.ts';
import { sections, type Section } from './sections.tsx';

/** The lacquer rail: the name of the product and the sections that exist, icon over words, always readable. */
export function Rail({ current }: { readonly current: Section['id'] | undefined }) {
  const words = useWords(shellWords);
  return (
    <Box
      component="nav"
      aria-label={words.rail}
      sx={{
        gridRow: '1 / -1',
        backgroundColor: colour.lacquer,
        color: colour.onLacquer,
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
      }}
    >
      <Box
        sx={{
          height: 48,
          flexShrink: 0,
          display: 'grid',
          placeContent: 'center',
          fontWeight: 700,
          fontSize: 15,
          color: colour.lacquerGold,
        }}
      >
        {words.product}
      </Box>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, overflowY: 'auto', minHeight: 0, scrollbarWidth: 'none' }}
      >
        {sections.map((section, index) => (
          <RailEntry
            key={section.id}
            section={section}
            keys={section.keys ?? `Alt+${index + 1}`}
            current={section.id === current}
          />
        ))}
      </Box>
    </Box>
  );
}

function RailEntry({
  section,
  keys,
  current,
}: {
  readonly section: Section;
  readonly keys: string;
  readonly current: boolean;
}) {
  const words = useWords(shellWords);
  const link = useRef<HTMLAnchorElement>(null);
  useHotkey(keys, words[section.id], () => goTo(section.path));
  useEffect(() => {
    if (current) link.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li>
      <Box
        component="a"
        ref={link}
        href={hrefOf(section.path)}
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts={keys}
        sx={{
          ...type.caption,
          fontWeight: 500,
          minHeight: 66,
          [smallWindow]: { minHeight: 54, gap: '2px', '& svg': { fontSize: 18 } },
          px: '6px',
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          justifyContent: 'center',
          gap: '4px',
          textAlign: 'center',
          textWrap: 'balance',
          textDecoration: 'none',
          color: current ? colour.lacquerGold : colour.onLacquer,
          backgroundColor: current ? colour.lacquerLit : undefined,
          boxShadow: current ? `inset 3px 0 ${colour.lacquerGold}` : undefined,
          '& svg': { fontSize: 22 },
          '&:hover': { backgroundColor: colour.lacquerLit },
          '&:focus-visible': { outline: `2px solid ${colour.lacquerGold}`, outlineOffset: -3 },
        }}
      >
        {section.icon}
        {words[section.id]}
      </Box>
    </li>
  );
}
