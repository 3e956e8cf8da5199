import Box from '@mui/material/Box';
import { initiativeWords } from '#words/initiative-words.ts';
import { CountField } from './count-field.tsx';
import { KeyedButton } from './keyed-button.tsx';
import { useWords } from './language.tsx';
import { TextEntry } from './text-entry.tsx';
import { colour, type } from './tokens.ts';

/** An author of an initiative while he is being typed; no share where nothing readable stands in the field. */
export interface TypedAuthor {
  readonly name: string;
  readonly unit: string;
  readonly share: number | null;
}

/** One author with the whole share: what an initiative begins with. */
export const soleAuthor: readonly TypedAuthor[] = [{ name: '', unit: '', share: 100 }];

interface AuthorFieldsProps {
  readonly authors: readonly TypedAuthor[];
  onChange(this: void, authors: readonly TypedAuthor[]): void;
}

/** Who made an initiative: name, unit and share of each, with what the shares add up to. */
export function AuthorFields({ authors, onChange }: AuthorFieldsProps) {
  const words = useWords(initiativeWords);
  const change = (index: number, part: Partial<TypedAuthor>): void =>
    onChange(authors.map((author, at) => (at === index ? { ...author, ...part } : author)));
  const sum = authors.reduce((all, { share }) => all + (share ?? 0), 0);
  return (
    <>
      {authors.map((author, index) => (
        <Box key={index} sx={{ display: 'grid', gap: '6px' }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px', gap: '10px' }}>
            <TextEntry label={words.author(index + 1)} value={author.name} onText={(name) => change(index, { name })} />
            <CountField label={words.share} value={author.share} onCount={(share) => change(index, { share })} />
          </Box>
          <TextEntry label={words.unit} value={author.unit} onText={(unit) => change(index, { unit })} optional />
        </Box>
      ))}
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', flexWrap: 'wrap' }}>
        <KeyedButton
          keys="Alt+N"
          onPress={() => onChange([...authors, { name: '', unit: authors[0]?.unit ?? '', share: null }])}
        >
          {words.another}
        </KeyedButton>
        <Box sx={{ ...type.caption, color: sum === 100 ? colour.ok : colour.warning }}>{words.sum(sum)}</Box>
      </Box>
    </>
  );
}
