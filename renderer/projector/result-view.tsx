import { Fragment } from 'react';
import { percentText } from '#domain/figures.ts';
import type { ProjectedResult, ProjectorView } from '#domain/projector/view.ts';
import { wallWords } from '#words/projector-words.ts';
import { Seats } from './seats.tsx';
import { useWallLanguage, useWallWords } from './wall-language.ts';
import { Columns, Fraction, Frame, Named, Stats } from './wall-parts.tsx';

type Result = Extract<ProjectorView, { kind: 'result' }>;

/** The announced result: of one nominee the whole count, of a list those above and those below the line. */
export function ResultView({ view }: { readonly view: Result }) {
  const words = useWallWords(wallWords);
  const language = useWallLanguage();
  const { award, vote, total, columns, meeting, page } = view;
  const [[single] = []] = columns;
  const alone = total === 1 && single ? single : undefined;
  return (
    <Frame
      kind="result"
      kicker={alone ? words.result[vote.mode] : `${words.result[vote.mode]} · ${words.cases(total)}`}
      title={award[language]}
      meeting={meeting}
      page={page}
      wide={!alone}
      about={
        alone && (
          <>
            <p className="person">{alone.name}</p>
            <p className="office">{alone.detail}</p>
          </>
        )
      }
    >
      {alone ? <Alone view={view} single={alone} /> : <List view={view} />}
    </Frame>
  );
}

function Alone({ view, single }: { readonly view: Result; readonly single: ProjectedResult }) {
  const words = useWallWords(wallWords);
  const { vote, papers } = view;
  const { yes, no, blank, invalidRow, base, required, enough } = single;
  return (
    <>
      <p className={enough ? 'verdict enough' : 'verdict'}>{enough ? words.enough : words.notEnough}</p>
      <Fraction part={yes} whole={base}>
        <p>{words.inFavour(percentText(yes, base))}</p>
        <p>{words.needs(required, base)}</p>
      </Fraction>
      <Seats
        seats={[
          ['yes', yes],
          ['other', Math.max(0, base - yes)],
        ]}
      />
      <Stats
        figures={[
          ...(papers
            ? ([
                [words.counted, papers.counted],
                [words.valid, papers.valid],
              ] as const)
            : []),
          [words.no, no],
          [words.blank[vote.mode], blank],
          ...(invalidRow > 0 ? ([[words.invalidRow, invalidRow]] as const) : []),
        ]}
      />
    </>
  );
}

function List({ view }: { readonly view: Result }) {
  const words = useWallWords(wallWords);
  const language = useWallLanguage();
  const { award, need, enough, total, columns, page } = view;
  // The line stands before the first on this page who has not enough.
  const first = columns.flat().find((row) => !row.enough)?.number;
  const cut = need ? words.cut(need.required, need.base) : words.cutAlone;
  return (
    <>
      <Fraction part={enough} whole={total} small>
        <p>{words.enoughOf}</p>
        {need && <p className="reason">{words.eachNeeds(need.required, need.base)}</p>}
      </Fraction>
      <Columns
        page={page}
        label={award[language]}
        columns={columns.map((rows) =>
          rows.map((row) => (
            <Fragment key={row.number}>
              {row.number === first && (
                <p className="cut" role="presentation">
                  {cut}
                </p>
              )}
              <Named number={row.number} name={row.name} detail={row.detail}>
                <span className={row.enough ? 'votes enough' : 'votes'}>
                  <span className="unseen">{row.enough ? words.enough : words.notEnough}</span>
                  {`${row.yes}/${row.base}`}
                </span>
              </Named>
            </Fragment>
          )),
        )}
      />
    </>
  );
}
