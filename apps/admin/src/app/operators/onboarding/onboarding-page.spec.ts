import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aCentre, rahul } from '../../../testing/centres.ts';
import { fill, named, submit } from '../../../testing/fill.ts';
import { openPage, outage } from '../../../testing/page.ts';
import { OnboardingPage } from './onboarding-page.ts';

beforeEach(() => localStorage.clear());

const open = async (step?: string) => {
  const page = await openPage(OnboardingPage, { me: rahul, inputs: { step } });
  const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const onward = async (): Promise<void> => {
    submit(page.element);
    await page.settle();
  };
  const at = async (next: string): Promise<void> => {
    page.fixture.componentRef.setInput('step', next);
    await page.settle();
  };
  return { ...page, go, onward, at };
};

const answerAll = async (page: Awaited<ReturnType<typeof open>>): Promise<void> => {
  fill(page.element, '[name=name]', 'Lotus House');
  await page.at('branches');
  fill(page.element, 'main input', 'Patan');
  await page.at('kinds');
  named(page.element, 'Mentor circle').click();
  await page.at('administrator');
  fill(page.element, '[name=administrator]', 'Sunita Rai');
  fill(page.element, '[name=email]', 'sunita@lotus.example');
  await page.at('review');
};

describe('onboarding a centre', () => {
  it('begins with the organisation and does not go on without its name', async () => {
    const page = await open();
    await page.onward();
    expect(page.go).not.toHaveBeenCalled();
    expect(page.text()).toContain('This field is required.');
    expect(page.element.querySelectorAll('saath-form-problems a').length).toBeGreaterThan(0);
  });

  it('makes a code of the name, and goes on', async () => {
    const page = await open();
    fill(page.element, '[name=name]', 'Lotus House');
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('[name=slug]')?.value).toBe('lotus-house');
    await page.onward();
    expect(page.go).toHaveBeenCalledWith([], { queryParams: { step: 'branches' } });
  });

  it('keeps the draft on this device', async () => {
    const page = await open();
    fill(page.element, '[name=name]', 'Lotus House');
    await page.settle();
    expect(page.text()).toContain('Draft saved on this device');
    expect(localStorage.getItem('saath.onboarding')).toContain('Lotus House');
  });

  it('needs one kind at least', async () => {
    const page = await open('kinds');
    for (const toggle of page.element.querySelectorAll<HTMLElement>('[role=switch]')) toggle.click();
    await page.settle();
    expect(page.text()).toContain('Choose at least one kind.');
    await page.onward();
    expect(page.go).not.toHaveBeenCalledWith([], { queryParams: { step: 'administrator' } });
  });

  it('asks for what is missing in the step at hand, and in no other', async () => {
    const page = await open();
    await page.onward();
    expect(page.element.querySelector('main mat-error')).not.toBeNull();
    page.fixture.componentRef.setInput('step', 'branches');
    await page.settle();
    expect(page.element.querySelector('main mat-error')).toBeNull();
  });

  it('adds and removes branches', async () => {
    const page = await open('branches');
    named(page.element, 'add Add a branch').click();
    await page.settle();
    expect(page.element.querySelectorAll('main input')).toHaveLength(2);
    named(page.element, 'Remove branch 2').click();
    await page.settle();
    expect(page.element.querySelectorAll('main input')).toHaveLength(1);
  });

  it('shows everything once more, opens the centre and forgets the draft', async () => {
    const page = await open();
    await answerAll(page);
    expect(page.element.querySelector('main')?.textContent).toMatch(/Lotus House · lotus-house.*Patan.*sunita@lotus\.example/s);
    await page.onward();
    const sent = page.http.expectOne('/api/v1/platform/centres');
    expect(sent.request.body).toEqual({
      name: 'Lotus House',
      slug: 'lotus-house',
      timeZone: 'Asia/Kolkata',
      country: 'IN',
      languages: ['en'],
      branches: [{ name: 'Patan', timeZone: 'Asia/Kolkata' }],
      kinds: expect.not.arrayContaining(['mentor-circle']),
      administrator: { name: 'Sunita Rai', email: 'sunita@lotus.example' },
    });
    sent.flush(aCentre({ name: 'Lotus House' }));
    await page.settle();
    expect(page.text()).toContain('The invitation to sunita@lotus.example was sent');
    expect(localStorage.getItem('saath.onboarding')).toBeNull();
  });

  it('keeps everything when it could not be opened', async () => {
    const page = await open();
    await answerAll(page);
    await page.onward();
    await page.answer('/platform/centres', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    expect(localStorage.getItem('saath.onboarding')).toContain('Patan');
  });
});
