import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Circle from '@mui/icons-material/RadioButtonUncheckedOutlined';
import ArrowForward from '@mui/icons-material/ArrowForwardOutlined';
import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import { nextSigner, type Paper } from '#domain/papers/paper.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { useDeskRoom } from '../desk.tsx';
import { SignForm } from './sign-form.tsx';

interface SigningPaneProps {
  readonly paper: Paper;
  /** Whether signing with a certificate is open, with the filled button; null where nothing can be signed now. */
  readonly advanced: boolean | null;
  onAdvanced(this: void, open: boolean): void;
}

/** Who signs, in which order, and where the paper stands; certificates are for the few who have one as a file. */
export function SigningPane({ paper, advanced, onAdvanced }: SigningPaneProps) {
  const words = useWords(signingWords);
  const rehearsalSays = useWords(rehearsalWords);
  const { rehearsal } = useDeskRoom();
  const signer = nextSigner(paper);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '8px' }}>
        {paper.facts.signers.map((line, index) => (
          <SignerLine key={line.field} line={line} paper={paper} index={index} turn={signer?.field === line.field} />
        ))}
      </Box>
      {signer && advanced !== null && rehearsal.running && <Quiet size="dense">{rehearsalSays.noCertificate}</Quiet>}
      {signer && advanced !== null && !rehearsal.running && (
        <KeyedButton keys="K" onPress={() => onAdvanced(!advanced)}>
          {advanced ? words.closeAdvanced : words.openAdvanced}
        </KeyedButton>
      )}
      {signer && advanced && !rehearsal.running && <SignForm key={signer.field} paper={paper} signer={signer} />}
    </Box>
  );
}

interface SignerLineProps {
  readonly line: PaperFacts['signers'][number];
  readonly paper: Paper;
  readonly index: number;
  readonly turn: boolean;
}

function SignerLine({ line, paper, index, turn }: SignerLineProps) {
  const words = useWords(papersScreenWords);
  const signature = paper.signatures[index];
  const stamp = signature && vietnamStamp(signature.at);
  return (
    <Box
      component="li"
      aria-current={turn ? 'step' : undefined}
      sx={{ ...type.dense, display: 'grid', gridTemplateColumns: '20px 1fr', gap: '8px', '& svg': { fontSize: 18 } }}
    >
      <SignerIcon signed={signature !== undefined} turn={turn} />
      <span>
        <strong>{`${words.part[line.part]}: ${line.name}`}</strong>
        <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.ink2 }}>
          {signature && stamp
            ? words.signedBy(signature.certificateName, stamp.time, shortDate(stamp.date))
            : turn
              ? words.turn
              : words.waits}
        </Box>
      </span>
    </Box>
  );
}

function SignerIcon({ signed, turn }: { readonly signed: boolean; readonly turn: boolean }) {
  if (signed) return <CheckCircle sx={{ color: colour.ok }} />;
  return turn ? <ArrowForward sx={{ color: colour.goldText }} /> : <Circle sx={{ color: colour.ink3 }} />;
}
