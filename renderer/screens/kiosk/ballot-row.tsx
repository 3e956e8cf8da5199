import Box from '@mui/material/Box';
import type { KeyboardEvent } from 'react';
import { useWords } from '#components/language.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import { choices, type Choice } from '#domain/voting/kiosk.ts';
import type { RoundRow } from '#domain/voting/round.ts';
import { kioskWords } from '#words/kiosk-words.ts';

interface BallotRowProps {
  readonly record: MeetingRecord;
  readonly row: RoundRow;
  readonly chosen: Choice | undefined;
  readonly first: boolean;
  onChoice(this: void, choice: Choice): void;
  /** To the row below or above. */
  onStep(this: void, by: 1 | -1): void;
}

/** The Vietnamese layout writes letters on the digits, so a digit goes by its place on the keyboard. */
const choiceByKey: Readonly<Record<string, Choice>> = {
  Digit1: 'yes',
  Digit2: 'no',
  Digit3: 'blank',
  Numpad1: 'yes',
  Numpad2: 'no',
  Numpad3: 'blank',
};

/** One row of the ballot: who is proposed, and three buttons of which one is chosen. */
export function BallotRow({ record, row, chosen, first, onChoice, onStep }: BallotRowProps) {
  const { booth } = useWords(kioskWords);
  const { nominee } = caseOf(record, row.nominationId);
  const name = calledName(nominee);
  const at = chosen ?? 'yes';
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choiceByKey[event.code];
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    const aside = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
    if (choice) {
      onChoice(choice);
      onStep(1);
    } else if (step) onStep(step);
    else if (aside) {
      const next = chosen === undefined ? 0 : (choices.indexOf(chosen) + aside + choices.length) % choices.length;
      const turned = choices[next];
      if (turned) onChoice(turned);
      event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '8px 20px',
        alignItems: 'center',
        p: '10px 16px',
        borderRadius: '8px',
        border: `1px solid ${colour.line}`,
        backgroundColor: colour.paper,
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${colour.gold}`, backgroundColor: colour.goldSoft },
        [smallWindow]: { p: '6px 10px' },
      }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Box sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 600 }}>{`${row.number}. ${name}`}</Box>
        <Box sx={{ fontSize: 14, lineHeight: '20px', color: colour.ink2 }}>{nomineeDetail(nominee)}</Box>
      </Box>
      <Box
        role="radiogroup"
        aria-label={name}
        onKeyDown={onKeyDown}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}
      >
        {choices.map((choice, index) => (
          <Box
            key={choice}
            component="button"
            type="button"
            role="radio"
            aria-checked={choice === chosen}
            tabIndex={choice === at ? 0 : -1}
            autoFocus={first && index === 0}
            onClick={() => onChoice(choice)}
            sx={{
              font: 'inherit',
              fontSize: 16,
              lineHeight: '24px',
              fontWeight: 500,
              minWidth: 148,
              p: '8px 12px',
              borderRadius: '6px',
              border: `1px solid ${colour.control}`,
              cursor: 'pointer',
              color: choice === chosen ? colour.paper : colour.ink,
              backgroundColor: choice === chosen ? colour.ink : colour.paper,
            }}
          >
            {`${index + 1}. ${booth.choice[choice]}`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
