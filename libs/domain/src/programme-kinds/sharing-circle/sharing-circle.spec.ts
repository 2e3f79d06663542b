import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { sharingCircle } from './sharing-circle.ts';

describeKind(sharingCircle, {
  looks: { icon: 'wb_twilight', colour: 'sharing', confidentiality: 'presence', cap: 20, minutes: 45 },
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
    { given: ['present', 'absent'], then: [['missed-last', 1]] },
    { given: ['present', 'absent', 'absent'], then: [['missed-last', 1]] },
    { given: ['absent', 'absent', 'absent'], then: [['missed-in-a-row', 3]] },
    { given: ['absent', 'absent', 'present', 'absent'], then: [['missed-last', 1]] },
  ],
  asksFor: ['mood', 'craving'],
});
