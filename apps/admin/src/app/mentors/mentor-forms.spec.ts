import { describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { defaultMentorBounds } from '@saath/domain/mentors';
import { submit } from '../../testing/fill.ts';
import { aMentor, meeraOfMentors } from '../../testing/mentors.ts';
import { openPage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { MentorBoundsPage, MentorBoundsStore } from './mentor-bounds-page.ts';
import { MentorProfilePage } from './mentor-profile-page.ts';
import { MentorProfileStore } from './mentor-profile-store.ts';

describe('the rules about mentors', () => {
  it('are changed by the version that is shown', async () => {
    const page = await openPage(MentorBoundsPage, { me: meeraOfMentors });
    await page.answer('/mentor-bounds', { ...defaultMentorBounds, version: 2 });
    expect(page.element.querySelector<HTMLInputElement>('input[name=trainingHours]')!.value).toBe('46');
    submit(page.element);
    await page.settle();
    const request = page.http.expectOne('/api/v1/mentor-bounds');
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([defaultMentorBounds, '"2"']);
    request.flush({ ...defaultMentorBounds, version: 3 });
  });

  it('are not sent with a number out of its range', async () => {
    const { store, answer, http } = await openStore(MentorBoundsStore, { me: meeraOfMentors });
    await answer('/mentor-bounds', { ...defaultMentorBounds, version: 0 });
    store.numbers.controls.soberMonths.setValue(2);
    await store.save();
    http.verify();
  });
});

const staff = [
  { id: 's1', name: 'Meera Kulkarni', role: 'counsellor', state: 'active' },
  { id: 's8', name: 'Prakash', role: 'mentor', state: 'active' },
  { id: 's9', name: 'Left', role: 'mentor', state: 'deactivated' },
];

describe('the profile of a mentor', () => {
  it('offers accounts of mentors and supervisors, and begins with what is recorded', async () => {
    const page = await openPage(MentorProfilePage, { me: meeraOfMentors, inputs: { id: 'p1' } });
    await page.answer('/mentors/p1', aMentor());
    await page.answer('/staff', { items: staff, nextCursor: null });
    expect(page.text()).toContain('Profile of Prakash');
    expect(page.element.querySelector<HTMLInputElement>('input[name=seats]')!.value).toBe('5');
  });

  it('is saved with nobody as null, and returns to the mentor', async () => {
    const { store, answer, request, settle } = await openStore(MentorProfileStore, {
      me: meeraOfMentors,
      connect: (one) => one.id.connect((() => 'p1') as never),
    });
    await answer('/mentors/p1', aMentor());
    await answer('/staff', { items: staff, nextCursor: null });
    expect([store.accounts().map(({ id }) => id), store.supervisors().map(({ id }) => id)]).toEqual([['s8'], ['s1']]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    store.form().patchValue({ supervisorId: '', staffId: 's8', seats: 4 });
    const saving = store.save();
    await settle();
    const sent = request('/mentors/p1');
    expect(sent.request.body).toEqual({
      ...{ trainingHours: 60, seats: 4, role: 'volunteer', languages: ['mr', 'hi'], staffId: 's8', supervisorId: null },
    });
    sent.flush(aMentor());
    await saving;
    expect(navigate).toHaveBeenCalledWith(['/mentors', 'p1']);
  });
});
