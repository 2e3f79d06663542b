import { describe, expect, it } from '@jest/globals';
import { copiedAddress } from './copied-reads.ts';

describe('the reads that this device copies', () => {
  it.each([
    '/me',
    '/today',
    '/today/counts',
    '/groups?limit=25',
    '/groups/g1',
    '/groups/g1/figures',
    '/sessions/s1',
    '/sessions/s1/roster',
    '/sessions/s1/records',
    '/programme-kinds?limit=200',
    '/attention?sessionId=s1&limit=200',
    '/mentees?limit=50',
    '/mentor-profile',
    '/mentor-contacts?limit=50',
  ])('have %s among them', (address) => {
    expect(copiedAddress(`/api/v1${address}`)).toBe(address);
  });

  it.each([
    '/api/v1/attention?limit=25',
    '/api/v1/attention?sessionId=s1&limit=200&memberId=m1',
    '/api/v1/members',
    '/api/v1/mentors',
    '/api/v1/members/m1',
    '/api/v1/members/m1/legal-identity',
    '/api/v1/groups/g1/waiting-list',
    '/api/v1/sessions?from=2026-11-01',
    '/api/v1/todays',
    '/ngsw.json',
    'https://elsewhere.example/api/v1/me',
  ])('do not have %s', (url) => {
    expect(copiedAddress(url)).toBeUndefined();
  });
});
