import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { enterAdvances, entryMark } from './advance.ts';
import { FormField, type FieldProps } from './form-field.tsx';

interface ChoiceEntryProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly choices: readonly { readonly value: NoInfer<Value>; readonly label: string }[];
  onChoice(this: void, value: NoInfer<Value>): void;
  readonly autoFocus?: boolean;
}

/** A field with a list to choose from: the system's own list, which every keyboard and reader knows. */
export function ChoiceEntry<Value extends string>(props: ChoiceEntryProps<Value>) {
  const { value, choices, onChoice, autoFocus = false, ...field } = props;
  return (
    <FormField {...field}>
      {({ id, ...described }) => (
        <NativeSelect
          value={value}
          autoFocus={autoFocus}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChoice(chosen.value);
          }}
          onKeyDown={enterAdvances}
          error={described['aria-invalid']}
          input={<OutlinedInput />}
          inputProps={{ id, ...described, ...entryMark }}
        >
          {value === '' && <option value="" />}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </FormField>
  );
}
