import type { GridColumn } from '#components/grid-lines.ts';
import { Quiet } from '#components/quiet.tsx';
import type { ReadEntry } from '#store/journal-reading.ts';
import type { EntryName } from '#store/journal.ts';
import type { Language } from '#words/bilingual.ts';
import { deedSentence } from '#words/deed-words.ts';
import { momentText } from '#words/field-kinds.ts';
import type { systemWords } from '#words/system-words.ts';
import { useEntry, type EntryBook } from './entry-book.ts';
import { aboutEntry } from './entry-text.ts';

type JournalWords = (typeof systemWords)['vi']['journal'];

/** The columns of the journal; beside an opened line only when, who and what. */
export function journalColumns(
  book: EntryBook,
  words: JournalWords,
  language: Language,
  narrow: boolean,
): readonly GridColumn<EntryName>[] {
  const always: readonly GridColumn<EntryName>[] = [
    {
      id: 'at',
      title: words.at,
      width: 150,
      cell: (name) => <Told book={book} name={name} tell={({ entry }) => momentText(entry.at)} />,
    },
    {
      id: 'who',
      title: words.who,
      width: 150,
      cell: (name) => <Told book={book} name={name} tell={({ entry }) => entry.actor.name} />,
    },
    {
      id: 'deed',
      title: words.deed,
      ...(narrow ? {} : { width: 250 }),
      cell: (name) => (
        <strong>
          <Told book={book} name={name} tell={({ entry }) => deedSentence(entry.type, language)} />
        </strong>
      ),
    },
  ];
  if (narrow) return always;
  return [
    ...always,
    {
      id: 'about',
      title: words.about,
      cell: (name) => <Told book={book} name={name} tell={(read) => aboutEntry(read, language, words.andMore)} />,
    },
    {
      id: 'why',
      title: words.why,
      width: 170,
      cell: (name) => (
        <Quiet size="caption">
          <Told book={book} name={name} tell={({ entry }) => entry.reason ?? ''} />
        </Quiet>
      ),
    },
  ];
}

interface ToldProps {
  readonly book: EntryBook;
  readonly name: EntryName;
  tell(this: void, entry: ReadEntry): string;
}

/** What a cell says once its entry was read. */
function Told({ book, name, tell }: ToldProps) {
  const entry = useEntry(book, name);
  return <>{entry && tell(entry)}</>;
}
