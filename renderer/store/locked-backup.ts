import { err, ok, type Result } from '#domain/result.ts';

/*
 * [Note: A locked backup] A backup that leaves the building may be locked with a passphrase: the whole file becomes an
 * age file (scrypt, ChaCha20-Poly1305), which any other age program opens too. Backups that stay on this laptop are not:
 * whoever has forgotten the passphrase would have lost the year.
 */

const firstLine = 'age-encryption.org/v1\n';

/** Whether a file is locked with a passphrase. */
export const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, firstLine.length)) === firstLine;

/** Locks a backup with a passphrase; without it nobody opens it again. */
export async function lockBackup(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return encrypter.encrypt(bytes);
}

/** Opens a locked backup; a wrong passphrase and a changed byte look alike until the passphrase fits. */
export async function unlockBackup(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, 'wrong-passphrase' | 'damaged'>> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (reason) {
    // What age says when no key of the head fits; anything else failed behind the head.
    return err(String(reason).includes('no identity matched') ? 'wrong-passphrase' : 'damaged');
  }
}

/** Half a second of a laptop for each guess: what age itself takes is four times as long in a window. */
const workFactor = 16;
