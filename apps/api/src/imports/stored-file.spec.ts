import { describe, expect, it } from '@jest/globals';
import { nameOf, storedFile, storedText } from './stored-file.ts';

describe('the name of a file', () => {
  it.each([
    { given: 'people.csv', then: 'people.csv' },
    { given: 'लोग.csv', then: 'लोग.csv' },
    { given: ' a\r\nb.csv ', then: 'ab.csv' },
    { given: 'a\u202egnp.csv', then: 'agnp.csv' },
    { given: 'x'.repeat(300), then: 'x'.repeat(100) },
  ])('of $given is $then', ({ given, then }) => expect(nameOf({ name: given })).toBe(then));
});

describe('a file between dry run and commit', () => {
  it.each(['Ref,Name\nN1,Asha\n', '\ufeffRef,Name\r\nN1,"one\ntwo"', 'Ref'])('is read as it was stored: %j', (text) =>
    expect(storedFile(storedText({ name: 'people.csv', bytes: Buffer.from(text) }))).toEqual({
      name: 'people.csv',
      bytes: Buffer.from(text),
    }),
  );

  it('has no name when it was stored before names were', () =>
    expect(storedFile('Ref,Name\nN1,Asha')).toEqual({ name: '', bytes: Buffer.from('Ref,Name\nN1,Asha') }));
});
