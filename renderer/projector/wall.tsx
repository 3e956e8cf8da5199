import { impossible } from '#domain/result.ts';
import type { Projected, ProjectorView } from '#domain/projector/view.ts';
import { wallWords } from '#words/projector-words.ts';
import { ConclusionView } from './conclusion-view.tsx';
import { MatterView } from './matter-view.tsx';
import { MessageView } from './message-view.tsx';
import { OpeningView } from './opening-view.tsx';
import { RankingView } from './ranking-view.tsx';
import { ResultView } from './result-view.tsx';
import { useWallWords, WallLanguage } from './wall-language.ts';

/** What the room sees: one view, large, or nothing. */
export const Wall = ({ projected: { language, view } }: { readonly projected: Projected }) => (
  <WallLanguage value={language}>
    <Shown view={view} />
  </WallLanguage>
);

function Shown({ view }: { readonly view: ProjectorView }) {
  switch (view.kind) {
    case 'blank':
      return <Dark />;
    case 'opening':
      return <OpeningView view={view} />;
    case 'matter':
      return <MatterView view={view} />;
    case 'result':
      return <ResultView view={view} />;
    case 'conclusion':
      return <ConclusionView view={view} />;
    case 'ranking':
      return <RankingView view={view} />;
    case 'message':
      return <MessageView view={view} />;
    default:
      return impossible(view);
  }
}

/** Dark, and nothing on it; only a reader of the screen hears where he is. */
function Dark() {
  const words = useWallWords(wallWords);
  return (
    <main className="dark">
      <h1>{words.wall}</h1>
    </main>
  );
}
