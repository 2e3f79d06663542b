import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, describeKind, on } from '../../testing/index.ts';
import { communityActivity } from './community-activity.ts';

describeKind(communityActivity, {
  looks: { icon: 'self_improvement', confidentiality: 'presence', cap: 80, minutes: 90 },
  accepts: [
    { given: aMember('admitted'), person: 'someone just admitted' },
    { given: aMember('in-programme'), person: 'someone in the programme' },
    { given: aMember('discharged'), person: 'someone just discharged' },
    { given: aMember('alumni'), person: 'an alumnus' },
    { given: aMember('enquiry'), person: 'an enquiry' },
    { given: aRelative, person: 'a relative' },
  ],
  refuses: [],
  signals: [
    { given: ['present', 'absent'], then: [] },
    { given: ['absent', 'absent'], then: [] },
    { given: ['absent', 'absent', 'absent'], then: [['missed-in-a-row', 3]] },
    { given: ['absent', 'absent', 'absent', 'absent'], then: [['missed-in-a-row', 4]] },
    { given: ['absent', 'absent', 'absent', 'present'], then: [] },
  ],
  recordFields: [],
});

describe('community-activity alone', () => {
  it.each([
    { endsOn: on, then: { allowed: true } },
    { endsOn: on.subtract({ days: 1 }), then: { allowed: false, reasons: ['group-ended'] } },
  ])('in a group that runs until $endsOn: $then', ({ endsOn, then }) =>
    expect(communityActivity.eligibility(aRelative, { ...aGroup(), endsOn }, on)).toEqual(then),
  );
});
