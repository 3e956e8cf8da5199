import Box from '@mui/material/Box';
import { useDeferredValue, useState } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NominationTabs } from '#components/nomination-tabs.tsx';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SearchField } from '#components/search-field.tsx';
import { smallWindow } from '#components/tokens.ts';
import { YearTurn } from '#components/year-turn.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { NominationId } from '#domain/ids.ts';
import { countNominations } from '#domain/nominations/nomination.ts';
import { vietnamStamp, yearOf } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { checkDossiers } from '#store/attachments.ts';
import { listPublicRemarks } from '#store/publications.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { AppraisalButton } from '../appraisal-button.tsx';
import { useDesk } from '../desk.tsx';
import { DossierButton } from '../dossier-button.tsx';
import { DossierPaneButton } from './dossier-pane.tsx';
import { EligibilityButton } from './eligibility-button.tsx';
import { linesOf, matching } from './nomination-lines.ts';
import { NominationTable } from './nomination-table.tsx';
import { NewNominationForm } from './new-nomination-form.tsx';

interface NominationsScreenProps {
  readonly adding: boolean;
  /** The nomination that somebody was led here for: its nominee is looked for. */
  readonly chosen?: NominationId | undefined;
}

/** The year's nominations by award, from higher to lower, and taking a new one in. */
export function NominationsScreen({ adding, chosen }: NominationsScreenProps) {
  const words = useWords(nominationWords);
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const [year, setYear] = useState(yearOf(today));
  const [typed, setTyped] = useState<{ readonly chosen: NominationId | undefined; readonly text: string } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const council = useLive(() => loadCouncil(db), [db]);
  const cases = useLive(() => checkDossiers(db, year), [db, year]);
  const remarks = useLive(() => listPublicRemarks(db, year), [db, year]);
  const named = cases?.find(({ nomination }) => nomination.id === chosen)?.nominee.name;
  const sought = typed && typed.chosen === chosen ? typed.text : (named ?? '');
  const seeking = useDeferredValue(sought);
  if (!council || !cases || !remarks) return null;
  const counts = countNominations(cases.map(({ nomination }) => nomination));
  const found = matching(cases, seeking);
  const add = <NextAction onPress={() => goTo('/nominations/new')}>{words.add}</NextAction>;
  return (
    <>
      <ScreenTitle
        title={words.title}
        note={words.counts(groupedInteger(counts.nominations), groupedInteger(counts.nominees))}
      />
      <ScreenBody scroll={false}>
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', alignItems: 'center' }}
        >
          <NominationTabs at="list" />
          {!adding && cases.length > 0 && <AppraisalButton year={year} meetingId={null} />}
        </Box>
        <Box
          sx={{
            flex: 1,
            minHeight: 0,
            display: 'grid',
            gridTemplateColumns: adding ? 'minmax(0, 1fr) 380px' : 'minmax(0, 1fr)',
            gap: '14px',
            [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Card
            title={words.ofYear(year)}
            {...(seeking.trim() === '' ? {} : { note: words.shown(groupedInteger(found.length)) })}
            fill
            flush
            aside={
              <>
                <SearchField label={words.searchList} value={sought} onText={(text) => setTyped({ chosen, text })} />
                <YearTurn year={year} onYear={setYear} />
                {!adding && cases.length > 0 && (
                  <>
                    <DossierPaneButton chosen={cases.find(({ nomination }) => nomination.id === current)} all={cases} />
                    <EligibilityButton chosen={cases.find(({ nomination }) => nomination.id === current)} />
                    <DossierButton
                      nominationId={cases.some(({ nomination }) => nomination.id === current) ? current : null}
                    />
                    {add}
                  </>
                )}
              </>
            }
          >
            <NominationTable
              year={year}
              lines={linesOf(found, council.ruleBooks)}
              searching={seeking.trim() !== ''}
              add={adding ? undefined : add}
              narrow={adding}
              remarks={remarks}
              current={current}
              onCurrent={setCurrent}
            />
          </Card>
          {adding && (
            <NewNominationForm
              ruleBooks={council.ruleBooks}
              year={year}
              today={today}
              onLeave={() => goTo('/nominations')}
            />
          )}
        </Box>
      </ScreenBody>
    </>
  );
}
