import Link from '@mui/material/Link';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import type { CouncilRole, Seat } from '#domain/council.ts';
import { ruleBookOn } from '#domain/rule-book.ts';
import { requiredOf } from '#domain/threshold.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { overviewWords } from '#words/overview-words.ts';

interface CouncilCardProps {
  readonly council: CouncilRecord;
  readonly seats: readonly Seat[];
  readonly today: CivilDate;
}

/** The council as it sits today: how many, who leads and writes, under which rules, and its clusters. */
export function CouncilCard({ council, seats, today }: CouncilCardProps) {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const rules = ruleBookOn(council.ruleBooks, today);
  const named = (role: CouncilRole): string => seats.find((seat) => seat.role === role)?.name ?? words.vacant;
  return (
    <Card title={words.council} aside={<Link href={hrefOf('/council')}>{words.seeCouncil}</Link>}>
      <FactLines
        facts={[
          { name: words.members, value: seats.length },
          { name: words.chair, value: named('chair') },
          { name: words.secretary, value: named('secretary') },
          { name: words.rulesToday, value: rules?.name[language] ?? words.noRulesToday },
          ...(rules && seats.length > 0
            ? [
                {
                  name: words.quorum,
                  value: words.quorumOf(requiredOf(rules.quorum.threshold, seats.length), seats.length),
                },
              ]
            : []),
          ...council.clusters.map((cluster) => ({
            name: cluster.name,
            value: words.clusterLine(
              council.clusterMemberships.filter((unit) => unit.clusterId === cluster.id && inForceOn(unit, today))
                .length,
            ),
          })),
        ]}
      />
    </Card>
  );
}
