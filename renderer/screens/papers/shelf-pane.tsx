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
import { isSheet, type Paper } from '#domain/papers/paper.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { paperName } from '#words/paper-name.ts';
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
  const signing = useWords(signingWords);
  const groups = [...new Set(shelf.map(({ group }) => group))];
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
      <Box sx={{ overflow: 'auto', pb: '8px' }}>
        {groups.map((group) => (
          <Box key={group} component="section" aria-label={signing.groups[group]}>
            <Box sx={{ ...type.caption, color: colour.ink2, px: '16px', pt: '8px' }}>{signing.groups[group]}</Box>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {shelf
                .filter((shelfPaper) => shelfPaper.group === group)
                .map((shelfPaper) => (
                  <ShelfLine
                    key={shelfPaper.key}
                    shelfPaper={shelfPaper}
                    here={shelfPaper.key === current}
                    onChoose={() => onChoose(shelfPaper.key)}
                  />
                ))}
            </Box>
          </Box>
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
  const signing = useWords(signingWords);
  const language = useLanguage();
  const { paper, subject } = shelfPaper;
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
            {paper ? stateOf(paper, isSheet(subject), words, signing) : words.notFrozen}
            {paper && paper.version > 1 ? ` · ${words.version(paper.version)}` : ''}
          </Box>
        </span>
      </ButtonBase>
    </Box>
  );
}

/** How far a frozen paper is on its way to being signed. */
function stateOf(
  paper: Paper,
  sheet: boolean,
  words: (typeof papersScreenWords)['vi'],
  signing: (typeof signingWords)['vi'],
): string {
  if (paper.scan) return signing.scanned;
  const [given, all] = [paper.signatures.length, paper.facts.signers.length];
  if (sheet || given === 0) return words.frozen;
  return given === all ? words.fullySigned : words.signatures(given, all);
}
