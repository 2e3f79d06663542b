import { describe, expect, it } from '@jest/globals';
import { suggestAlias } from '@saath/domain/members';
import fc from 'fast-check';
import { Aliases } from './aliases.query.ts';

const words = fc.constantFrom('Asha', 'asha', 'Bela', 'A', 'B', 'Saathi', 'रवि', 'रा', 'Kale', 'K2', '2');
const names = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

describe('an alias beside those of a centre', () => {
  it('is the same as with a comparison of all aliases, although only those that could clash are compared', () => {
    const people = fc.array(fc.record({ legalName: names, preferredName: fc.option(names) }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(names, { maxLength: 20 }), people, (taken, all) => {
        const aliases = new Aliases(taken);
        const given = [...taken];
        for (const { legalName, preferredName } of all) {
          const alias = aliases.suggest(legalName, preferredName);
          expect(alias).toBe(suggestAlias({ legalName, preferredName, taken: given }));
          given.push(alias);
        }
      }),
    );
  });

  it('is nobody else’s, however many share a name', () => {
    const aliases = new Aliases([]);
    const given = Array.from({ length: 12 }, () => aliases.suggest('Asha Kale', null));
    expect(given.slice(0, 3)).toEqual(['Asha', 'Asha K', 'Asha K2']);
    expect(new Set(given).size).toBe(given.length);
    expect(given.join(' ')).not.toContain('Kale');
  });
});
