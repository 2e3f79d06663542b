import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { sharingCircle } from './sharing-circle.ts';

describeKind(sharingCircle, {
  looks: { icon: 'wb_twilight', confidentiality: 'presence', cap: 20, minutes: 45 },
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
    { given: ['present', 'absent'], then: [['missed-last', 1]] },
    { given: ['present', 'absent', 'absent'], then: [['missed-last', 1]] },
    { given: ['absent', 'absent', 'absent'], then: [['missed-in-a-row', 3]] },
    { given: ['absent', 'absent', 'present', 'absent'], then: [['missed-last', 1]] },
  ],
  recordFields: ['mood', 'craving'],
});
