import { describe, expect, it } from '@jest/globals';
import { kindContract, kindsOfPackage } from './kind-package.ts';

const kind = { code: 'art-circle' };
const codeOf = (exported: unknown): string => {
  const result = kindsOfPackage('art', exported);
  return result.ok ? result.value.map(({ code }) => code).join() : result.problem.code;
};

describe('a package of kinds', () => {
  it('exports its kinds with the version of the contract', () =>
    expect(codeOf({ contract: kindContract, kinds: [kind] })).toBe('art-circle'));

  it.each([
    { what: 'nothing', exported: undefined, code: 'programmes/package-empty' },
    { what: 'a function', exported: () => kind, code: 'programmes/package-empty' },
    { what: 'no list', exported: { contract: kindContract, kinds: kind }, code: 'programmes/package-empty' },
    { what: 'an empty list', exported: { contract: kindContract, kinds: [] }, code: 'programmes/package-empty' },
    { what: 'a kind without a code', exported: { contract: kindContract, kinds: [kind, {}] }, code: 'programmes/package-empty' },
    { what: 'no version', exported: { kinds: [kind] }, code: 'programmes/package-of-other-contract' },
    { what: 'a later version', exported: { contract: kindContract + 1, kinds: [kind] }, code: 'programmes/package-of-other-contract' },
  ])('is refused when it exports $what', ({ exported, code }) => expect(codeOf(exported)).toBe(code));
});
