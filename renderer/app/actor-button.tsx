import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { HotkeyLayer, useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, smallWindow, type, unseen } from '#components/tokens.ts';
import type { Actor } from '#domain/actor.ts';
import { compositionOn, type Seat } from '#domain/council.ts';
import { nameParts } from '#domain/text.ts';
import { vietnamStamp } from '#domain/time.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import type { CouncilRecord } from '#store/council.ts';
import { councilWords } from '#words/council-words.ts';
import { shellWords } from '#words/shell-words.ts';

/** Who sits at the laptop: shown always, changed with F2, recorded with everything done. */
export function ActorButton({ record }: { readonly record: CouncilRecord }) {
  const words = useWords(shellWords);
  const { desk, seated, sitDown } = useDeskRoom();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useHotkey('F2', words.changeActor, () => setOpen(true));
  const acting = { chair: words.actingChair, secretary: words.actingSecretary, other: words.actingOther }[
    desk.actor.role
  ];
  const seats = compositionOn(record.memberships, record.members, vietnamStamp(desk.clock()).date);
  const sit = (actor: Actor): void => {
    // A key pressed twice chooses once: the list that goes away has its first line in hand again.
    if (!open) return;
    setOpen(false);
    sitDown(actor);
  };
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant={seated ? 'text' : 'outlined'}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-keyshortcuts="F2"
        sx={{ color: colour.ink, flexShrink: 0, textAlign: 'left', ...sizeOfName(desk.actor.name) }}
      >
        {seated && <Initials name={desk.actor.name} />}
        <Box component="span" sx={seated ? { [smallWindow]: unseen } : {}}>
          {seated ? desk.actor.name : words.nobody}
        </Box>
        {seated && (
          <Box
            sx={{ ...type.caption, fontWeight: 400, color: colour.ink2, whiteSpace: 'nowrap', [smallWindow]: unseen }}
          >
            {acting}
          </Box>
        )}
        <KeyCap keys="F2" />
      </Button>
      <Popover
        open={open}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.whoSitsHere } }}
      >
        <HotkeyLayer active={open}>
          <Box sx={{ width: 380, p: '14px 14px 4px', display: 'grid', gap: '4px' }}>
            <Typography variant="h2" component="p">
              {words.whoSitsHere}
            </Typography>
            <Quiet size="dense">{seats.length === 0 ? words.noMembersYet : words.whoSitsHereWhy}</Quiet>
          </Box>
          <MenuList autoFocusItem aria-label={words.whoSitsHere}>
            {seats.map((seat) => (
              <SeatItem key={seat.memberId} seat={seat} chosen={seated && seat.name === desk.actor.name} onSit={sit} />
            ))}
            <MenuItem onClick={() => sit({ name: words.otherPerson, role: 'other' })}>{words.otherPerson}</MenuItem>
          </MenuList>
        </HotkeyLayer>
      </Popover>
    </>
  );
}

/** A long name takes three small lines rather than the title's place. */
const sizeOfName = (name: string) => {
  if (name.length <= 40) return {};
  return {
    lineHeight: '14px',
    ...(name.length > 80 ? { fontSize: 11, maxWidth: 500 } : { fontSize: 12, maxWidth: 440 }),
  };
};

interface SeatItemProps {
  readonly seat: Seat;
  readonly chosen: boolean;
  onSit(this: void, actor: Actor): void;
  // MenuList hands the first item its focus through these.
  readonly autoFocus?: boolean;
  readonly tabIndex?: number;
}

function SeatItem({ seat, chosen, onSit, ...focus }: SeatItemProps) {
  const words = useWords(councilWords);
  const role = seat.role === 'chair' || seat.role === 'secretary' ? seat.role : 'other';
  return (
    <MenuItem {...focus} selected={chosen} onClick={() => onSit({ name: seat.name, role })} sx={{ gap: '10px' }}>
      <Initials name={seat.name} />
      {seat.name}
      <Box component="span" sx={{ ...type.caption, color: colour.ink2, ml: 'auto' }}>
        {words.role[seat.role]}
      </Box>
    </MenuItem>
  );
}

const Initials = ({ name }: { readonly name: string }) => {
  const { family, given } = nameParts(name);
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        ...type.caption,
        width: 26,
        height: 26,
        flexShrink: 0,
        display: 'inline-grid',
        placeContent: 'center',
        borderRadius: '50%',
        fontWeight: 600,
        color: colour.goldText,
        backgroundColor: colour.goldSoft,
      }}
    >
      {`${family.charAt(0)}${given.charAt(0)}`}
    </Box>
  );
};
