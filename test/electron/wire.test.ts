import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packMessage, unpackMessage } from '#bridge/wire.ts';

describe('a message between the page and the browser host', () => {
  test('arrives as it was sent, whatever bytes are in it and wherever', () => {
    const piece = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.uint8Array({ maxLength: 30 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,4}$/u), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(piece, (message) => {
        expect(unpackMessage(packMessage(message))).toEqual(message);
      }),
    );
  });

  test('carries bytes as bytes', () => {
    const packed = packMessage({ bytes: new Uint8Array(1_000_000) });
    expect(packed.byteLength).toBeLessThan(1_000_100);
  });

  test('takes a Node buffer for the bytes it is', () => {
    expect(unpackMessage(packMessage({ bytes: Buffer.from('abc') }))).toEqual({ bytes: new Uint8Array([97, 98, 99]) });
  });

  test('is refused when it is cut short, too long or lies about its length', () => {
    const packed = packMessage({ bytes: new Uint8Array(10) });
    for (let length = 0; length < packed.length; length += 1) {
      expect(() => unpackMessage(packed.subarray(0, length))).toThrow();
    }
    expect(() => unpackMessage(Uint8Array.of(...packed, 0))).toThrow();
    expect(() => unpackMessage(Uint8Array.of(255, ...packed.subarray(1)))).toThrow();
    expect(() => unpackMessage(packMessage({ $bytes: -1 }))).toThrow();
    expect(() => unpackMessage(packMessage({ $bytes: 1e9 }))).toThrow();
  });
});
