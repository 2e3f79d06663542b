import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printedProofCode, proofCodeOf, readProofCode } from './proof-code.ts';

describe('the code of a proof', () => {
  it('is eight signs in two groups', () => {
    expect(printedProofCode(proofCodeOf(Uint8Array.of(0, 31, 32, 255, 10, 18, 20, 27, 99)))).toBe('0Z0Z-AJMV');
  });

  it.each([
    { typed: '7K2Q-M94D', then: '7K2QM94D' },
    { typed: ' 7k2q m94d ', then: '7K2QM94D' },
    { typed: '7K2Q-M94O', then: '7K2QM940' },
    { typed: 'ilol-0000', then: '11010000' },
  ])('is read from $typed', ({ typed, then }) => expect(readProofCode(typed)).toBe(then));
  it.each(['', '7K2Q-M94', '7K2Q-M94DD', '7K2Q-M94U', '७K2Q-M94D', '7K2Q_M94D'])('is not read from %j', (typed) =>
    expect(readProofCode(typed)).toBeNull(),
  );

  it('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 32 }), (bytes) => {
        expect(readProofCode(printedProofCode(proofCodeOf(bytes)))).toBe(proofCodeOf(bytes));
      }),
    );
  });
});
