import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import type { Identity } from '#domain/voting/ballot-count.ts';
import type { NominationId } from '#domain/ids.ts';
import { partWords } from '#words/part-words.ts';
import { identityText } from '#words/reconciliation-words.ts';
import { useLanguage, useWords } from './language.tsx';
import { colour, type } from './tokens.ts';

interface ProofBlockProps {
  readonly identities: readonly Identity[];
  /** Names the nominee of a row. */
  nomineeName(this: void, id: NominationId): string;
}

/** Đối chiếu số phiếu: one line for each thing that must agree; an open line says by how much it fails. */
export function ProofBlock({ identities, nomineeName }: ProofBlockProps) {
  const shown = identities.filter(isWorthALine);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '2px' }}>
      {shown.map((identity) => (
        <ProofLine
          key={`${identity.id} ${identity.nominationId ?? ''}`}
          identity={identity}
          nominee={identity.nominationId === undefined ? undefined : nomineeName(identity.nominationId)}
        />
      ))}
    </Box>
  );
}

// Whole numbers are taken for granted, and a row nobody is recused from has nothing to leave blank: shown when broken.
const isWorthALine = ({ id, right, holds }: Identity): boolean =>
  !holds || (id !== 'whole-numbers' && id !== 'rows' && !(id === 'recused-blank' && right === 0));

function ProofLine({ identity, nominee }: { readonly identity: Identity; readonly nominee: string | undefined }) {
  const words = useWords(partWords);
  const text = identityText(identity, nominee, useLanguage());
  const { holds } = identity;
  const Icon = holds ? CheckCircle : ErrorOutline;
  return (
    <Box
      component="li"
      sx={{
        ...type.dense,
        display: 'grid',
        // Fixed shares, so that the figures of all lines stand under each other.
        gridTemplateColumns: '20px minmax(0, 4fr) 32px minmax(0, 5fr)',
        columnGap: '8px',
        alignItems: 'start',
        px: '4px',
        py: '2px',
        borderRadius: '4px',
        backgroundColor: holds ? undefined : colour.errorSoft,
      }}
    >
      <Icon
        titleAccess={holds ? words.holds : words.broken}
        sx={{ fontSize: 18, color: holds ? colour.ok : colour.error }}
      />
      <span>{text.name}</span>
      <Box component="span" sx={{ fontWeight: 600, textAlign: 'right' }}>
        {text.value}
      </Box>
      <Box component="span" sx={{ color: holds ? colour.ink2 : colour.error }}>
        {text.equation}
        {!holds && (
          <Box component="strong" sx={{ fontWeight: 600, ml: '8px', whiteSpace: 'nowrap' }}>
            {text.gap}
          </Box>
        )}
      </Box>
    </Box>
  );
}
