import Box from '@mui/material/Box';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { caseOf, rollNow, type MeetingRecord } from '#domain/meeting-record.ts';
import { rowProspect } from '#domain/round.ts';
import { overviewWords } from '#words/overview-words.ts';
import { partWords } from '#words/part-words.ts';
import { ruleWords } from '#words/rule-words.ts';

/** The votes of a meeting in the order in which they are taken, each with the number it needs and how sure that is. */
export function VotesAhead({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(overviewWords);
  const parts = useWords(partWords);
  const rules = useWords(ruleWords);
  const language = useLanguage();
  const awardIds = record.matters.map((matter) => caseOf(record, matter.nominationId).nomination.awardId);
  const awards = record.ruleBook.awards
    .filter(({ id }) => awardIds.includes(id))
    .toSorted((a, b) => a.voteOrder - b.voteOrder);
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      <SectionHead level={3} title={words.toVote} note={record.ruleBook.name[language]} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {awards.map((award) => {
          const { required, base } = rowProspect(award.vote, rollNow(record), []);
          return (
            <Box
              component="li"
              key={award.id}
              sx={{
                ...type.dense,
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto 64px 86px',
                columnGap: '12px',
                alignItems: 'center',
                py: '5px',
                borderTop: `1px solid ${colour.line}`,
              }}
            >
              <span>{award.name[language]}</span>
              <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
                {`${words.cases(awardIds.filter((id) => id === award.id).length)}, ${rules.modeShort[award.vote.mode]}`}
              </Box>
              <Box component="span" sx={{ fontWeight: 600, textAlign: 'right', whiteSpace: 'nowrap' }}>
                {parts.needs(required, base)}
              </Box>
              <Box component="span" sx={{ justifySelf: 'end' }}>
                <GradeChip rule={award.vote} />
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
