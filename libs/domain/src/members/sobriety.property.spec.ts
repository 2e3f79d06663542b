import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf, isDayBefore } from '../kernel/index.ts';
import type { Day, SobrietyEpisodeId } from '../kernel/index.ts';
import { correctStart, endEpisode, runningEpisode, soberDays, sobrietyEndReasons, startEpisode } from './sobriety.ts';
import type { SobrietyEpisode } from './sobriety.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const day = fc.integer({ min: -400, max: 5 }).map((days) => today.add({ days }));
const deed = fc.oneof(
  fc.record({ type: fc.constant('start' as const), on: day }),
  fc.record({ type: fc.constant('end' as const), on: day, reason: fc.constantFrom(...sobrietyEndReasons) }),
  fc.record({ type: fc.constant('correct' as const), on: day.filter((on) => !isDayBefore(today, on)) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

const replaced = (episodes: readonly SobrietyEpisode[], one: SobrietyEpisode | null): readonly SobrietyEpisode[] =>
  one === null ? episodes : episodes.map((episode) => (episode.id === one.id ? one : episode));

function after(episodes: readonly SobrietyEpisode[], done: Deed): readonly SobrietyEpisode[] {
  const id = idOf<SobrietyEpisodeId>(String(episodes.length));
  const running = runningEpisode(episodes);
  if (done.type === 'start') {
    const started = startEpisode(episodes, { id, on: done.on, today });
    return started.ok ? [...episodes, started.value] : episodes;
  }
  if (done.type === 'correct') {
    const { ended, started } = correctStart(running, { id, on: done.on, today });
    return [...replaced(episodes, ended), started];
  }
  const ended = running === undefined ? undefined : endEpisode(running, { on: done.on, reason: done.reason, today });
  return ended?.ok === true ? replaced(episodes, ended.value) : episodes;
}
const lives = fc
  .array(deed, { maxLength: 12 })
  .map((deeds) => deeds.reduce<readonly (readonly SobrietyEpisode[])[]>((all, one) => [...all, after(all.at(-1) ?? [], one)], [[]]));
const always = (holds: (now: readonly SobrietyEpisode[], before: readonly SobrietyEpisode[]) => boolean): void => {
  fc.assert(fc.property(lives, (all) => all.every((one, index) => holds(one, all[Math.max(0, index - 1)] ?? one))));
};
const daysOn = (on: Day) => (one: SobrietyEpisode) => soberDays(one, on);

describe('the record of sobriety through any entries', () => {
  it('has one running span at most', () => {
    always((episodes) => episodes.filter(({ endedOn }) => endedOn === null).length <= 1);
    expect.assertions(0);
  });

  it('loses no span and no day of one that has ended', () => {
    always((now, before) =>
      before.every((one) => {
        const same = now.find(({ id }) => id === one.id);
        return (
          same !== undefined &&
          same.startedOn.equals(one.startedOn) &&
          (one.endedOn === null || soberDays(same, today) === soberDays(one, today))
        );
      }),
    );
    expect.assertions(0);
  });

  it('has no span that ends before it begins, or reaches into the future', () => {
    always((episodes) =>
      episodes.every(
        ({ startedOn, endedOn }) =>
          !isDayBefore(today, startedOn) && (endedOn === null || (!isDayBefore(endedOn, startedOn) && !isDayBefore(today, endedOn))),
      ),
    );
    expect.assertions(0);
  });

  it('counts no day below nothing, and none after the end of a span', () => {
    always((episodes) =>
      episodes.every((one) => {
        const [now, later] = [daysOn(today)(one), daysOn(today.add({ days: 9 }))(one)];
        return now >= 0 && later === (one.endedOn === null ? now + 9 : now);
      }),
    );
    expect.assertions(0);
  });
});
