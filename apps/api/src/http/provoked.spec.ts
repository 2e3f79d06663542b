import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const sources = join(import.meta.dirname, '..');
const listed = [...readFileSync(join(sources, '../../../docs/problems.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(
  ([, code]) => code ?? '',
);
const specs = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.int.spec.ts'))
  .map((name) => readFileSync(join(sources, name), 'utf8'))
  .join('\n');

/** Refusals that no request receives, with the check that refuses first. A refusal that a request can receive is removed from here and provoked. */
const outOfReach: Readonly<Record<string, readonly string[]>> = {
  'the body is held to the same bounds first': [
    'attendance/minutes-out-of-range',
    'branches/room-capacity-invalid',
    'centres/languages-missing',
    'families/relation-too-long',
    'staff/email-invalid',
  ],
  'a sheet names them by row, without their slice': [
    'groups/day-unknown',
    'groups/days-disagree',
    'groups/days-missing',
    'groups/repeats-unknown',
  ],
  'a mentor may not write to ladders: what they log of their mentee is the outcome of their step': ['ladders/not-yours'],
  'the process does not start': ['programmes/kinds-refused', 'programmes/package-empty', 'programmes/package-of-other-contract'],
  'the name for whatever a framework would refuse by that status': [
    'http/conflict',
    'http/forbidden',
    'http/invalid',
    'http/precondition-required',
    'http/throttled',
    'http/unauthenticated',
  ],
};

describe('every refusal of docs/problems.md', () => {
  const expected = Object.values(outOfReach).flat();

  it('is provoked through HTTP by a spec, or cannot be', () => {
    expect(listed.length).toBeGreaterThan(150);
    expect(listed.filter((code) => !specs.includes(`'${code}'`) && !expected.includes(code))).toEqual([]);
  });

  it('is called out of reach only while it is listed and no spec reaches it', () => {
    expect(expected.filter((code) => !listed.includes(code) || specs.includes(`'${code}'`))).toEqual([]);
  });
});
