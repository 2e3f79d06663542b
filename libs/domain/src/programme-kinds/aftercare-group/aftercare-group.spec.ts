import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { aftercareGroup } from './aftercare-group.ts';

describeKind(aftercareGroup, {
  looks: { icon: 'potted_plant', colour: 'aftercare', confidentiality: 'notes', cap: 20, minutes: 90 },
  takesIn: [
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('aftercare'), who: 'someone in aftercare' },
    { given: aMember('alumni'), who: 'an alumnus' },
  ],
  refuses: [
    { given: aMember('in-programme'), who: 'a resident', then: ['not-an-alumnus'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-an-alumnus'] },
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
  asksFor: ['outsideMeetings', 'outsideGoal', 'craving'],
});
