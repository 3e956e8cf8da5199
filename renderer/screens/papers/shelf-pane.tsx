import Description from '@mui/icons-material/DescriptionOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import type { MeetingId } from '#domain/ids.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { paperName } from './paper-name.ts';
import type { ShelfPaper } from './shelf.ts';

interface ShelfPaneProps {
  readonly shelf: readonly ShelfPaper[];
  readonly current: string;
  readonly meetings: readonly { readonly value: MeetingId; readonly label: string }[];
  readonly meetingId: MeetingId;
  onChoose(this: void, key: string): void;
}

/** The papers of the meeting, each with how far it is. */
export function ShelfPane({ shelf, current, meetings, meetingId, onChoose }: ShelfPaneProps) {
  const words = useWords(papersScreenWords);
  return (
    <Box
      component="nav"
      aria-label={words.ofMeeting}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        backgroundColor: colour.paper,
        borderRight: `1px solid ${colour.line}`,
      }}
    >
      <Box sx={{ p: '12px 16px', display: 'grid', gap: '8px' }}>
        <SectionHead title={words.ofMeeting} />
        {meetings.length > 1 && (
          <ChoiceEntry
            label={words.meeting}
            value={meetingId}
            choices={meetings}
            onChoice={(id) => goTo(`/papers/${id}`)}
          />
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'auto' }}>
        {shelf.map((shelfPaper) => (
          <ShelfLine
            key={shelfPaper.key}
            shelfPaper={shelfPaper}
            here={shelfPaper.key === current}
            onChoose={() => onChoose(shelfPaper.key)}
          />
        ))}
      </Box>
    </Box>
  );
}

interface ShelfLineProps {
  readonly shelfPaper: ShelfPaper;
  readonly here: boolean;
  onChoose(this: void): void;
}

function ShelfLine({ shelfPaper, here, onChoose }: ShelfLineProps) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const { paper } = shelfPaper;
  const signed = paper?.signatures.length ?? 0;
  const all = paper?.facts.signers.length ?? 0;
  const state = !paper
    ? words.notFrozen
    : signed === 0
      ? words.frozen
      : signed === all
        ? words.fullySigned
        : words.signatures(signed, all);
  return (
    <Box component="li">
      <ButtonBase
        onClick={onChoose}
        aria-current={here ? 'true' : undefined}
        sx={{
          fontFamily: 'inherit',
          ...type.dense,
          width: '100%',
          justifyContent: 'flex-start',
          textAlign: 'left',
          gap: '10px',
          px: '16px',
          py: '8px',
          backgroundColor: here ? colour.goldSoft : undefined,
          boxShadow: here ? `inset 3px 0 ${colour.gold}` : undefined,
          '&:hover': { backgroundColor: here ? colour.goldSoft : colour.sunken },
          '& svg': { fontSize: 18, color: paper ? colour.ok : colour.ink3 },
        }}
      >
        {paper ? <Lock /> : <Description />}
        <span>
          <Box component="span" sx={{ display: 'block', fontWeight: here ? 600 : 500 }}>
            {paperName(shelfPaper, language)}
          </Box>
          <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
            {state}
          </Box>
        </span>
      </ButtonBase>
    </Box>
  );
}
