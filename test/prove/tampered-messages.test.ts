import { expect, test } from 'vitest';
import { issue, signWithChain } from '#test/documents/certificate-chain.ts';
import { blankPage, hexOf, problems, sealed, signatureOf, stamped } from '#test/documents/sealed-message.ts';
import { timeStamp } from '#test/documents/time-stamping.ts';

/* Every byte of a signature's message, one bit of it, which one by the seed of the run. */
const seed = Number(process.env['BANG_VANG_SEED'] ?? 20_261_215);

test.each(['EC', 'RSA'] as const)(
  'no bit of a signature’s message (%s) or of the time stamp beside it can be changed unnoticed',
  async (key) => {
    const page = await blankPage();
    const plain = sealed(await signWithChain(page, await issue('Bà Nguyễn Thị Hường', { key }), []));
    const stamp = await timeStamp(await issue('Trạm dấu thời gian'), signatureOf(plain));
    const message = stamped(plain, stamp);
    expect(await problems(plain, message)).toEqual([]);
    const bytes = Buffer.from(message, 'hex');
    const unnoticed: string[] = [];
    for (const index of bytes.keys()) {
      const changed = Uint8Array.from(bytes);
      const mask = 1 << ((seed + index * 3) % 8);
      changed[index] = (changed[index] ?? 0) ^ mask;
      if ((await problems(plain, hexOf(changed))).length === 0) unnoticed.push(`byte ${index} xor ${mask}`);
    }
    expect(unnoticed).toEqual([]);
  },
  600_000,
);
