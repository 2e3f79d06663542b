import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { happened } from './event.ts';

describe('an event', () => {
  it('has a type and a subject, and without further facts concerns nobody', () =>
    expect(happened('session-started', 'session', 'session-1')).toEqual({
      type: 'session-started',
      subject: { kind: 'session', id: 'session-1' },
      concerns: [],
      facts: {},
    }));

  it('has facts, and concerns the people about whom it is news', () =>
    expect(happened('enrolment-ended', 'enrolment', 'enrolment-1', { on: '2026-06-02' }, ['sagar', 'asha'])).toEqual({
      type: 'enrolment-ended',
      subject: { kind: 'enrolment', id: 'enrolment-1' },
      concerns: ['sagar', 'asha'],
      facts: { on: '2026-06-02' },
    }));

  it('is the same after the outbox has stored it as JSON', () => {
    const facts = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string())));
    fc.assert(
      fc.property(facts, fc.array(fc.uuid()), (given, concerns) => {
        const event = happened('attendance-marked', 'session', 'session-1', given, concerns);
        expect(JSON.stringify(JSON.parse(JSON.stringify(event)))).toBe(JSON.stringify(event));
      }),
    );
  });
});
