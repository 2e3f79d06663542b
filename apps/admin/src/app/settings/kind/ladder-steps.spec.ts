import { describe, expect, it } from '@jest/globals';
import { usualLadder } from '@saath/domain/programmes';
import { fill, named, problems } from '../../../testing/fill.ts';
import { circle, openAt, submit } from '../../../testing/kind-page.ts';
import type { OpenPage } from '../../../testing/page.ts';
import type { KindPage } from '../kind-page.ts';

const [call, mentor, relative, last] = usualLadder.steps;
const own = {
  ...circle,
  attendance: { states: ['present' as const, 'absent' as const], misses: ['absent' as const], minutes: [], own: [] },
};
const editor = (page: OpenPage<KindPage>): HTMLElement => page.element.querySelector<HTMLElement>('saath-ladder-steps')!;
const press = async (page: OpenPage<KindPage>, name: string): Promise<void> => {
  named(page.element, name).click();
  await page.settle();
};
const rows = (page: OpenPage<KindPage>): readonly string[] =>
  [...editor(page).querySelectorAll('li')].map(
    (row) => row.querySelector('mat-select .mat-mdc-select-value, .fixed')?.textContent.trim() ?? '',
  );
/** The steps that are sent for the centre; undefined where nothing is sent. */
const sent = (page: OpenPage<KindPage>): unknown =>
  page.http.match('/api/v1/programme-kinds/sharing-circle').map(({ request }) => (request.body as { overrides: object }).overrides)[0];

describe('the steps of a ladder', () => {
  it('are those of the kind in words, until the centre begins its own', async () => {
    const page = await openAt({}, [{ ...own, overrides: {} }]);
    expect(editor(page).textContent).toContain(
      'the person who led the session within 4 hours, by phone; then the mentor by 20:00 the same day',
    );
    expect(rows(page)).toEqual([]);
    await press(page, 'editSet other steps');
    expect(rows(page)).toEqual(['Who led the session', 'Mentor', 'Relative who may be called', 'lockCounsellor in charge']);
    await submit(page);
    expect(sent(page)).toEqual({ ladderSteps: usualLadder.steps });
  });

  it('are moved, removed, added and changed, and the last one stays', async () => {
    const page = await openAt({}, [{ ...own, overrides: {} }]);
    await press(page, 'editSet other steps');
    await press(page, 'Move step 2 up');
    await press(page, 'Remove step 3');
    expect(rows(page)).toEqual(['Mentor', 'Who led the session', 'lockCounsellor in charge']);
    expect(editor(page).querySelector('li:last-child button')).toBeNull();
    fill(page.element, 'input[name=after-2]', '90');
    fill(page.element, 'input[name=at-1]', '18.30');
    await page.settle();
    expect(editor(page).textContent).toContain(
      'the mentor by 18:30 the same day, by phone; then the person who led the session within 90 minutes',
    );
    await press(page, 'addAdd a step');
    await submit(page);
    expect(sent(page)).toEqual({
      ladderSteps: [{ ...mentor, due: { at: '18:30', day: 0 } }, { ...call, due: { after: 90 } }, mentor, last],
    });
  });

  it('are at most six, and not sent with a number out of bounds, which is said beside its field', async () => {
    const page = await openAt({}, [{ ...own, overrides: {} }]);
    await press(page, 'editSet other steps');
    await press(page, 'addAdd a step');
    await press(page, 'addAdd a step');
    expect(rows(page)).toHaveLength(6);
    expect(editor(page).querySelector<HTMLButtonElement>('.add')?.disabled).toBe(true);
    fill(page.element, 'input[name=patience-1]', '20161');
    await submit(page);
    expect(sent(page)).toBeUndefined();
    expect(editor(page).textContent).toContain('20160');
    expect(problems(page.element)).toEqual(['Then waits, minutes']);
    fill(page.element, 'input[name=patience-1]', '15');
    await submit(page);
    expect(sent(page)).toMatchObject({ ladderSteps: [{ ...call, patience: 15 }, mentor, relative, mentor, mentor, last] });
  });

  it('of a branch are those of its centre until it sets others, and follow it again', async () => {
    const [centre, branch] = [[mentor!, last!], [last!]];
    const page = await openAt({ branch: 'b1' }, [
      { ...own, overrides: { ladderSteps: centre }, branches: [{ branchId: 'b1', overrides: { ladderSteps: branch }, version: 3 }] },
    ]);
    expect(rows(page)).toEqual(['lockCounsellor in charge']);
    await press(page, 'Steps of a ladder: Back to the centre’s 2 steps');
    expect([rows(page), editor(page).textContent]).toEqual([[], expect.stringContaining('the mentor by 20:00 the same day')]);
    await submit(page);
    expect(page.http.expectOne('/api/v1/programme-kinds/sharing-circle/branches/b1').request.body).toEqual({ overrides: {} });
  });

  it('of a group are read', async () => {
    const page = await openAt({ group: 'g1' }, [own]);
    expect([editor(page).querySelector('button'), rows(page)]).toEqual([null, []]);
    expect(editor(page).textContent).toContain('the counsellor in charge');
  });
});
