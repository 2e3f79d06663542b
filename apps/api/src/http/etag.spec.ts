import type { ExecutionContext } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { lastValueFrom, of } from 'rxjs';
import { EtagInterceptor } from './etag.interceptor.ts';

/** The body and the ETag of an answer. */
async function answered(body: unknown): Promise<{ readonly body: unknown; readonly etag: string | undefined }> {
  const headers: Record<string, string> = {};
  const reply = { header: (name: string, value: string) => void (headers[name] = value) };
  const context = { switchToHttp: () => ({ getResponse: () => reply }) } as unknown as ExecutionContext;
  const sent = await lastValueFrom(new EtagInterceptor().intercept(context, { handle: () => of(body) }));
  return { body: sent, etag: headers['etag'] };
}

describe('an answer', () => {
  it.each([
    { what: 'has a version', body: { id: 'a', version: 3 }, etag: '"3"' },
    { what: 'has the version 0', body: { version: 0 }, etag: '"0"' },
    { what: 'has no version', body: { id: 'a' }, etag: undefined },
    { what: 'is a list', body: { items: [{ version: 3 }], nextCursor: null }, etag: undefined },
    { what: 'has a text named version', body: { version: '3' }, etag: undefined },
    { what: 'is a text', body: 'version', etag: undefined },
    { what: 'is empty', body: null, etag: undefined },
    { what: 'is nothing', body: undefined, etag: undefined },
  ])('that $what has the ETag $etag, and its body stays', async ({ body, etag }) => expect(await answered(body)).toEqual({ body, etag }));
});
