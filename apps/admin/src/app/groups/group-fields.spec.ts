import { FormControl, FormGroup } from '@angular/forms';
import { describe, expect, it } from '@jest/globals';
import { aStaff, anjali } from '../../testing/organisation.ts';
import { openPage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { optionalText } from '../ui/fields.ts';
import { GroupFields } from './group-fields.ts';

const asksFor = (roles: string) => `This kind asks for one person who steps in: ${roles}.`;
const backUp = asksFor('Counsellor and Administrator');

describe('who facilitates a group', () => {
  it.each([
    { kind: 'mentor-circle', ids: [], then: ['This kind needs one more person who facilitates: Counsellor and Administrator.'] },
    { kind: 'mentor-circle', ids: ['s1'], then: [backUp] },
    { kind: 'mentor-circle', ids: ['s1'], backUps: ['s3'], then: [] },
    {
      ...{ kind: 'mentor-circle', ids: ['s1', 's2'] },
      then: ['Ravi Kale has the role Facilitator; this kind is facilitated by Counsellor and Administrator.', backUp],
    },
    {
      ...{ kind: 'mentor-circle', ids: ['s2'] },
      then: [
        'This kind needs one more person who facilitates: Counsellor and Administrator.',
        'Ravi Kale has the role Facilitator; this kind is facilitated by Counsellor and Administrator.',
        backUp,
      ],
    },
    { kind: 'sharing-circle', ids: ['s2'], then: [asksFor('Facilitator, Counsellor, Administrator and Mentor')] },
    { kind: 'community-activity', ids: ['s2'], then: [] },
    { kind: 'no-longer-installed', ids: [], then: [] },
  ])('of $kind with $ids and the back-ups $backUps: $then', async ({ kind, ids, backUps = [], then }) => {
    const form = new FormGroup({
      ...{ roomId: optionalText(), language: optionalText('hi'), capacity: new FormControl<number | null>(null) },
      facilitatorIds: new FormControl<readonly string[]>([], { nonNullable: true }),
      backUpIds: new FormControl<readonly string[]>([], { nonNullable: true }),
    });
    const page = await openPage(GroupFields, { me: anjali, inputs: { form, kind, branchId: 'b1', rooms: [] } });
    const [ravi, sana] = [aStaff({ id: 's2', name: 'Ravi Kale', role: 'facilitator' }), aStaff({ id: 's3', name: 'Sana Shaikh' })];
    await page.answer('/staff', pageOf(aStaff(), ravi, sana));
    form.patchValue({ facilitatorIds: ids, backUpIds: backUps });
    await page.settle();
    expect([...page.element.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toEqual(then);
  });
});

describe('a room that is smaller than the group', () => {
  const room = { id: 'ro1', name: 'Hall 2', capacity: 8 };
  const small = ['Hall 2 holds 8 people, the group has seats for 12. It can meet there all the same.'];
  it.each([
    { given: 'has fewer places', capacity: 12, rooms: [room], then: small },
    { given: 'has as many', capacity: 8, rooms: [room], then: [] },
    { given: 'has no number', capacity: 12, rooms: [{ ...room, capacity: null }], then: [] },
  ])('is said where it $given', async ({ capacity, rooms, then }) => {
    const form = new FormGroup({
      ...{ roomId: optionalText('ro1'), language: optionalText('hi'), capacity: new FormControl<number | null>(capacity) },
      facilitatorIds: new FormControl<readonly string[]>([], { nonNullable: true }),
      backUpIds: new FormControl<readonly string[]>([], { nonNullable: true }),
    });
    const page = await openPage(GroupFields, { me: anjali, inputs: { form, kind: 'group-counselling', branchId: 'b1', rooms } });
    await page.answer('/staff', pageOf());
    await page.settle();
    expect([...page.element.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toEqual(then);
  });
});
