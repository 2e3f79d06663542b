import { describe, expect, it } from '@jest/globals';
import { marked, partsOf } from './said.ts';

describe('the parts of a sentence', () => {
  const clay = marked('માટી', 'gu');
  it.each([
    { said: '', then: [] },
    { said: 'Made from Walk.', then: [['Made from Walk.', null]] },
    { said: marked('Walk', undefined), then: [['Walk', null]] },
    { said: clay, then: [['માટી', 'gu']] },
    {
      said: `Made from ${clay}.`,
      then: [
        ['Made from ', null],
        ['માટી', 'gu'],
        ['.', null],
      ],
    },
    {
      said: `${clay}, ${marked('ਮਿੱਟੀ', 'pa')}`,
      then: [
        ['માટી', 'gu'],
        [', ', null],
        ['ਮਿੱਟੀ', 'pa'],
      ],
    },
  ])('of “$said” are $then', ({ said, then }) => expect(partsOf(said).map(({ text, lang }) => [text, lang])).toEqual(then));
});
