import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { aftercareGroup } from './aftercare-group.ts';

describeKind(aftercareGroup, {
  looks: { icon: 'potted_plant', confidentiality: 'notes', cap: 20, minutes: 90 },
  accepts: [
    { given: aMember('discharged'), person: 'someone just discharged' },
    { given: aMember('aftercare'), person: 'someone in aftercare' },
    { given: aMember('alumni'), person: 'an alumnus' },
  ],
  refuses: [
    { given: aMember('in-programme'), person: 'a resident', then: ['not-an-alumnus'] },
    { given: aMember('left'), person: 'someone who left', then: ['not-an-alumnus'] },
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
  recordFields: ['outsideMeetings', 'outsideGoal', 'craving'],
});
