import { Fragment } from 'react';
import type { ProjectedRank, ProjectorView } from '#domain/projector/view.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { quotaSentence, rankingWords } from '#words/ranking-words.ts';
import { useWallLanguage, useWallWords } from './wall-language.ts';
import { Columns, Fraction, Frame, Named } from './wall-parts.tsx';

type Ranking = Extract<ProjectorView, { kind: 'ranking' }>;

/** A cluster's places with the cut line drawn; a trial says over everything that it is one. */
export function RankingView({ view }: { readonly view: Ranking }) {
  const words = useWallWords(rankingWords);
  const language = useWallLanguage();
  const { title, year, trial, quota, places, ranked, columns, meeting, page } = view;
  const rows = columns.flat();
  const [line, below] = [rows.find(({ side }) => side === 'line'), rows.find(({ side }) => side === 'below')];
  return (
    <Frame
      kind="ranking"
      kicker={trial ? words.wall.trial : words.wall.ranking}
      title={title}
      about={<p className="office">{words.wall.year(year)}</p>}
      meeting={meeting}
      page={page}
      wide
    >
      {quota === null ? (
        <p className="state">{`${ranked} ${words.wall.noQuota}`}</p>
      ) : (
        <Fraction part={places} whole={ranked} small>
          <p>{words.wall.places}</p>
          <p className="reason">{quotaSentence(quota, ranked, places, language)}</p>
        </Fraction>
      )}
      <Columns
        page={page}
        label={title}
        columns={columns.map((lines) =>
          lines.map((row) => (
            <Fragment key={`${row.rank} ${row.name} ${row.detail}`}>
              {row === line && <Cut>{words.line}</Cut>}
              {row === below && <Cut>{words.cut(places)}</Cut>}
              <Named number={row.rank} name={row.name} detail={row.detail}>
                <Figure row={row} />
              </Named>
            </Fragment>
          )),
        )}
      />
    </Frame>
  );
}

const Cut = ({ children }: { readonly children: string }) => (
  <p className="cut" role="presentation">
    {children}
  </p>
);

/** What a trial does to the unit; else its points, where the room may read them. */
function Figure({ row: { points, change, side } }: { readonly row: ProjectedRank }) {
  const { wall } = useWallWords(rankingWords);
  if (change === null && points === null) return null;
  return (
    <span className={side === 'above' ? 'votes enough' : 'votes'}>
      {change === null ? points !== null && formatPoints(points, 2) : wall[change]}
    </span>
  );
}
