import { describe, expect, it } from '@jest/globals';
import { ownAgendaField } from '@saath/domain/programmes';
import { fill, named } from '../../testing/fill.ts';
import { circle, openAt, submit, write } from '../../testing/kind-page.ts';
import { kindsOfTest } from '../../testing/known-kinds.ts';
import { aBranch, anjali } from '../../testing/organisation.ts';
import { openPage, outage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { KindPage } from './kind-page.ts';

describe('the settings of a kind at a level', () => {
  it('of a group are its own, with the questions of the kind, and saved with the group', async () => {
    const page = await openAt({ group: 'g1' });
    await write(page, 'cap', '10');
    page.element.querySelector<HTMLElement>('saath-kind-settings mat-slide-toggle button')?.click();
    await page.settle();
    expect(page.text()).toContain('Phulbagh differs in 2 settings');
    await submit(page);
    const { request } = page.http.expectOne('/api/v1/groups/g1');
    expect([request.method, request.headers.get('If-Match'), request.body]).toEqual([
      ...['PATCH', '"1"'],
      { capacity: 10, enrolmentMode: null, lateAfter: null, firstReminder: null, settings: { listed: true } },
    ]);
  });

  it('of a group are when it reminds, from when people are late, and its course in place of the one of its centre', async () => {
    const settingsFields = [...circle.settingsFields, ownAgendaField];
    const reminderPlan = [{ rule: 'day-before' as const, minutesBefore: 1440 }];
    const attendance = { states: ['present', 'late'] as const, misses: [], minutes: [], own: [] };
    const page = await openAt({ group: 'g1' }, [
      { ...circle, overrides: { agenda: ['45 Walk'] }, reminderPlan, attendance, settingsFields },
    ]);
    const course = page.element.querySelector<HTMLTextAreaElement>('textarea[name=agenda]');
    expect([course?.value, course?.placeholder]).toEqual(['', '45 Walk']);
    await write(page, 'firstReminder', '17.30');
    await write(page, 'lateAfter', '5');
    fill(page.element, 'textarea[name=agenda]', '10 Welcome\n\n 35 Round ');
    await page.settle();
    expect(page.text()).toContain('Phulbagh differs in 3 settings');
    await submit(page);
    expect(page.http.expectOne('/api/v1/groups/g1').request.body).toEqual({
      ...{ capacity: null, enrolmentMode: null, lateAfter: 5, firstReminder: '17:30' },
      settings: { listed: false, agenda: ['10 Welcome', '35 Round'] },
    });
  });

  it.each([
    { written: '10 Welcome\n35 Round', sent: { agenda: ['10 Welcome', '35 Round'] } },
    { written: ' \n', sent: {} },
    { written: Array.from({ length: 13 }, () => '5 Tea').join('\n'), sent: undefined },
  ])('of the centre have a course, a step a line: $written', async ({ written, sent }) => {
    const page = await openAt({}, [{ ...circle, overrides: {} }]);
    fill(page.element, 'textarea[name=agenda]', written);
    await submit(page);
    const asked = page.http.match('/api/v1/programme-kinds/sharing-circle');
    expect(asked.map(({ request }) => (request.body as { overrides: object }).overrides)).toEqual(sent === undefined ? [] : [sent]);
    if (sent === undefined) expect(page.text()).toContain('A course has at most 12 steps');
  });
});

describe('the groups of a kind', () => {
  it('are not “none” while they load, nor after a failure, and a branch of many is found by typing', async () => {
    const page = await openPage(KindPage, { me: anjali, inputs: { code: circle.code }, providers: [kindsOfTest] });
    await page.answer('/programme-kinds', pageOf(circle));
    await page.answer('/branches', pageOf(...Array.from({ length: 40 }, (_, index) => aBranch({ id: `b${String(index)}` }))));
    expect(page.element.querySelector('saath-kind-uses [aria-busy=true]')).not.toBeNull();
    expect(page.element.querySelector('saath-kind-levels saath-filter-select')).not.toBeNull();
    await page.answer('/groups?', outage, 503);
    expect(page.element.querySelector('saath-kind-uses saath-problem button')).not.toBeNull();
    expect(page.text()).not.toContain('No group is of this kind yet.');
    named(page.element.querySelector('saath-kind-uses')!, 'Try again').click();
    await page.settle();
    await page.answer('/groups?', pageOf());
    expect(page.text()).toContain('No group is of this kind yet.');
  });
});
