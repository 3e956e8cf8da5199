import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Card } from '#components/card.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { colour } from '#components/tokens.ts';
import { isCollective } from '#domain/nominations/nomination.ts';
import type { MemberId } from '#domain/ids.ts';
import { ruleBookOn, type Award } from '#domain/rules/rule-book.ts';
import { prospectOf } from '#domain/rules/rule-edition.ts';
import type { CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import type { NominationCase } from '#store/nominations.ts';
import { overviewWords } from '#words/overview-words.ts';

interface NominationsCardProps {
  readonly members: readonly MemberId[];
  readonly cases: readonly NominationCase[];
  readonly council: CouncilRecord;
  readonly today: CivilDate;
}

/** The year's nominations, counted by award from higher to lower; nominations and nominees are told apart. */
export function NominationsCard({ members, cases, council, today }: NominationsCardProps) {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const awards = (ruleBookOn(council.ruleBooks, today)?.awards ?? []).toSorted((a, b) => a.paperOrder - b.paperOrder);
  const rows = awards.flatMap((award) => {
    const ofAward = cases.filter(({ nomination }) => nomination.awardId === award.id);
    const collectives = ofAward.filter(({ nominee }) => isCollective(nominee)).length;
    return ofAward.length === 0
      ? []
      : [{ award, collectives, persons: ofAward.length - collectives, all: ofAward.length }];
  });
  return (
    <Card
      title={words.nominations}
      aside={<Link href={hrefOf('/nominations')}>{words.seeNominations}</Link>}
      flush
      fill
    >
      {cases.length === 0 ? (
        <Typography sx={{ p: '14px', color: colour.ink2 }}>{words.noNominations}</Typography>
      ) : (
        <Box sx={{ height: '100%', overflow: 'auto' }}>
          <Table sx={{ '& td, & th': { py: '4px' } }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ pl: '14px' }}>{words.byAward}</TableCell>
                <TableCell align="right">{words.collectives}</TableCell>
                <TableCell align="right">{words.persons}</TableCell>
                <TableCell align="right">{words.total}</TableCell>
                <TableCell align="right" sx={{ pr: '14px' }}>
                  {words.needed}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ award, collectives, persons, all }) => (
                <TableRow key={award.id}>
                  <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                    {award.name[language]}
                  </TableCell>
                  <TableCell align="right">{collectives}</TableCell>
                  <TableCell align="right">{persons}</TableCell>
                  <TableCell align="right" sx={{ fontWeight: 600 }}>
                    {all}
                  </TableCell>
                  <TableCell align="right" sx={{ pr: '14px', whiteSpace: 'nowrap' }}>
                    <Needed award={award} members={members} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
            <TableFooter>
              <TableRow
                sx={{
                  '& > td, & > th': {
                    borderTop: `2px solid ${colour.ink}`,
                    borderBottom: 0,
                    fontWeight: 600,
                    fontSize: 13,
                    color: colour.ink,
                  },
                }}
              >
                <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                  {words.total}
                </TableCell>
                <TableCell align="right">{rows.reduce((sum, row) => sum + row.collectives, 0)}</TableCell>
                <TableCell align="right">{rows.reduce((sum, row) => sum + row.persons, 0)}</TableCell>
                <TableCell align="right">{rows.reduce((sum, row) => sum + row.all, 0)}</TableCell>
                <TableCell />
              </TableRow>
            </TableFooter>
          </Table>
        </Box>
      )}
    </Card>
  );
}

/** What a vote on the award would need with the whole council in the room, and how sure that is. */
function Needed({ award, members }: { readonly award: Award; readonly members: readonly MemberId[] }) {
  const { required, base } = prospectOf(award.vote, members);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '8px', alignItems: 'center' }}>
      {members.length > 0 && `${required}/${base}`}
      <GradeChip rule={award.vote} />
    </Box>
  );
}
