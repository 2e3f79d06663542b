/** An `EventSource` that a test hears and speaks through: the browser of the tests has none. */
export class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  /** Every source since the last {@link install}, the latest last. */
  static opened: FakeEventSource[] = [];
  readyState = FakeEventSource.OPEN;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }
  static install(): void {
    FakeEventSource.opened = [];
    Object.defineProperty(globalThis, 'EventSource', { value: FakeEventSource, configurable: true, writable: true });
  }
  static uninstall(): void {
    Reflect.deleteProperty(globalThis, 'EventSource');
  }
  static get latest(): FakeEventSource {
    const latest = FakeEventSource.opened.at(-1);
    if (latest === undefined) throw new Error('No stream was opened.');
    return latest;
  }
  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
  change(): void {
    this.dispatchEvent(new Event('changed'));
  }
  /** The stream opens, and says what the server has. */
  greet(counts: object): void {
    this.dispatchEvent(new MessageEvent('opened', { data: JSON.stringify(counts) }));
  }
  /** The server refuses, so the browser gives up; or the connection is lost, and the browser tries again. */
  fail(isRefused: boolean): void {
    this.readyState = isRefused ? FakeEventSource.CLOSED : FakeEventSource.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }
}
