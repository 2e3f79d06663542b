import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressOf, endpointsOf, nameOf } from './endpoints.mjs';

const people = ['member', 'relative', 'mentor', 'staff'];
const ids = [...people, 'branch', 'group', 'session', 'coming', 'sheet', 'absence', 'ladder', 'answer', 'note', 'story'];
const endpoints = endpointsOf({ ...Object.fromEntries(ids.map((id) => [id, `{${id}}`])), at: new Date('2026-11-30T06:00:00Z') });

/** The addresses that no page reads while somebody looks at it, with the reason. */
const left = {
  '/auth/confirmations/{}': 'a link of a mail, once',
  '/auth/invitations/{}': 'a link of a mail, once',
  '/imports/samples/{}.csv': 'a file that does not depend on the centre',
  '/sessions/{}/sign-in-sheet.pdf': 'a file that is printed',
  '/members/{}/proofs/{}/paper.pdf': 'a file that is printed',
  '/members/{}/sobriety-episodes/{}/card.pdf': 'a file that is printed',
  '/members/{}/coping-plan/paper.pdf': 'a file that is printed',
  '/mentees/{}/coping-plan': 'of a mentor, a page of one person',
  '/members/{}/accesses/paper.pdf': 'a file that is printed',
  '/branches/{}/rooms': 'part of the branch',
  '/groups/{}/facilitators': 'part of the group',
  '/outside-referrals/{}': 'one person, whose list is measured',
  '/members/{}/consents': 'part of the member',
  '/members/{}/relatives': 'part of the member',
  '/members/{}/sobriety-episodes': 'part of the member',
  '/members/{}/stays': 'part of the member',
  '/milestones': 'part of Today',
  '/mentor-profile': 'of a mentor, with their five people',
  '/holidays': 'for other programs',
  '/deliveries': 'for other programs',
  '/members/{}/check-ins': 'for other programs: the attention list names what they say',
  '/platform/centres/{}': 'for other programs',
};

/** The paths that can be read, by the document of the interface; an id is `{}`. */
const readable = [
  ...readFileSync(new URL('../../apps/admin/src/app/api/generated/api.ts', import.meta.url), 'utf8').matchAll(
    /^    readonly "(\/[^"]*)": \{.*?^    \};/gms,
  ),
]
  .filter(([text]) => text.includes('readonly get: operations['))
  .map(([, path]) => path.replace(/\{\w+\}/g, '{}'));

describe('the endpoints that are measured', () => {
  it('are all that a page asks for', () => {
    const measured = new Set(endpoints.map(({ path }) => path.replace(/\?.*/, '').replace(/\{\w+\}/g, '{}')));
    assert.ok(readable.length > 50);
    assert.deepEqual(
      readable.filter((path) => !measured.has(path) && left[path] === undefined),
      [],
    );
    assert.deepEqual(
      [...measured, ...Object.keys(left)].filter((path) => !readable.includes(path)),
      [],
    );
  });

  it('have a limit where the interface has pages, and a name that is the same at every amount', () => {
    assert.equal(addressOf({ path: '/members?stage=alumni', limit: 50 }), '/members?stage=alumni&limit=50');
    const at = new Date('2026-11-30T06:00:00Z');
    const named = (digit) => {
      const id = `${digit.repeat(8)}-0000-7000-8000-${digit.repeat(12)}`;
      return endpointsOf({ ...Object.fromEntries(ids.map((name) => [name, id])), at }).map(nameOf);
    };
    assert.deepEqual(named('1'), named('2'));
    assert.ok(named('1').includes('/sessions?window&limit=200'));
  });
});
