import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isComposing } from '#components/composing.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { agendaNumber, casesMatching, digitsOf, type FoundCase } from './agenda-search.ts';
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
  const found = casesMatching(agenda, sought);
  const choose = (id: NominationId): void => {
    show(id);
    setSought('');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const known =
    typed.length < needed || agenda.some(({ cases }) => cases.some(({ matter }) => matter.order === Number(typed)));
  return (
    <Box
      ref={place}
      onKeyDown={(event) => {
        const [first] = found;
        const enters = event.key === 'Enter' && !event.ctrlKey && !isComposing(event.nativeEvent);
        if (!enters || !first || !(event.target instanceof HTMLInputElement)) return walkFound(event);
        event.preventDefault();
        choose(first.agendaCase.nomination.id);
      }}
      sx={{ position: 'relative', display: 'grid', '& .MuiOutlinedInput-root': { width: '100%' } }}
    >
      {digits.map((digit) => (
        <DigitKey key={digit} digit={digit} said={jump.byNumber} onDigit={press} />
      ))}
      <SearchField label={jump.search} value={sought} onText={setSought} />
      {typed !== '' && (
        <Box
          role="status"
          sx={{ ...answer, p: '6px 10px', fontWeight: 600, color: known ? colour.ink : colour.warning }}
        >
          {known ? jump.typed(typed.padEnd(needed, '–')) : jump.noSuchNumber(typed)}
        </Box>
      )}
      {sought.trim() !== '' && <Found found={found} onChoose={choose} />}
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

interface FoundProps {
  readonly found: readonly FoundCase[];
  onChoose(this: void, id: NominationId): void;
}

/** Those whose name, unit or tax code holds what is typed; Enter takes the first, arrows walk. */
function Found({ found, onChoose }: FoundProps) {
  const { jump } = useWords(roomDeedWords);
  const language = useLanguage();
  const { agenda } = useRoom();
  return (
    <Box component="ul" aria-label={jump.key} sx={{ ...answer, listStyle: 'none', m: 0, p: 0, maxHeight: 320 }}>
      {found.length === 0 && (
        <Box component="li" sx={{ p: '8px 10px', color: colour.ink2 }}>
          {jump.none}
        </Box>
      )}
      {found.map(({ agendaCase, award }) => (
        <Box component="li" key={agendaCase.nomination.id} sx={{ '& + &': { borderTop: `1px solid ${colour.line}` } }}>
          <ButtonBase
            onClick={() => onChoose(agendaCase.nomination.id)}
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

/** Arrows step into what was found and out again; a syllable being composed is left alone. */
function walkFound(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || isComposing(event.nativeEvent)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

// In the column, not over it: what lies under cannot be pressed by mistake.
const answer = {
  ...type.dense,
  mt: '4px',
  overflow: 'auto',
  backgroundColor: colour.paper,
  border: `1px solid ${colour.control}`,
  borderRadius: '8px',
} as const;
