import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { rahul } from '../../../testing/centres.ts';
import { openStore } from '../../../testing/store.ts';
import { OnboardingDraft } from './onboarding-draft.ts';
import { OnboardingStore } from './onboarding-store.ts';

beforeEach(() => localStorage.clear());

const start = async (at: string | undefined) => {
  const step = signal(at);
  const open = await openStore(OnboardingStore, {
    ...{ me: rahul, providers: [OnboardingDraft] },
    connect: (store) => store.step.connect(step),
  });
  return { open, step, draft: TestBed.inject(OnboardingDraft) };
};

describe('the way through the questions about a centre', () => {
  it.each([
    { step: undefined, here: 'organisation', previous: undefined, next: 'branches' },
    { step: 'unheard-of', here: 'organisation', previous: undefined, next: 'branches' },
    { step: 'kinds', here: 'kinds', previous: 'branches', next: 'administrator' },
    { step: 'review', here: 'review', previous: 'administrator', next: undefined },
  ])('is at $here for $step', async ({ step, here, previous, next }) => {
    const { store } = (await start(step)).open;
    expect([store.here(), store.previous(), store.next()]).toEqual([here, previous, next]);
  });

  it('stays at a question without an answer, and goes on with one', async () => {
    const { open, draft } = await start('organisation');
    expect(await open.store.onward()).toBeUndefined();
    expect(draft.form.controls.organisation.touched).toBe(true);
    draft.form.patchValue({ organisation: { name: 'Lotus House', slug: 'lotus-house', languages: ['en'] } });
    expect(await open.store.onward()).toBe('branches');
  });

  it('goes back from the end to the first question without an answer, and opens nothing', async () => {
    const { open, draft } = await start('review');
    draft.form.patchValue({ organisation: { name: 'Lotus House', slug: 'lotus-house', languages: ['en'] } });
    expect(await open.store.onward()).toBe('branches');
    open.http.expectNone('/api/v1/platform/centres');
    expect(open.store.opened()).toBeUndefined();
  });
});
