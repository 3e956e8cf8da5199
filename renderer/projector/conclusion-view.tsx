import type { ProjectorView } from '#domain/projector/view.ts';
import { wallWords } from '#words/projector-words.ts';
import { useWallLanguage, useWallWords } from './wall-language.ts';
import { Frame } from './wall-parts.tsx';

/** What the council proposes, award by award, from the higher to the lower. */
export function ConclusionView({ view }: { readonly view: Extract<ProjectorView, { kind: 'conclusion' }> }) {
  const words = useWallWords(wallWords);
  const language = useWallLanguage();
  return (
    <Frame
      kind="conclusion"
      kicker={words.opening}
      title={words.conclusion}
      meeting={view.meeting}
      page={view.page}
      wide
    >
      <p className="state">{words.proposedOf}</p>
      <dl className="lines">
        {view.lines.map(({ award, proposed, considered }) => (
          <div key={award.vi}>
            <dt>{award[language]}</dt>
            <dd>{`${proposed}/${considered}`}</dd>
          </div>
        ))}
      </dl>
      <p className="source">{words.proposesOnly}</p>
    </Frame>
  );
}
