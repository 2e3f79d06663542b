import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { groupCounselling } from './group-counselling.ts';

describeKind(groupCounselling, {
  looks: { icon: 'forum', colour: 'counselling', confidentiality: 'notes', cap: 15, minutes: 90 },
  takesIn: [
    { given: aMember('admitted'), who: 'someone just admitted' },
    { given: aMember('in-programme'), who: 'someone in the programme' },
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('alumni'), who: 'an alumnus' },
  ],
  refuses: [
    { given: aMember('enquiry'), who: 'an enquiry', then: ['not-at-this-stage'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-at-this-stage'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ],
  hears: [
    { given: ['present', 'present'], then: [] },
    { given: ['present', 'absent'], then: [['missed-last', 1]] },
    { given: ['absent', 'present'], then: [] },
    { given: ['present', 'absent', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', 'excused', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', null], then: [['missed-last', 1]] },
    { given: ['absent', 'absent', 'late'], then: [] },
  ],
  asksFor: ['participation', 'commitment'],
});
