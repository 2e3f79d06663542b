import { describe, expect, it } from '@jest/globals';
import { sending } from './sending.ts';

describe('sending', () => {
  it('is busy until the request is answered, and says that it was done', async () => {
    const one = sending();
    let end: () => void = () => undefined;
    const sent = one.send(() => new Promise<void>((resolve) => (end = resolve)));
    expect(one.busy()).toBe(true);
    end();
    expect(await sent).toBe(true);
    expect(one.busy()).toBe(false);
    expect(one.fault()).toBeUndefined();
  });

  it('sends nothing while another request is on its way', async () => {
    const one = sending();
    let acts = 0;
    let end: () => void = () => undefined;
    const act = () => {
      acts += 1;
      return new Promise<void>((resolve) => (end = resolve));
    };
    const first = one.send(act);
    expect(await one.send(act)).toBe(false);
    end();
    await first;
    expect(acts).toBe(1);
  });

  it('keeps what went wrong until the next try', async () => {
    const one = sending();
    const outage = new Error('away');
    expect(await one.send(() => Promise.reject(outage))).toBe(false);
    expect(one.fault()).toBe(outage);
    expect(one.busy()).toBe(false);
    expect(await one.send(() => Promise.resolve())).toBe(true);
    expect(one.fault()).toBeUndefined();
  });

  it('forgets what went wrong when something else is looked at', async () => {
    const one = sending();
    await one.send(() => Promise.reject(new Error('away')));
    one.forget();
    expect(one.fault()).toBeUndefined();
  });
});
