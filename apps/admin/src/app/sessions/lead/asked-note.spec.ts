import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../../testing/page.ts';
import { aStandIn } from '../../../testing/sessions.ts';
import { Notice } from '../../ui/notice.ts';
import { AskedNote } from './asked-note.ts';

const declined = aStandIn({ id: 'r0', staffName: 'Rohan', state: 'declined', reason: 'A wedding' });
const open = async (...requests: readonly ReturnType<typeof aStandIn>[]) => {
  const page = await openPage(AskedNote, { inputs: { requests, timeZone: 'Asia/Kolkata' } });
  const said = jest.spyOn(TestBed.inject(Notice), 'say');
  const refused = jest.spyOn(TestBed.inject(Notice), 'refused');
  const changed = jest.fn<() => void>();
  page.fixture.componentInstance.changed.subscribe(changed);
  const back = () => page.element.querySelector('button');
  return { page, said, refused, changed, back };
};

describe('who was asked to lead a session', () => {
  it('is shown with what they said, the latest first', async () => {
    const { page } = await open(aStandIn(), declined);
    expect(page.text()).toMatch(/Sana · Asked, no answer yet.*Take back.*Rohan · Said no, Tuesday, 24 November, 10:00: A wedding/);
    expect(page.element.querySelectorAll('button')).toHaveLength(1);
  });

  it.each([
    { status: 200, body: {}, then: { said: 1, refused: 0 } },
    { status: 409, body: { code: 'absences/not-asked' }, then: { said: 0, refused: 1 } },
  ])('can be taken back while nobody answered: $status', async ({ status, body, then }) => {
    const { page, said, refused, changed, back } = await open(aStandIn());
    back()?.click();
    await page.answer('/stand-in-requests/r1/withdraw', body, status);
    expect({ said: said.mock.calls.length, refused: refused.mock.calls.length }).toEqual(then);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is nothing where nobody was asked', async () => expect((await open()).page.text()).toBe(''));
});
