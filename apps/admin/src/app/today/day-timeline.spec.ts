import { Temporal } from '@saath/domain/kernel';
import { expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { aSessionItem } from '../../testing/sessions.ts';
import { dayEntries } from './day-entries.ts';
import { DayTimeline } from './day-timeline.ts';

it('begins with what is under way since the evening before, and says since when', async () => {
  const now = Temporal.Instant.from('2026-11-24T18:40:00Z');
  const late = aSessionItem({ id: 'late', startsAt: '2026-11-24T18:00:00Z', endsAt: '2026-11-24T19:00:00Z' });
  const inputs = { entries: dayEntries([aSessionItem(), late], now), now, date: '2026-11-25' };
  const { element } = await openPage(DayTimeline, { inputs });
  const rows = [...element.querySelectorAll('li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^23:30 60 min.*since 24 Nov · Kothrud, Hall 1.*Under way$/);
  expect(rows[1]).toMatch(/^10:30 75 min\s?Naya Savera\s?Kothrud, Hall 1/);
});
