import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withArtCircle } from '../../testing/known-kinds.ts';
import { openPage } from '../../testing/page.ts';
import { Words } from '../i18n/words.ts';
import { Kinds } from '../ui/kinds.ts';
import { timelineLook } from './timeline-words.ts';

@Component({ selector: 'saath-test-host', template: '' })
class Host {}

beforeEach(async () => {
  const page = await openPage(Host, { providers: [withArtCircle] });
  TestBed.inject(Kinds).all();
  await page.settle();
});
const lookOf = (type: string, params: Readonly<Record<string, unknown>>) =>
  timelineLook(TestBed.inject(Words), TestBed.inject(Kinds), { at: '2026-11-22', type, params });

describe('the timeline', () => {
  it.each([
    { type: 'stage-changed', params: { from: 'discharged', to: 'aftercare' }, then: 'Stage: Aftercare' },
    { type: 'attendance', params: { sessionId: 's1', groupName: 'Naya Savera', state: 'late' }, then: 'Late, Naya Savera' },
    {
      type: 'attendance',
      params: { groupName: 'Rang', kind: 'art-circle', state: 'excused', own: 'no-materials' },
      then: 'Nothing to work with, Rang',
    },
    { type: 'attendance', params: { groupName: 'Rang', kind: 'gone', state: 'excused', own: 'no-materials' }, then: 'Excused, Rang' },
    { type: 'enrolled', params: { groupId: 'g1', groupName: 'Naya Savera' }, then: 'Joined Naya Savera' },
    { type: 'enrolment-ended', params: { groupId: 'g1', groupName: 'Naya Savera' }, then: 'Left Naya Savera' },
    { type: 'consent-granted', params: { purpose: 'messages', channel: 'email' }, then: 'Consent given: Messages about meetings, E-mail' },
    { type: 'consent-withdrawn', params: { purpose: 'messages', channel: null }, then: 'Consent withdrawn: Messages about meetings' },
    { type: 'outside-visit', params: { referralId: 'r1', outcome: 'not-this-time' }, then: 'Outside meeting: Not this time' },
    { type: 'follow-up-done', params: { kind: 'day-30', outcome: 'reached' }, then: '30-day call: Spoke with them' },
    { type: 'branch-changed', params: { from: 'Kothrud', to: 'Hadapsar' }, then: 'Transferred from Kothrud to Hadapsar' },
    { type: 'sobriety-started', params: {}, then: 'First day of recovery' },
    { type: 'sobriety-ended', params: { reason: 'lapse' }, then: 'A new count begins' },
    { type: 'sobriety-ended', params: { reason: 'correction' }, then: 'The days of recovery were corrected' },
    { type: 'sobriety-ended', params: { reason: 'data-entry' }, then: 'The days of recovery were corrected' },
    { type: 'something-new', params: {}, then: 'The record was changed' },
  ])('says "$then" of $type', ({ type, params, then }) => expect(lookOf(type, params).words).toBe(then));

  it.each([
    { type: 'attendance', params: { sessionId: 's1', groupName: 'Naya Savera', state: 'late' }, then: ['/sessions', 's1'] },
    { type: 'enrolled', params: { groupId: 'g1', groupName: 'Naya Savera' }, then: ['/groups', 'g1'] },
    { type: 'sobriety-started', params: {}, then: undefined },
  ])('leads from $type to $then', ({ type, params, then }) => expect(lookOf(type, params).path).toEqual(then));
});
