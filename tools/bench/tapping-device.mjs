import { randomUUID } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';

/** The page or the browser ended in the middle of something. */
class Killed extends Error {}

/** How often each fault happens, of a hundred requests. */
const faults = { lostOnTheWay: 12, lostAnswer: 10, repeated: 6, busyServer: 4, killedBefore: 3, killedAfter: 5 };

/** The faults of one request, by chance. */
function faultOf(chance) {
  let at = chance() * 100;
  for (const [name, share] of Object.entries(faults)) {
    if (at < share) return name;
    at -= share;
  }
  return 'none';
}

/**
 * A device that taps, with the queue of the console in a database of its own and a clock of its own. Its network is cut before and after
 * requests, repeats them, and the browser is killed and started again. What happens is decided by `chance` alone.
 */
export class TappingDevice {
  #rows = [];
  #order = 0;
  #database = new IDBFactory();
  counts = { requests: 0, cuts: 0, kills: 0, repeats: 0, disputes: 0 };

  constructor(queue, { owner, ask, chance, clockOffMs }) {
    Object.assign(this, { queue, owner, ask, chance, clockOffMs });
  }
  static async open(queue, given) {
    const device = new TappingDevice(queue, given);
    await device.#restart();
    return device;
  }

  /** A person does something at a time of the true clock; the device writes its own. As on a page: it is stored with what it replaces removed. */
  async act(command, at) {
    const dated = { ...command, markedAt: new Date(at + this.clockOffMs).toISOString() };
    this.#order += 1;
    const row = { id: randomUUID(), order: this.#order, command: dated, status: { name: 'waiting' } };
    const remove = this.#rows.filter((older) => this.queue.replaces(dated, older.command)).map(({ id }) => id);
    await this.store.apply(this.owner, { put: [row], remove });
    this.#rows = [...this.#rows.filter(({ id }) => !remove.includes(id)), row];
  }
  /** Sends what waits, as far as the network allows. Marks in dispute are settled as the other side has them. */
  async send() {
    try {
      // It has no copies of rosters into which the marks would go, and no pages that would be told.
      const [keep, tell] = [() => Promise.resolve(), () => undefined];
      await this.queue.drainInBackground({ store: this.store, owner: this.owner, door: this.#door(), keep, tell });
    } catch (fault) {
      if (fault instanceof Killed) await this.#restart();
      else if (!(fault instanceof this.queue.StillWaiting)) throw fault;
    }
    this.#rows = await this.store.load(this.owner);
    const disputed = this.#rows.filter(({ status }) => status.name === 'disputed');
    this.counts.disputes += disputed.length;
    await this.store.apply(this.owner, { remove: disputed.map(({ id }) => id) });
    this.#rows = this.#rows.filter((row) => !disputed.includes(row));
    return disputed;
  }
  get waiting() {
    return this.#rows.length;
  }
  get refused() {
    return this.#rows.flatMap(({ status }) => (status.name === 'refused' ? [status.code] : []));
  }

  /** The browser starts again: nothing is left but its database. */
  async #restart() {
    globalThis.indexedDB = this.#database;
    this.store = await this.queue.openDeviceStore();
    this.#rows = await this.store.load(this.owner);
  }
  #door() {
    const { NotDone } = this.queue;
    const none = () => new NotDone(0, 'http/offline', {});
    return {
      ask: async (verb, path, body, headers) => {
        if (verb === 'GET') return this.ask(verb, path);
        this.counts.requests += 1;
        const sent = { ...body, sentAt: new Date(Date.now() + this.clockOffMs).toISOString() };
        const fault = faultOf(this.chance);
        if (fault === 'lostOnTheWay') return this.#cut(none());
        if (fault === 'busyServer') return this.#cut(new NotDone(503, 'http/503', {}));
        if (fault === 'killedBefore') return this.#kill();
        if (fault === 'repeated') this.counts.repeats += 1;
        const again = fault === 'repeated' ? this.ask(verb, path, sent, headers) : undefined;
        const answer = await this.ask(verb, path, sent, headers);
        await again;
        if (fault === 'lostAnswer') return this.#cut(none());
        if (fault === 'killedAfter') return this.#kill();
        return answer;
      },
    };
  }
  #cut(fault) {
    this.counts.cuts += 1;
    throw fault;
  }
  #kill() {
    this.counts.kills += 1;
    throw new Killed();
  }
}
