import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useRef, useState } from 'react';
import { enterAdvances, entryMark } from '#components/advance.ts';
import { FormField } from '#components/form-field.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { useToast } from '#components/toast.tsx';
import { colour, type, unseen } from '#components/tokens.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { said } from '#words/bilingual.ts';
import { attachSignature } from '#store/papers.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { signingWords } from '#words/signing-words.ts';
import { useDesk } from '../desk.tsx';
import {
  problemOf,
  signWithCertificate,
  type SignedFile,
  type SigningFailure,
  type SignProblem,
} from './sign-with-certificate.ts';

interface SignFormProps {
  readonly paper: Paper;
  readonly signer: PaperFacts['signers'][number];
}

/** One signature with a .p12 file: the file, its password, and what is wrong with either beside it. */
export function SignForm({ paper, signer }: SignFormProps) {
  const words = useWords(papersScreenWords);
  const signing = useWords(signingWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<SignProblem | null>(null);
  // Signed with a certificate in another name: kept only when somebody says that it is the signer's.
  const [otherName, setOtherName] = useState<SignedFile | null>(null);
  const sign = async (): Promise<void> => {
    setProblem(null);
    if (!file) return setProblem({ at: 'file', sentence: words.errors['no-file'] });
    if (password === '') return setProblem({ at: 'password', sentence: words.errors['no-password'] });
    const bytes = await bytesOf(file);
    if (!bytes) {
      setFile(null);
      return setProblem({ at: 'file', sentence: words.errors['file-gone'] });
    }
    const signed = await signWithCertificate(desk, { paper, signer, certificate: { bytes, password } });
    // Used once, whatever came of it: neither the password nor the file waits for the next signer.
    setPassword('');
    if (signed.ok) await keep(signed.value, false);
    else fail(signed.error);
  };
  const keep = async (signed: SignedFile, nameConfirmed: boolean): Promise<void> => {
    setProblem(null);
    setOtherName(null);
    const kept = await attachSignature(desk, { ...signed, nameConfirmed });
    if (kept.ok) {
      setFile(null);
      return toast({ sentence: said(papersScreenWords, (then) => then.signedToast(signer.name)) });
    }
    if (kept.error.type === 'other-name') setOtherName(signed);
    return fail(kept.error);
  };
  const fail = (failure: SigningFailure): void =>
    setProblem(problemOf(failure, words, (refusal) => refusalSentence(refusal, language)));
  const choose = (): void => {
    if (!picker.current) return;
    // The same file chosen again is a choice too.
    picker.current.value = '';
    picker.current.click();
  };
  const at = (place: SignProblem['at']): string | undefined => (problem?.at === place ? problem.sentence : undefined);
  return (
    <Box
      component="form"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'grid', gap: '10px' }}
    >
      <FormField label={words.certificate} error={at('file')}>
        {(control) => (
          <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
            <Box
              component="input"
              type="file"
              accept=".p12,.pfx"
              ref={picker}
              {...control}
              {...entryMark}
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0] ?? null);
                setProblem(null);
                setOtherName(null);
              }}
              // The button beside it is what is seen; the field itself keeps its place for readers and tests.
              sx={unseen}
            />
            <KeyedButton keys="C" onPress={choose}>
              {words.choose}
            </KeyedButton>
            <Box component="span" sx={{ ...type.dense, color: colour.ink2, overflowWrap: 'anywhere' }}>
              {file ? words.chosen(file.name) : words.noneChosen}
            </Box>
          </Box>
        )}
      </FormField>
      <FormField label={words.password} hint={words.dropped} error={at('password')}>
        {({ id, ...described }) => (
          <OutlinedInput
            id={id}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            onKeyDown={enterAdvances}
            error={described['aria-invalid']}
            autoComplete="off"
            slotProps={{ input: { ...described, ...entryMark } }}
          />
        )}
      </FormField>
      {otherName && (
        <KeyedButton keys="U" onPress={() => void keep(otherName, true)}>
          {signing.useName}
        </KeyedButton>
      )}
      <NextAction fullWidth onPress={sign} error={at('paper')}>
        {words.sign(words.part[signer.part])}
      </NextAction>
    </Box>
  );
}

/** What is in the file; null when the device that held it is gone. */
const bytesOf = async (file: File): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};
