import { fetchPaperFonts } from './fonts.ts';
import { signPaper } from './signing.ts';
import type { SigningAnswer, SigningRequest } from './signing-messages.ts';
import { verifyPaper } from './verify.ts';

/* The signing worker does one thing and is ended: with it go the password and the key. */

addEventListener('message', (event: MessageEvent<SigningRequest>) => {
  void answer(event.data).then(
    (message) => postMessage(message),
    // The library's words may quote what it was given; only the kind of failure leaves.
    (thrown: unknown) =>
      postMessage({
        type: 'failed',
        message: thrown instanceof Error ? thrown.name : 'unknown',
      } satisfies SigningAnswer),
  );
});

async function answer(request: SigningRequest): Promise<SigningAnswer> {
  if (request.type === 'verify') return { type: 'verified', report: await verifyPaper(request.bytes, request.known) };
  const { regular } = await fetchPaperFonts();
  return { type: 'signed', result: await signPaper({ ...request, font: regular }) };
}
