import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { groupCounselling } from './group-counselling.ts';

describeKind(groupCounselling, {
  looks: { icon: 'forum', confidentiality: 'notes', cap: 15, minutes: 90 },
  accepts: [
    { given: aMember('admitted'), person: 'someone just admitted' },
    { given: aMember('in-programme'), person: 'someone in the programme' },
    { given: aMember('discharged'), person: 'someone just discharged' },
    { given: aMember('alumni'), person: 'an alumnus' },
  ],
  refuses: [
    { given: aMember('enquiry'), person: 'an enquiry', then: ['not-at-this-stage'] },
    { given: aMember('left'), person: 'someone who left', then: ['not-at-this-stage'] },
    { given: aRelative, person: 'a relative', then: ['members-only'] },
  ],
  signals: [
    { given: ['present', 'present'], then: [] },
    { given: ['present', 'absent'], then: [['missed-last', 1]] },
    { given: ['absent', 'present'], then: [] },
    { given: ['present', 'absent', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', 'excused', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', null], then: [['missed-last', 1]] },
    { given: ['absent', 'absent', 'late'], then: [] },
  ],
  recordFields: ['mood', 'craving', 'participation'],
});
