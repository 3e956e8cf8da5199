import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef, useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName, nomineeDetail } from '#domain/nomination.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { agendaNumber, casesMatching, digitsOf } from './agenda-search.ts';
import { useRoom } from './room.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** How long a number may take to be typed. */
const patience = 2500;

/** Any nomination in three keys: its number on the agenda, typed anywhere in the room; or by name, after "/". */
export function Jump() {
  const { jump } = useWords(roomDeedWords);
  const { agenda, show } = useRoom();
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const needed = digitsOf(agenda);
  const press = (digit: string): void => {
    const next = `${typed.length >= needed ? '' : typed}${digit}`;
    setTyped(next);
    if (next.length < needed) return;
    const found = agenda.flatMap(({ cases }) => cases).find(({ matter }) => matter.order === Number(next));
    if (found) show(found.nomination.id);
  };
  useEffect(() => {
    if (typed === '') return undefined;
    const timer = setTimeout(() => setTyped(''), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  useHotkey('/', jump.key, () => place.current?.querySelector('input')?.focus());
  const known =
    typed.length < needed || agenda.some(({ cases }) => cases.some(({ matter }) => matter.order === Number(typed)));
  return (
    <Box ref={place} sx={{ position: 'relative', display: 'grid', '& .MuiOutlinedInput-root': { width: '100%' } }}>
      {digits.map((digit) => (
        <DigitKey key={digit} digit={digit} said={jump.byNumber} onDigit={press} />
      ))}
      <SearchField label={jump.search} value={sought} onText={setSought} />
      {typed !== '' && (
        <Box
          role="status"
          sx={{ ...floating, p: '6px 10px', fontWeight: 600, color: known ? colour.ink : colour.warning }}
        >
          {known ? jump.typed(typed.padEnd(needed, '–')) : jump.noSuchNumber(typed)}
        </Box>
      )}
      {sought.trim() !== '' && <Found sought={sought} onLeave={() => setSought('')} />}
    </Box>
  );
}

function DigitKey({
  digit,
  said,
  onDigit,
}: {
  readonly digit: string;
  readonly said: string;
  onDigit(this: void, digit: string): void;
}) {
  useHotkey(digit, said, () => onDigit(digit));
  return null;
}

/** Those whose name, unit or tax code holds what is typed; Enter takes the first, arrows walk. */
function Found({ sought, onLeave }: { readonly sought: string; onLeave(this: void): void }) {
  const { jump } = useWords(roomDeedWords);
  const language = useLanguage();
  const { agenda, show } = useRoom();
  const found = casesMatching(agenda, sought);
  const list = useRef<HTMLUListElement>(null);
  const choose = (id: NominationId): void => {
    show(id);
    onLeave();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const first = found[0]?.agendaCase.nomination.id;
  useEnterInSearch(list, () => first !== undefined && choose(first));
  return (
    <Box
      ref={list}
      component="ul"
      aria-label={jump.key}
      sx={{ ...floating, listStyle: 'none', m: 0, p: 0, maxHeight: 320 }}
    >
      {found.length === 0 && (
        <Box component="li" sx={{ p: '8px 10px', color: colour.ink2 }}>
          {jump.none}
        </Box>
      )}
      {found.map(({ agendaCase, award }) => (
        <Box component="li" key={agendaCase.nomination.id} sx={{ '& + &': { borderTop: `1px solid ${colour.line}` } }}>
          <ButtonBase
            onClick={() => choose(agendaCase.nomination.id)}
            sx={{
              fontFamily: 'inherit',
              ...type.dense,
              width: '100%',
              display: 'grid',
              gridTemplateColumns: '32px 1fr',
              gap: '6px',
              textAlign: 'left',
              p: '6px 10px',
              '&:hover, &:focus-visible': { backgroundColor: colour.goldSoft },
            }}
          >
            <Box component="span" sx={{ color: colour.ink2 }}>
              {agendaNumber(agenda, agendaCase)}
            </Box>
            <span>
              <strong>{calledName(agendaCase.nominee)}</strong>
              <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.ink2 }}>
                {[award.shortName[language], nomineeDetail(agendaCase.nominee)].filter(Boolean).join(' · ')}
              </Box>
            </span>
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}

/** Enter in the search takes the first found, and Down steps into the list; a syllable being composed is left alone. */
function useEnterInSearch(list: React.RefObject<HTMLElement | null>, onEnter: () => void): void {
  const latest = useRef(onEnter);
  useEffect(() => {
    latest.current = onEnter;
  });
  useEffect(() => {
    const area = list.current?.parentElement;
    const answer = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) buttons[Math.max(0, at + step)]?.focus();
      else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) latest.current();
      else return;
      event.preventDefault();
    };
    area?.addEventListener('keydown', answer);
    return () => area?.removeEventListener('keydown', answer);
  }, [list]);
}

const floating = {
  ...type.dense,
  position: 'absolute',
  top: '100%',
  left: 0,
  right: 0,
  mt: '4px',
  zIndex: 5,
  overflow: 'auto',
  backgroundColor: colour.paper,
  border: `1px solid ${colour.control}`,
  borderRadius: '8px',
  boxShadow: '0 6px 18px rgb(0 0 0 / 18%)',
} as const;
