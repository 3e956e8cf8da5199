import type { ProjectorView } from '#domain/projector/view.ts';
import { wallWords } from '#words/projector-words.ts';
import { useWallWords } from './wall-language.ts';
import { Frame } from './wall-parts.tsx';

/** A sentence for the room, as large as it can stand. */
export function MessageView({ view }: { readonly view: Extract<ProjectorView, { kind: 'message' }> }) {
  const words = useWallWords(wallWords);
  const { text, meeting, page } = view;
  return (
    <Frame kind="message" kicker={words.opening} title={meeting.title} meeting={{ ...meeting, title: '' }} page={page}>
      <p className={text.length > 60 ? 'message long' : 'message'}>{text}</p>
    </Frame>
  );
}
