import { apiRoot } from '../api/api-root.ts';
import { ownHeaders } from '../api/own-headers.ts';
import { commandWithin } from './command-within.ts';
import { NotDone, type ApiDoor } from './api-door.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The way of the service worker to the API. */
export const workerDoor: ApiDoor = {
  async ask<Answer>(method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
    const signal = AbortSignal.timeout(commandWithin);
    const given = { method, signal, ...content, headers: { ...ownHeaders, ...content.headers, ...headers } };
    const answer = await fetch(apiRoot + path, given).catch(() => undefined);
    if (answer === undefined) throw new NotDone(0, 'http/offline', {});
    const read: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return read as Answer;
    const { code, params } = isRecord(read) ? read : {};
    throw new NotDone(answer.status, typeof code === 'string' ? code : `http/${String(answer.status)}`, isRecord(params) ? params : {});
  },
};
