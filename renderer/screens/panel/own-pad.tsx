import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { largeWords } from '#words/large-words.ts';

const zero = '0';

interface OwnPadProps {
  /** The criterion in hand: one that is met or not has keys of its own. */
  readonly leaf: Criterion | undefined;
  /** The box in hand, which the pad types into. */
  box(this: void): HTMLInputElement | null;
}

/** The numbers for whoever has a finger or a mouse and no keyboard; it types into the box in hand like the keys do. */
export function OwnPad({ leaf, box }: OwnPadProps) {
  const words = useWords(largeWords);
  const { mark } = useWords(criteriaWords);
  const type = (text: string): void => typeInto(box(), text);
  const enter = (): void => pressEnter(box());
  const only = (text: string): void => {
    box()?.select();
    type(text);
    enter();
  };
  const kind = leaf?.rule?.type;
  const special = kind === 'pass' ? mark.met : kind === 'disqualifier' ? 'X' : ',';
  return (
    <Box
      role="group"
      aria-label={words.pad}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(3, 1fr)',
        gap: '8px',
        [smallWindow]: { gridTemplateColumns: 'repeat(5, 1fr)', gap: '4px' },
      }}
    >
      {Array.from('789456123', (digit) => (
        <PadKey key={digit} onPress={() => type(digit)}>
          {digit}
        </PadKey>
      ))}
      <PadKey onPress={() => (special === ',' ? type(special) : only(special))}>{special}</PadKey>
      <PadKey onPress={() => type(zero)}>{zero}</PadKey>
      <PadKey small onPress={() => clear(box())}>
        {words.padClear}
      </PadKey>
      <PadKey small onPress={() => only('K')}>
        {mark.notApplicable}
      </PadKey>
      <PadKey small wide onPress={enter}>
        {words.padNext}
      </PadKey>
    </Box>
  );
}

interface PadKeyProps {
  readonly children: string;
  readonly small?: boolean;
  readonly wide?: boolean;
  onPress(this: void): void;
}

/** A key that leaves the focus in the box; the keyboard has its own, so none of these is walked to. */
const PadKey = ({ children, small = false, wide = false, onPress }: PadKeyProps) => (
  <Box
    component="button"
    type="button"
    tabIndex={-1}
    onPointerDown={(event) => event.preventDefault()}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
    sx={{
      font: 'inherit',
      fontSize: small ? 17 : 24,
      fontWeight: 600,
      minHeight: 52,
      [smallWindow]: { minHeight: 40 },
      borderRadius: '8px',
      border: `1px solid ${colour.control}`,
      cursor: 'pointer',
      color: colour.ink,
      backgroundColor: colour.paper,
      '&:hover': { backgroundColor: colour.goldSoft },
      ...(wide ? { gridColumn: 'span 2' } : {}),
    }}
  >
    {children}
  </Box>
);

/** Types at the caret, over what is chosen; the field hears of it as of a key. */
function typeInto(field: HTMLInputElement | null, text: string): void {
  if (!field) return;
  field.focus();
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function clear(field: HTMLInputElement | null): void {
  field?.select();
  typeInto(field, '');
}

const pressEnter = (field: HTMLInputElement | null): void =>
  void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
