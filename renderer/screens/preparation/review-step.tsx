import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { smallWindow } from '#components/tokens.ts';
import { deadlineOf } from '#domain/dossiers/receipt.ts';
import { judge } from '#domain/eligibility/review.ts';
import { collapseWarnings } from '#domain/eligibility/warnings.ts';
import { inAgendaOrder } from '#domain/meeting/agenda-order.ts';
import type { Finding } from '#domain/intake/finding.ts';
import { countGroups, findingsOf } from '#domain/intake/findings.ts';
import type { NominationId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { explainYear } from '#store/eligibility.ts';
import { loadGuidanceLetter } from '#store/guidance-letters.ts';
import { useLive } from '#store/live.ts';
import { listFreeNominations } from '#store/meeting-reading.ts';
import { listNominations } from '#store/nominations.ts';
import { setAgenda } from '#store/preparation.ts';
import { loadSetting, saveSetting } from '#store/settings.ts';
import { findingWords } from '#words/finding-words.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { FindingGroups } from './finding-groups.tsx';
import { RuleWarnings, warningKey } from './rule-warnings.tsx';
import { ReviewTable, type ReviewRow } from './review-table.tsx';
import { StepFrame } from './step-frame.tsx';
import type { Preparation } from './steps.ts';

interface ReviewStepProps {
  readonly preparation: Preparation;
  readonly record: MeetingRecord;
}

/** Step 4: the year's files as a careful officer sees them, and which of them go on the agenda. */
export function ReviewStep({ preparation, record }: ReviewStepProps) {
  const words = useWords(preparationListWords);
  const groups = useWords(findingWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand('each');
  const [shown, setShown] = useState<Finding['type'] | null>(null);
  const [ruleShown, setRuleShown] = useState<string | null>(null);
  const { meeting, ruleBook, ruleBooks, members, interests } = record;
  const { year } = meeting;
  const seen = useLive(async () => {
    const [cases, before, free, letter, deadlines, explained] = await Promise.all([
      listNominations(desk.db, year),
      listNominations(desk.db, year - 1),
      listFreeNominations(desk.db, year, meeting.id),
      loadGuidanceLetter(desk.db, year),
      loadSetting(desk.db, 'deadlines'),
      explainYear(desk.db, year, meeting.date),
    ]);
    return { cases, before, free, letters: letter ? [letter] : [], deadlines: deadlines ?? {}, explained };
  }, [desk.db, year, meeting.id, meeting.date]);
  if (!seen)
    return (
      <StepFrame preparation={preparation} step="review">
        {null}
      </StepFrame>
    );

  const onAgenda = new Set(record.matters.map(({ nominationId }) => nominationId));
  const deadline = seen.deadlines[String(year)] ?? null;
  const found = findingsOf({
    nominations: seen.cases.map(({ nomination }) => nomination),
    lastYear: seen.before.map(({ nomination }) => nomination),
    nominees: [...new Map([...seen.before, ...seen.cases].map(({ nominee }) => [nominee.id, nominee])).values()],
    ruleBooks,
    members,
    interests,
    letters: seen.letters,
    deadline,
  });
  const reviewed = judge(found, seen.explained);
  const reviewById = new Map(reviewed.map((review) => [review.nominationId, review]));
  const rows = inAgendaOrder(seen.free, ruleBook).flatMap((file): readonly ReviewRow[] => {
    const review = reviewById.get(file.nomination.id);
    return review ? [{ ...file, review, on: onAgenda.has(file.nomination.id) }] : [];
  });
  const byLetter = ruleBook.awards.flatMap(({ id, shortName }) => {
    const on = deadlineOf(seen.letters, year, id);
    return on !== null && rows.some(({ nomination }) => nomination.awardId === id)
      ? [{ award: shortName[language], on }]
      : [];
  });
  const counts = countGroups(rows.map(({ review }) => review));

  const put = (wanted: (row: ReviewRow) => boolean): void => {
    const nominationIds: readonly NominationId[] = rows.filter(wanted).map(({ nomination }) => nomination.id);
    void command.run(() => setAgenda(desk, { meetingId: meeting.id, nominationIds }));
  };
  const toggle = (id: NominationId): void => put((row) => (row.nomination.id === id ? !row.on : row.on));
  const here = new Set(rows.map(({ nomination }) => nomination.id));
  const warnings = collapseWarnings(seen.explained.filter(({ nominationId }) => here.has(nominationId)));
  const ruleGroup = warnings.find((warning) => warningKey(warning) === ruleShown)?.nominationIds;
  const visible = rows.filter(
    ({ nomination, review }) =>
      (shown === null || review.findings.some(({ type }) => type === shown)) &&
      (ruleGroup?.includes(nomination.id) ?? true),
  );

  return (
    <StepFrame preparation={preparation} step="review">
      <Card>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 20px', alignItems: 'center' }}>
          <Box sx={{ display: 'flex' }}>
            <KeyFigure value={String(counts.eligible)} label={groups.group.eligible} tone="ok" />
            <KeyFigure
              value={String(counts['to-supplement'])}
              label={groups.group['to-supplement']}
              {...(counts['to-supplement'] > 0 ? { tone: 'warning' as const } : {})}
            />
            <KeyFigure
              value={String(counts.late)}
              label={groups.group.late}
              {...(counts.late > 0 ? { tone: 'error' as const } : {})}
            />
          </Box>
          <Box sx={{ width: 220 }}>
            <DateEntry
              label={byLetter.length > 0 ? words.deadlineOfOthers : words.deadline}
              value={deadline}
              onDate={(day) => {
                if (day) void saveSetting(desk.db, 'deadlines', { ...seen.deadlines, [String(year)]: day });
              }}
              optional
            />
          </Box>
          <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap', ml: 'auto' }}>
            <KeyedButton keys="D" onPress={() => put((row) => row.on || row.review.group === 'eligible')}>
              {words.takeEligible}
            </KeyedButton>
            <KeyedButton keys="T" onPress={() => put(() => true)}>
              {words.takeAll}
            </KeyedButton>
            <KeyedButton keys="B" onPress={() => put(() => false)}>
              {words.takeNone}
            </KeyedButton>
          </Box>
        </Box>
        {byLetter.length > 0 && <Quiet>{words.deadlinesByLetter(byLetter)}</Quiet>}
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Card>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gap: '12px',
          gridTemplateColumns: 'minmax(0, 1fr) 260px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Card
          fill
          flush
          title={words.reviewTitle}
          aside={<StatusChip label={words.onAgenda(onAgenda.size, rows.length)} />}
        >
          {rows.length === 0 ? (
            <EmptyState>{words.noFiles(year)}</EmptyState>
          ) : (
            <ReviewTable rows={visible} ruleBook={ruleBook} onToggle={toggle} />
          )}
        </Card>
        <Box sx={{ display: 'grid', gridTemplateRows: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '12px', minHeight: 0 }}>
          <FindingGroups rows={rows} shown={shown} onShown={setShown} />
          <RuleWarnings
            warnings={warnings}
            cases={rows}
            awards={ruleBook.awards}
            shown={ruleShown}
            onShown={setRuleShown}
          />
        </Box>
      </Box>
    </StepFrame>
  );
}
