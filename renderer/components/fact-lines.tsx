import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';
import { colour, type } from './tokens.ts';

/** Facts one a line: its name to the left, what it is to the right. */
export const FactLines = ({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}) => (
  <Box
    component="dl"
    sx={{
      ...type.dense,
      m: 0,
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: '6px 16px',
      alignItems: 'baseline',
    }}
  >
    {facts.map(({ name, value }) => (
      <Fragment key={name}>
        <Box component="dt" sx={{ color: colour.ink2 }}>
          {name}
        </Box>
        <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: 500 }}>
          {value}
        </Box>
      </Fragment>
    ))}
  </Box>
);
