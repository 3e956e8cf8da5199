import type { ProjectorView } from '#domain/projector/view.ts';
import { parseCivilDate } from '#domain/time.ts';
import { spokenDate } from '#words/dates.ts';
import { wallWords } from '#words/projector-words.ts';
import { useWallLanguage, useWallWords } from './wall-language.ts';
import { Fraction, Frame } from './wall-parts.tsx';

/** The meeting: when and where, whether enough are here, and the programme. */
export function OpeningView({ view }: { readonly view: Extract<ProjectorView, { kind: 'opening' }> }) {
  const words = useWallWords(wallWords);
  const language = useWallLanguage();
  const { meeting, quorum, items, page, place } = view;
  const date = parseCivilDate(view.date);
  return (
    <Frame
      kind="opening"
      kicker={words.opening}
      title={meeting.title}
      meeting={{ ...meeting, title: '' }}
      page={page}
      wide={items.length > 0}
      about={
        <>
          <p className="person">{words.when(view.opensAt, date ? spokenDate(date, language) : view.date)}</p>
          <p className="office">{place}</p>
        </>
      }
    >
      <p className="state">{words.quorum}</p>
      <Fraction part={quorum.present} whole={quorum.members} small={items.length > 0}>
        <p>{words.present}</p>
        <p className="reason">{words.neededToMeet(quorum.required)}</p>
      </Fraction>
      {items.length > 0 && (
        <>
          <h2 className="state">{words.programme}</h2>
          <ol className="items" start={(page.number - 1) * 7 + 1}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}
    </Frame>
  );
}
