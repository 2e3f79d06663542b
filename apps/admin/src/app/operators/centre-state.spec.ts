import { describe, expect, it } from '@jest/globals';
import { aCentre } from '../../testing/centres.ts';
import { centreState } from './centre-state.ts';

describe('the state of a centre', () => {
  it.each([
    { given: aCentre(), then: 'active' },
    { given: aCentre({ administrator: { invited: true, accepted: false } }), then: 'invited' },
    { given: aCentre({ administrator: { invited: false, accepted: false } }), then: 'active' },
    { given: aCentre({ state: 'suspended', administrator: { invited: true, accepted: false } }), then: 'suspended' },
  ])('is $then', ({ given, then }) => expect(centreState(given)).toBe(then));
});
