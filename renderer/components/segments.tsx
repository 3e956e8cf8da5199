import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: NoInfer<Value>; readonly label: string }[];
  onChoice(this: void, value: NoInfer<Value>): void;
  readonly fullWidth?: boolean;
}

/** One of a few, all in sight: selection is an ink fill, never red. */
export const Segments = <Value extends string>({
  label,
  value,
  choices,
  onChoice,
  fullWidth = false,
}: SegmentsProps<Value>) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    fullWidth={fullWidth}
    value={value}
    aria-label={label}
    onChange={(_, chosen: Value | null) => chosen !== null && onChoice(chosen)}
  >
    {choices.map((choice) => (
      <ToggleButton key={choice.value} value={choice.value} sx={{ px: '8px', whiteSpace: 'nowrap' }}>
        {choice.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
