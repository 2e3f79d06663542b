import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { Words } from '../i18n/words.ts';
import { problemText } from './problem-text.ts';

const refusal = (code: string, params: object = {}, status = 409) => new HttpErrorResponse({ status, error: { code, params } });

describe('a fault in words', () => {
  it.each([
    { given: refusal('groups/full'), then: 'This group is full.' },
    {
      given: refusal('members/transition-not-allowed', { from: 'alumni', to: 'in-programme' }),
      then: 'A member cannot move from Alumni to In programme.',
    },
    {
      given: refusal('attendance/locked', { days: 7 }),
      then: 'Attendance was closed 7 days after the session. It can no longer be changed.',
    },
    { given: refusal('sessions/not-found', {}, 404), then: 'This does not exist, or it is not in your branches.' },
    { given: refusal('http/malformed', {}, 400), then: 'Some fields are not valid. Check them again.' },
    { given: refusal('sign-in/not-permitted', {}, 403), then: 'Your role does not allow this. Ask an administrator.' },
    { given: refusal('http/unavailable', {}, 503), then: 'The service is temporarily unavailable. Nothing is lost; try again soon.' },
    { given: new HttpErrorResponse({ status: 0 }), then: 'There is no connection. Nothing is lost; try again when you are online.' },
    { given: new Error('a bug'), then: 'This could not be loaded. Nothing is lost.' },
  ])('is “$then”', async ({ given, then }) => {
    await openStore(Words);
    expect(problemText(TestBed.inject(Words), given)).toBe(then);
  });
});
