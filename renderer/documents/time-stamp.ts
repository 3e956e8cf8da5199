import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { readMessage, stampAttribute, type CmsMessage } from './cms-message.ts';
import { algorithms, holdsDigest, stampNamesCertificate, verifies } from './cms-signer.ts';

/**
 * Whether the time stamp beside a signature is sound and stamps this very signature; none is no fault.
 *
 * [Note: A stamp is checked, not told] Token tools add one without asking, and nothing in the signature covers it. Its
 * time is not reported, since nobody here can vouch for the authority that gave it; a forged one is still refused.
 */
export async function stampHolds({ signer }: CmsMessage): Promise<boolean> {
  if (signer.unsignedAttrs === undefined) return true;
  const value: unknown = signer.unsignedAttrs.attributes.find(({ type }) => type === stampAttribute)?.values[0];
  const stamp = value instanceof asn1js.Sequence && readMessage(new Uint8Array(value.toBER(false)), 'time-stamp');
  if (!stamp) return false;
  const imprint = imprintOf(stamp);
  const algorithm = algorithms.find(({ digest }) => digest === imprint?.hashAlgorithm.algorithmId);
  return (
    imprint !== undefined &&
    algorithm !== undefined &&
    (await holdsDigest(
      imprint.hashedMessage,
      algorithm.name,
      Uint8Array.from(signer.signature.valueBlock.valueHexView),
    )) &&
    (await verifies(stamp, stamp.content, 'time-stamp')) &&
    (await stampNamesCertificate(stamp))
  );
}

function imprintOf({ content }: CmsMessage): pkijs.MessageImprint | undefined {
  try {
    return new pkijs.TSTInfo({ schema: asn1js.fromBER(content).result }).messageImprint;
  } catch {
    return undefined;
  }
}
