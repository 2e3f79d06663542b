import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../http/open-api.ts';
import type { ProblemView } from '../http/problem.view.ts';
import type { Schema } from '../http/schema.ts';
import { faultsOfAnswer } from './faults-of-answer.ts';

interface Described {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> } | undefined>>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const problemType = 'application/problem+json';

/**
 * Compares every answer of an integration test with the OpenAPI document: its status, its shape and, of a refusal, its code must be among
 * those that the operation declares. The set of faults fills while the tests run; call it before the application listens.
 */
export function watchAnswers(app: NestFastifyApplication): ReadonlySet<string> {
  const document = describeApi(app);
  const faults = new Set<string>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      const path = (request.routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}');
      const operation = (document.paths[path] as Record<string, Described> | undefined)?.[request.method.toLowerCase()];
      if (operation !== undefined) {
        const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? '';
        const answer = { status: reply.statusCode, type, text: textOf(payload, reply.getHeader('content-encoding')) };
        for (const fault of faultsOf(document, operation, answer)) {
          faults.add(`${request.method} ${path} ${String(reply.statusCode)} ${fault}`);
        }
      }
      done(null, payload);
    });
  return faults;
}

/** The text of an answer; what is streamed has none here. */
function textOf(payload: unknown, encoding: unknown): string {
  if (Buffer.isBuffer(payload) && encoding === 'gzip') return gunzipSync(payload).toString();
  if (Buffer.isBuffer(payload) && encoding === 'br') return brotliDecompressSync(payload).toString();
  return typeof payload === 'string' ? payload : '';
}

function faultsOf(document: OpenAPIObject, { responses }: Described, { status, type, text }: Answer): readonly string[] {
  const content = responses[String(status)]?.content ?? {};
  if (text === '' && Object.keys(content).length === 0) return [];
  const schema = content[type]?.schema;
  if (schema === undefined) return [`answers ${type === '' ? 'nothing' : type}, which is not in the document`];
  if (!type.endsWith('json')) return [];
  const body: unknown = JSON.parse(text);
  const said = type === problemType ? ` (${(body as ProblemView).code})` : '';
  return faultsOfAnswer(document, schema, body).map((fault) => fault + said);
}
