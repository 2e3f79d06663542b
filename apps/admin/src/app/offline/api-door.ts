/** Why the API did not do what was asked: status 0 is no answer at all. */
export class NotDone extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}

/** A way to the API: that of a page goes through Angular, that of the service worker through the browser. Fails with `NotDone`. */
export interface ApiDoor {
  ask<Answer>(verb: 'GET' | 'POST' | 'PUT', path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}
