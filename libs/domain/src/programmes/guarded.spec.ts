import { describe, expect, it } from '@jest/globals';
import { faultIf, guarded } from './guarded.ts';

describe('a guarded check of a kind', () => {
  it('gives the faults that it finds', () =>
    expect(guarded('size', () => [{ path: 'size.cap', fault: 'is not a whole number' }])).toEqual([
      { path: 'size.cap', fault: 'is not a whole number' },
    ]));

  it('gives none if the kind is in order', () => expect(guarded('size', () => [])).toEqual([]));

  it.each([
    { sentence: 'an error', thrown: new TypeError('no such property'), then: 'cannot be read (TypeError)' },
    { sentence: 'another value', thrown: 'a text', then: 'cannot be read (string)' },
  ])('turns $sentence of the kind into a fault, without its text', ({ thrown, then }) => {
    const check = () => {
      throw thrown as Error;
    };
    expect(guarded('signals', check)).toEqual([{ path: 'signals', fault: then }]);
  });
});

describe('a fault', () => {
  it('is given if the contract is broken', () => expect(faultIf(true, 'code', 'is empty')).toEqual([{ path: 'code', fault: 'is empty' }]));
  it('is not given otherwise', () => expect(faultIf(false, 'code', 'is empty')).toEqual([]));
});
