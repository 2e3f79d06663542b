import { describe, expect, it } from '@jest/globals';
import { texts as en } from './en.ts';
import { texts as hi } from './hi.ts';
import { texts as mr } from './mr.ts';

/** Every text by its whole key. */
const flat = (texts: object, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${before}${name}.`) : [[`${before}${name}`, String(value)]],
  );
const facts = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((found) => found[1] ?? '').toSorted();
const english = flat(en);

describe.each([
  { language: 'Hindi', texts: hi },
  { language: 'Marathi', texts: mr },
])('$language', ({ texts }) => {
  const own = new Map(flat(texts));

  it('says everything English says, and nothing else', () => {
    expect([...own.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  it('uses no fact that English does not have', () => {
    const strangers = english.filter(([key, text]) => facts(own.get(key) ?? '').some((fact) => !facts(text).includes(fact)));
    expect(strangers.map(([key]) => key)).toEqual([]);
  });
});
