import { provideRouter } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import type { MilestoneItem } from '../api/shapes.ts';
import { MilestoneCard } from './milestone-card.ts';

const milestone: MilestoneItem = {
  ...{ memberId: 'm3', displayName: 'Kabir D.', code: 'K-104', unit: 'days', count: 90, days: 90, on: '2026-11-25', nextSession: null },
  ...{ episodeId: 'ep3', step: 90, ways: ['circle'], celebrated: null },
};
const shown = async (more: Partial<MilestoneItem>) => {
  const inputs = { milestone: { ...milestone, ...more }, sessions: [], today: '2026-11-25' };
  return (await openPage(MilestoneCard, { inputs, providers: [provideRouter([])] })).text();
};

describe('the card of a milestone of today', () => {
  it.each([
    { more: { ways: ['circle'] as const }, then: 'Wants it celebrated in the circle' },
    { more: { ways: ['private', 'card'] as const }, then: 'Wants it celebrated in private · Would like a card' },
    { more: { celebrated: { on: '2026-11-25', way: 'card', by: 'Meera' } as const }, then: 'Celebrated' },
  ])('says how the person wants it: $then', async ({ more, then }) => {
    const text = await shown(more);
    expect(text).toContain('Kabir D. reaches 90 days today');
    expect(text).toContain(then);
  });
});
