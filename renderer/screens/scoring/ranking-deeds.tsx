import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import type { Quota } from '#domain/scoring/quota.ts';
import { placesOf } from '#domain/scoring/quota.ts';
import type { TieDecision } from '#domain/scoring/ranking.ts';
import type { NewTieDecision } from '#domain/scoring/ties.ts';
import { noTrial } from '#domain/scoring/trial.ts';
import { loadChoices } from '#store/choice-rounds.ts';
import { useLive } from '#store/live.ts';
import type { NominatedUnits } from '#store/ranked-nominations.ts';
import { decideTie, settleQuota, withdrawTieDecision } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { tieWords } from '#words/tie-words.ts';
import { useDesk } from '../desk.tsx';
import { dossierDeeds } from '../dossier-deeds.ts';
import { TieDialog } from '../tie-dialog.tsx';
import { useDeed } from '../use-deed.ts';
import { NominateDialog } from './nominate-dialog.tsx';
import { scoringDeeds } from './scoring-deeds.ts';
import type { Tie } from './tie-steps.ts';
import type { Ranking } from './use-ranking.ts';

type Question = 'tie' | 'nominate';

/** What the council settles from its ranking, and what is asked before it. */
export interface RankingDeeds {
  readonly asked: Question | null;
  onAsk(this: void, question: Question): void;
  onClose(this: void): void;
  onDecide(this: void, decision: NewTieDecision): Promise<void>;
  onWithdraw(this: void, decision: TieDecision): void;
  onSettle(this: void, quota: Quota): Promise<void>;
  readonly tieError: string | undefined;
  readonly quotaError: string | undefined;
}

/** Settles the quota, takes down what the council decided about equals, and takes that back. */
export function useRankingDeeds({ record, ranked, onTrial }: Ranking): RankingDeeds {
  const desk = useDesk();
  const [asked, setAsked] = useState<Question | null>(null);
  const ties = useDeed(scoringDeeds);
  const quotas = useDeed(scoringDeeds);
  const { id } = record.scoring;
  return {
    asked,
    onAsk: (question) => {
      ties.clear();
      setAsked(question);
    },
    onClose: () => setAsked(null),
    onDecide: async (decision) => {
      const isDone = await ties.give(
        () => decideTie(desk, { id, ...decision }),
        said(rankingWords, (words) => words.tie.stored),
      );
      if (isDone) setAsked(null);
    },
    onWithdraw: ({ nomineeIds }) =>
      void ties.give(
        () => withdrawTieDecision(desk, { id, nomineeIds }),
        said(rankingWords, (words) => words.tie.withdrawn),
      ),
    onSettle: async (quota) => {
      const isDone = await quotas.give(
        () => settleQuota(desk, { id, quota }),
        said(rankingWords, (words) => words.trial.settled(placesOf(quota, ranked))),
      );
      if (isDone) onTrial(noTrial);
    },
    tieError: ties.error,
    quotaError: quotas.error,
  };
}

interface RankingDialogsProps {
  readonly ranking: Ranking;
  readonly tie: Tie | undefined;
  readonly deeds: RankingDeeds;
}

/** What is asked before something of the ranking is written. */
export function RankingDialogs({ ranking, tie, deeds }: RankingDialogsProps) {
  const { asked, onClose } = deeds;
  const nominating = useDeed(dossierDeeds);
  const words = useWords(tieWords);
  const { record, nameOf } = ranking;
  const { db } = useDesk();
  const { year } = record.scoring;
  const choices = useLive(() => loadChoices(db, year), [db, year]);
  return (
    <>
      {asked === 'tie' && tie && (
        <TieDialog
          ties={[tie.inseparable]}
          votes={choices ?? { rounds: [], nominations: [] }}
          nameOf={nameOf}
          ballotName={({ meetingId, number }) =>
            words.ballotOf(choices?.meetings.find(({ id }) => id === meetingId)?.title ?? '', number)
          }
          onDecide={deeds.onDecide}
          onClose={onClose}
          error={deeds.tieError}
        />
      )}
      {asked === 'nominate' && (
        <NominateDialog
          ranking={ranking}
          onNominate={async (work) => {
            let units: NominatedUnits | null = null;
            const counted = async () => {
              const answer = await work();
              if (answer.ok) units = answer.value;
              return answer;
            };
            const isDone = await nominating.give(
              counted,
              said(rankingWords, ({ nominate }) => (units ? nominate.done(units) : '')),
            );
            if (isDone) onClose();
          }}
          onClose={onClose}
          error={nominating.error}
        />
      )}
    </>
  );
}
