import Check from '@mui/icons-material/CheckOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Card } from '#components/card.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo, hrefOf } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { isFounded, letterheadOn } from '#domain/council.ts';
import { fileGaps } from '#domain/meeting/completeness.ts';
import { caseOf, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { unconfirmedAwards } from '#domain/rules/rule-edition.ts';
import { advanceMeeting } from '#store/progress.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { AppraisalButton } from '../appraisal-button.tsx';
import { useDesk } from '../desk.tsx';
import { RehearsalCard } from '../rehearsal-card.tsx';
import { useCommand } from '../use-command.ts';
import { BallotWordingCard } from './ballot-wording-card.tsx';
import { KitCard } from './kit-card.tsx';
import { StepFrame } from './step-frame.tsx';
import { lacksOf, stepPath, steps, type Preparation, type StepId } from './steps.ts';

interface PapersStepProps {
  readonly preparation: Preparation;
  readonly record: MeetingRecord;
}

/** Papers beyond those entitled, for the ones that are spoiled. */
const spare = 2;

/** Step 6: the papers that lie ready in the room, what is still missing, and the call to the meeting. */
export function PapersStep({ preparation, record }: PapersStepProps) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const command = useCommand();
  const { meeting } = record;
  const room = `/meetings/${meeting.id}` as const;
  const invite = async (): Promise<void> => {
    if (meeting.phase !== 'preparing') return goTo(room);
    if (await command.run(() => advanceMeeting(desk, { meetingId: meeting.id }))) goTo(room);
  };
  return (
    <StepFrame
      preparation={preparation}
      step="papers"
      verb={meeting.phase === 'preparing' ? words.invite : words.enter}
      onSave={invite}
      error={command.error}
    >
      <Box
        sx={{
          display: 'grid',
          gap: '12px',
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr) 360px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: '12px' }}>
          <PapersCard record={record} />
          {record.matters.length > 0 && <KitCard meeting={meeting} />}
        </Box>
        <Box sx={{ display: 'grid', gap: '12px' }}>
          <MissingCard preparation={preparation} record={record} />
          <BallotWordingCard meeting={meeting} />
          <RehearsalCard />
        </Box>
      </Box>
    </StepFrame>
  );
}

function PapersCard({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(preparationWords);
  const names = useWords(papersScreenWords);
  const language = useLanguage();
  const members = seatsOf(record).length;
  const onAgenda = record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .map((award) => ({
      award,
      rows: record.matters.filter((matter) => caseOf(record, matter.nominationId).nomination.awardId === award.id)
        .length,
    }))
    .filter(({ rows }) => rows > 0);
  const byBallot = onAgenda.filter(({ award }) => award.vote.mode === 'ballot');
  const byHands = onAgenda.length - byBallot.length;
  const { guests } = record.meeting;
  const before = [
    { paper: names.invitation.members, forWhom: words.signers(members) },
    ...(guests.length > 0 ? [{ paper: names.invitation.guests, forWhom: words.guestsInvited(guests.length) }] : []),
    { paper: names.chairScript, forWhom: seatOf(record, record.meeting.chairId).name },
    { paper: words.attendanceList, forWhom: words.signers(members) },
  ];
  const ballotName = (name: Bilingual): string => words.ballotPaper(name[language]);
  return (
    <Card
      flush
      title={words.papersToPrint}
      aside={
        <>
          {record.matters.length > 0 && <AppraisalButton year={record.meeting.year} meetingId={record.meeting.id} />}
          <KeyedButton keys="I" onPress={() => goTo(`/papers/${record.meeting.id}`)}>
            {words.toPapers}
          </KeyedButton>
        </>
      }
    >
      <Table>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: '14px' }}>{words.paper}</TableCell>
            <TableCell>{words.forWhat}</TableCell>
            <TableCell align="right" sx={{ pr: '14px' }}>
              {words.copies}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {before.map(({ paper, forWhom }) => (
            <TableRow key={paper}>
              <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                {paper}
              </TableCell>
              <TableCell>{forWhom}</TableCell>
              <TableCell align="right" sx={{ pr: '14px' }}>
                {words.once}
              </TableCell>
            </TableRow>
          ))}
          {byBallot.map(({ award, rows }) => (
            <TableRow key={award.id}>
              <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                {ballotName(award.name)}
              </TableCell>
              <TableCell>{words.rows(rows)}</TableCell>
              <TableCell align="right" sx={{ pr: '14px' }}>
                {words.sheets(members + spare)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ p: '10px 14px', display: 'grid', gap: '4px' }}>
        {byBallot.length === 0 && <Quiet size="dense">{words.noBallots}</Quiet>}
        {byHands > 0 && <Quiet size="dense">{words.byHands(byHands)}</Quiet>}
        <Quiet size="dense">{words.later}</Quiet>
      </Box>
    </Card>
  );
}

interface Lack {
  readonly step: StepId;
  readonly sentence: string;
}

function MissingCard({ preparation, record }: PapersStepProps) {
  const words = useWords(preparationWords);
  const lacks = lacksIn(preparation, record, words);
  return (
    <Card title={words.missing}>
      {lacks.length === 0 && (
        <Box sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', color: colour.ok }}>
          <Check sx={{ fontSize: 18 }} />
          {words.nothingMissing}
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '8px' }}>
        {lacks.map(({ step, sentence }) => (
          <Box
            component="li"
            key={sentence}
            sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'flex-start' }}
          >
            <Warning sx={{ fontSize: 18, color: colour.warning }} />
            <Box sx={{ flex: 1 }}>{sentence}</Box>
            <Link href={hrefOf(stepPath(record.meeting.id, step))}>{words.goToStep(steps.indexOf(step) + 1)}</Link>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function lacksIn(
  { council, day }: Preparation,
  record: MeetingRecord,
  words: (typeof preparationWords)['vi'],
): readonly Lack[] {
  const { meeting, matters, ruleBook } = record;
  const onAgenda = new Set(matters.map(({ nominationId }) => caseOf(record, nominationId).nomination.awardId));
  const incomplete = fileGaps(record).length;
  const letterhead = letterheadOn(council.letterheads, day);
  const proposed = unconfirmedAwards(ruleBook).filter(({ id }) => onAgenda.has(id)).length;
  const all: readonly (Lack | false | undefined)[] = [
    !letterhead && { step: 'basics', sentence: words.missingLetterhead },
    letterhead && !isFounded(letterhead) && { step: 'basics', sentence: words.missingFounding },
    meeting.guests.length === 0 && { step: 'basics', sentence: words.missingGuests },
    lacksOf(seatsOf(record)) !== undefined && { step: 'members', sentence: words.missingMembers },
    matters.length === 0 && { step: 'review', sentence: words.missingAgenda },
    incomplete > 0 && { step: 'review', sentence: words.missingFiles(incomplete, matters.length) },
    ruleBook.quorum.grade === 'default' && { step: 'rules', sentence: words.missingQuorum },
    proposed > 0 && { step: 'rules', sentence: words.missingRules(proposed) },
  ];
  return all.filter((lack) => lack !== false && lack !== undefined);
}
