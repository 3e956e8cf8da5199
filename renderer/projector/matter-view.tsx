import type { ProjectedName, ProjectorView } from '#domain/projector/view.ts';
import { capitalised } from '#domain/text.ts';
import { wallWords } from '#words/projector-words.ts';
import { ruleWords, thresholdOfBase } from '#words/rule-words.ts';
import { Rounding } from './rounding.tsx';
import { Seats } from './seats.tsx';
import { useWallLanguage, useWallWords } from './wall-language.ts';
import { Columns, Fraction, Frame, Named, Stats } from './wall-parts.tsx';

type Matter = Extract<ProjectorView, { kind: 'matter' }>;

/** What is put to the vote, and how many votes it needs: said before anybody votes, and while they do. */
export function MatterView({ view }: { readonly view: Matter }) {
  const words = useWallWords(wallWords);
  const rules = useWallWords(ruleWords);
  const language = useWallLanguage();
  const { award, vote, need, open, total, columns, page, meeting } = view;
  const [[single] = []] = columns;
  const alone = total === 1 && single ? single : undefined;
  const mode = vote.again ? words.again[vote.mode] : rules.mode[vote.mode];
  const state = (open ? words.open : words.before)[vote.mode];
  const share = capitalised(thresholdOfBase(vote.threshold, vote.base, language));
  return (
    <Frame
      kind="matter"
      kicker={alone ? mode : `${mode} · ${words.cases(total)}`}
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
      <p className="state">{vote.choose === null ? state : `${state} · ${words.choose(vote.choose, total)}`}</p>
      <Fraction part={need.required} whole={need.base} small={!alone}>
        <p>{words.needed[vote.mode]}</p>
        {!alone && <p className="reason">{share}</p>}
        {!alone && <Source vote={vote} />}
      </Fraction>
      {alone ? (
        <Alone view={view} share={share} single={alone} />
      ) : (
        <Columns
          page={page}
          label={award[language]}
          columns={columns.map((rows) =>
            rows.map((row) => (
              <Named key={row.number} number={row.number} name={row.name} detail={row.detail}>
                {row.need && <span className="aside">{words.needs(row.need.required, row.need.base)}</span>}
                {row.unreachable && <span className="aside">{words.unreachable(row.unreachable.attainable)}</span>}
              </Named>
            )),
          )}
        />
      )}
    </Frame>
  );
}

/** One nominee: the rule in full, the room in squares. */
function Alone({
  view,
  share,
  single,
}: {
  readonly view: Matter;
  readonly share: string;
  readonly single: ProjectedName;
}) {
  const words = useWallWords(wallWords);
  const rules = useWallWords(ruleWords);
  const { vote, need, room, quorum } = view;
  const voting = room.present + room.opinions - room.recused;
  return (
    <>
      <p className="reason">
        {`${share}: `}
        <Rounding threshold={vote.threshold} need={need} />
      </p>
      <Source vote={vote} />
      <Seats
        seats={[
          ['present', room.present],
          ['opinion', room.opinions],
          ['absent', room.absent],
        ]}
      />
      <p className="reason">{words.room(room)}</p>
      {single.unreachable && <p className="unreachable">{words.unreachable(single.unreachable.attainable)}</p>}
      <Stats
        figures={[
          [words.base(rules.base[vote.base]), need.base],
          [words.voting[vote.mode], voting],
          [words.quorum, words.presentOf(quorum.present, quorum.members, quorum.required)],
        ]}
      />
    </>
  );
}

/** The article, or that there is none yet: a custom is never shown as law. */
function Source({ vote }: { readonly vote: Matter['vote'] }) {
  const words = useWallWords(wallWords);
  const said = vote.grade === 'default' ? words.unconfirmed : vote.source;
  return said ? <p className="source">{said}</p> : null;
}
