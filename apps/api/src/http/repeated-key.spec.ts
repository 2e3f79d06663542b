import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repeatedKey } from './repeated-key.ts';

describe('a key that an object of a JSON text has twice', () => {
  it.each([
    { json: '{"a":1,"a":2}', then: 'a' },
    { json: '{"a":1,"\\u0061":2}', then: 'a' },
    { json: '{"x":{"b":1,"c":[{"d":1,"d":1}]}}', then: 'd' },
    { json: '[{"a":1},{"b":{},"b":{}}]', then: 'b' },
    { json: '{ "role" : "mentor" ,\n "role" : "administrator" }', then: 'role' },
    { json: '{"":1,"":2}', then: '' },
  ])('is found in $json', ({ json, then }) => expect(repeatedKey(json)).toBe(then));

  it.each([
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '{"a":"\\"a\\":1,\\"a\\":2"}',
    '{"a":"{","b":"}","c":"\\\\"}',
    '["a","a"]',
    '{"a":1,"A":2}',
    '{}',
    '1',
  ])('is not in %s', (json) => expect(repeatedKey(json)).toBeUndefined());

  it('is in no text that was made of a value', () =>
    fc.assert(fc.property(fc.json(), (json) => repeatedKey(JSON.stringify(JSON.parse(json))) === undefined)));
});
