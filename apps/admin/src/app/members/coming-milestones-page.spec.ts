import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { meera, openPage, outage } from '../../testing/page.ts';
import { PreparedPrompt } from '../../testing/prepared-prompt.ts';
import type { MilestoneItem } from '../api/shapes.ts';
import { Prompt } from '../ui/index.ts';
import { addDays, todayIn } from '../ui/zoned-time.ts';
import { ComingMilestonesPage } from './coming-milestones-page.ts';

const today = todayIn('Asia/Kolkata');
const milestone = (displayName: string, on: string, more: Partial<MilestoneItem> = {}): MilestoneItem => ({
  ...{ memberId: displayName, displayName, code: 'K-104', unit: 'days', count: 90, days: 90, on, nextSession: null },
  ...{ episodeId: `episode of ${displayName}`, step: 90, ways: ['circle'], celebrated: null },
  ...more,
});
const celebrated = { on: today, way: 'circle', by: 'Meera Kulkarni' } as const;

const open = async (items: readonly MilestoneItem[], me = meera) => {
  const prompt = new PreparedPrompt();
  const page = await openPage(ComingMilestonesPage, { me, providers: [provideRouter([]), { provide: Prompt, useValue: prompt }] });
  const address = `/milestones?from=${addDays(today, -7)}&to=${addDays(today, 13)}`;
  await page.answer(address, { items, nextCursor: null });
  const lines = () => [...page.element.querySelectorAll('li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  return { ...page, prompt, lines, address };
};

describe('the milestones to come', () => {
  it('name who, what, when and how', async () => {
    const { lines } = await open([milestone('Kabir', addDays(today, 3), { ways: ['circle', 'private'] })]);
    expect(lines()[0]).toMatch(/Kabir.*90 days.*In the circle.*In private/);
  });

  it('have last week’s only until they are celebrated', async () => {
    const before = addDays(today, -2);
    const { lines } = await open([
      milestone('Asha', before, { celebrated }),
      milestone('Bela', before),
      milestone('Chetan', today, { celebrated }),
    ]);
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toContain('Bela');
    expect(lines()[1]).toMatch(/Chetan.*Celebrated/);
  });

  it.each([
    { on: today, ways: ['circle'] as const, buttons: 1, cards: 0 },
    { on: today, ways: ['card'] as const, buttons: 1, cards: 1 },
    { on: addDays(today, 1), ways: ['card'] as const, buttons: 0, cards: 0 },
  ])('are celebrated from their day on, with a card where it is wanted: $on, $ways', async ({ on, ways, buttons, cards }) => {
    const { element } = await open([milestone('Kabir', on, { ways })]);
    expect(element.querySelectorAll('li button')).toHaveLength(buttons);
    const links = [...element.querySelectorAll('a')].filter((link) => link.getAttribute('href')!.includes('card.pdf'));
    expect(links).toHaveLength(cards);
    if (cards > 0)
      expect(links[0]!.getAttribute('href')).toBe('/api/v1/members/Kabir/sobriety-episodes/episode%20of%20Kabir/card.pdf?step=90');
  });

  it('are recorded as celebrated by those who may, in a way that was agreed', async () => {
    const page = await open([milestone('Kabir', today, { ways: ['private', 'card'] })]);
    page.element.querySelector<HTMLButtonElement>('li button')!.click();
    await page.settle();
    expect(page.prompt.asked[0]!.fields[1]!.options!.map(({ value }) => value)).toEqual(['private', 'card']);
    const request = page.http.expectOne('/api/v1/members/Kabir/sobriety-episodes/episode of Kabir/celebrations');
    expect(request.request.body).toEqual({ on: today, way: 'private', step: 90 });
    request.flush(celebrated);
    await page.settle();
    await page.answer(page.address, { items: [milestone('Kabir', today, { celebrated })], nextCursor: null });
    expect(page.lines()[0]).toContain('Celebrated');
  });

  it('are only read by those who may not record', async () => {
    const { element } = await open([milestone('Kabir', today)], { ...meera, permissions: ['members:read'] });
    expect(element.querySelectorAll('li button')).toHaveLength(0);
  });

  it('say where the circle meets next', async () => {
    const startsAt = Temporal.PlainDate.from(addDays(today, 2))
      .toZonedDateTime({ timeZone: 'Asia/Kolkata', plainTime: '10:30' })
      .toInstant();
    const nextSession = { id: 's1', startsAt: startsAt.toString() };
    const { lines } = await open([
      milestone('Kabir', today, { nextSession }),
      milestone('Bela', today, { nextSession, ways: ['card'] }),
      milestone('Chetan', addDays(today, 3), { nextSession }),
    ]);
    expect(lines().map((line) => line.includes('Next in a circle'))).toEqual([true, false, false]);
  });

  it('say that there is none', async () => expect((await open([])).text()).toContain('No milestone comes up.'));

  it('load, and say what went wrong', async () => {
    const page = await openPage(ComingMilestonesPage, { providers: [provideRouter([])] });
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/milestones', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });
});
