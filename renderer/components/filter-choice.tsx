import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';

interface FilterChoiceProps<Value extends string> {
  /** Read out as its name: its first choice says what it narrows. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: NoInfer<Value>; readonly label: string }[];
  onChoice(this: void, value: NoInfer<Value>): void;
}

/** One of the lists above a table that narrow it. */
export const FilterChoice = <Value extends string>({ label, value, choices, onChoice }: FilterChoiceProps<Value>) => (
  <NativeSelect
    value={value}
    onChange={(event) => {
      const chosen = choices.find((choice) => choice.value === event.target.value);
      if (chosen) onChoice(chosen.value);
    }}
    input={<OutlinedInput size="small" />}
    inputProps={{ 'aria-label': label }}
    sx={{ maxWidth: 178, minWidth: 0 }}
  >
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </NativeSelect>
);
