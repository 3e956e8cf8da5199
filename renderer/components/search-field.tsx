import Search from '@mui/icons-material/SearchOutlined';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { isComposing } from './composing.ts';

interface SearchFieldProps {
  /** What can be looked for; shown in the empty field and read as its name. */
  readonly label: string;
  readonly value: string;
  onText(this: void, text: string): void;
  /** As wide as its place. */
  readonly fill?: boolean;
}

/** Narrows a list while one types; Esc empties it. */
export const SearchField = ({ label, value, onText, fill = false }: SearchFieldProps) => (
  <OutlinedInput
    value={value}
    onChange={(event) => onText(event.target.value)}
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || value === '') return;
      // The browser would empty the field by itself, in the middle of a syllable too.
      event.preventDefault();
      if (!isComposing(event.nativeEvent)) onText('');
    }}
    placeholder={label}
    autoComplete="off"
    startAdornment={
      <InputAdornment position="start">
        <Search sx={{ fontSize: 18 }} />
      </InputAdornment>
    }
    slotProps={{ input: { 'aria-label': label, type: 'search' } }}
    sx={{
      width: fill ? '100%' : 270,
      pl: '10px',
      '& input': { pl: 0 },
      '& input::-webkit-search-cancel-button': { display: 'none' },
      '& input::placeholder': { opacity: 0.8 },
    }}
  />
);
