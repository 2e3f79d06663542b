import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { familySupport } from './family-support.ts';

describeKind(familySupport, {
  looks: { icon: 'family_restroom', confidentiality: 'notes', cap: 30, minutes: 90 },
  accepts: [{ given: aRelative, person: 'a relative' }],
  refuses: [
    { given: aMember('in-programme'), person: 'a member', then: ['not-a-relative'] },
    { given: aMember('alumni'), person: 'an alumnus', then: ['not-a-relative'] },
  ],
  signals: [
    { given: ['present', 'absent'], then: [] },
    { given: ['absent', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', 'excused', 'absent'], then: [['missed-in-a-row', 2]] },
    { given: ['absent', 'absent', 'present'], then: [] },
  ],
  recordFields: ['strain'],
});
