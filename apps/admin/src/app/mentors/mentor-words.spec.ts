import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { consoleSetting } from '../../testing/console-setting.ts';
import { Words } from '../i18n/words.ts';
import { mentorReasonWords } from './mentor-words.ts';

describe('a reason against a mentor', () => {
  it.each([
    { code: 'stepped-back', params: {}, then: 'Stepped back' },
    { code: 'paused', params: {}, then: 'Pauses' },
    { code: 'in-treatment', params: {}, then: 'Stays for treatment' },
    { code: 'training-short', params: { has: 31, needs: 46 }, then: 'In training, 31 of 46 hours' },
    { code: 'sobriety-short', params: { has: 9, needs: 12 }, then: 'Sober 9 months, 12 needed' },
    { code: 'sobriety-short', params: { has: 1, needs: 12 }, then: 'Sober one month, 12 needed' },
    { code: 'sobriety-unknown', params: {}, then: 'No running sobriety on record' },
    { code: 'supervision-overdue', params: { days: 1 }, then: 'Supervision one day overdue' },
    { code: 'supervision-overdue', params: { days: 3 }, then: 'Supervision 3 days overdue' },
    { code: 'never-supervised', params: {}, then: 'No supervision yet' },
    { code: 'seats-taken', params: { has: 5, needs: 5 }, then: 'All 5 seats taken' },
    { code: 'no-common-language', params: { language: 'mr' }, then: 'No Marathi' },
    { code: 'gender-not-preferred', params: { gender: 'female' }, then: 'The person prefers a woman' },
    { code: 'gender-not-preferred', params: { gender: 'male' }, then: 'The person prefers a man' },
    { code: 'gender-not-preferred', params: { gender: 'other' }, then: 'Not the gender that the person prefers' },
    { code: 'same-ward', params: { until: '2026-09-20' }, then: 'Same ward until 20 Sept 2026' },
    { code: 'related', params: {}, then: 'Of one family' },
    { code: 'same-person', params: {}, then: 'The same person' },
    { code: 'other-branch', params: {}, then: 'Of another branch' },
  ])('$code $params is said as "$then"', ({ then, ...reason }) => {
    TestBed.configureTestingModule(consoleSetting());
    expect(mentorReasonWords(TestBed.inject(Words), reason)).toBe(then);
  });
});
