import { describe, expect, it } from '@jest/globals';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { ReminderItem } from '../api/shapes.ts';
import { aReminder as reminder } from '../../testing/reminders.ts';
import { ReminderLog } from './reminder-log.ts';

const me = { ...meera, permissions: [...meera.permissions, 'reminders:read', 'reminders:write'] };

describe('the reminders log', () => {
  let page: OpenPage<ReminderLog>;
  const open = async (
    items: readonly ReminderItem[],
    inputs: Record<string, string> = {},
    nextCursor: string | null = null,
  ): Promise<void> => {
    page = await openPage(ReminderLog, { inputs, me });
    await page.answer('/reminders', { items, nextCursor });
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.element.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(name));

  it('loads, says what went wrong, and tries again', async () => {
    page = await openPage(ReminderLog, { me });
    expect(page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
    await page.answer('/reminders', outage, 503);
    button('Try again')!.click();
    await page.settle();
    await page.answer('/reminders', { items: [], nextCursor: null });
    expect(page.text()).toContain('No messages yet');
  });

  it('says each message in words', async () => {
    await open([reminder()]);
    for (const words of [
      '24 Nov, 14:30',
      'Tara M.',
      'H-042',
      'The day before',
      'Aage Badhein · 25 Nov, 14:30',
      'E-mail',
      'Hindi',
      'Sent',
    ]) {
      expect(page.text()).toContain(words);
    }
    expect(button('Send again')).toBeUndefined();
  });

  it.each([
    { given: { reason: 'no-address' }, then: 'No address is recorded. Add one on the page of the person.' },
    {
      given: { reason: 'channel-not-connected', channel: 'whatsapp' },
      then: 'This centre has not connected WhatsApp. The operator of the installation can connect it.',
    },
    { given: { reason: 'no-consent' }, then: 'No consent to messages is recorded. Record it on the page of the person.' },
  ] as const)('says what is missing and where it is put right: $given.reason', async ({ given, then }) => {
    await open([reminder({ state: 'suppressed', ...given })]);
    expect(page.text()).toContain(then);
    expect(page.element.querySelector('td.to a')!.getAttribute('href')).toBe('/members/m42');
  });

  it('says why something did not arrive, and sends it again when told to', async () => {
    await open([reminder({ state: 'failed', reason: 'smtp-550', attempts: 3 })]);
    expect(page.text()).toContain('The address does not accept messages');
    expect(page.text()).toContain('tried 3 times');
    button('Send again to Tara M.')!.click();
    page.http.expectOne('/api/v1/reminders/r1/resend').flush({});
    await page.settle();
    await page.answer('/reminders', { items: [reminder({ state: 'planned' })], nextCursor: null });
    expect(page.text()).toContain('Waiting');
  });

  it.each([
    { given: {}, bound: 'to' },
    { given: { state: 'coming' }, bound: 'from' },
  ])('asks for what is due with a bound "$bound" when the address says $given', async ({ given, bound }) => {
    page = await openPage(ReminderLog, { inputs: given, me });
    const { params } = page.http.expectOne(({ url }) => url === '/api/v1/reminders').request;
    expect(params.keys()).toEqual([bound, 'limit']);
  });

  it('keeps what it is narrowed to in the address, and offers the way back', async () => {
    await open([], { state: 'failed' });
    expect(page.text()).toContain('No message is in this state');
    expect(button('Not delivered')!.getAttribute('aria-pressed')).toBe('true');
  });

  it('shows more when there is more', async () => {
    await open([reminder()], {}, 'next');
    button('Show more')!.click();
    await page.settle();
    const request = page.http.expectOne(({ params }) => params.get('cursor') === 'next');
    request.flush({
      items: [reminder({ id: 'r2', recipient: { kind: 'relative', memberId: 'm42', displayName: 'Asha' } })],
      nextCursor: null,
    });
    await page.settle();
    expect(page.element.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(page.text()).toContain('Family');
  });
});
