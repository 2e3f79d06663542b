import { getSchemaPath } from '@nestjs/swagger';
import { problemKinds } from './generated/problem-kinds.ts';
import { statuses } from '../platform/problem.filter.ts';
import { ProblemView } from './problem.view.ts';
import type { ProblemCode } from './refuses.ts';

const internal = [500, 'Something went wrong here'] as const;
const known: Readonly<Record<string, readonly string[]>> = problemKinds;
const statusOf = (kind: string): readonly [number, string] => (kind === 'internal' ? internal : statuses[kind as keyof typeof statuses]);

interface Answer {
  readonly description: string;
  readonly content: Readonly<Record<string, object>>;
}

/** The described answers of a route that refuses with these codes: one for each status, with all its codes and one example. */
export function refusalAnswers(codes: Iterable<ProblemCode>): Readonly<Record<string, Answer>> {
  const found = [...new Set(codes)].sort().flatMap((code) => {
    const kinds = known[code];
    if (kinds === undefined) throw new Error(`A route declares ${code}, which no source raises.`);
    return kinds.map((kind) => ({ code, of: statusOf(kind) }));
  });
  const byStatus = Map.groupBy(found, ({ of: [status] }) => status);
  return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [status, answer(status, ofStatus)]));
}

function answer(status: number, found: readonly { readonly code: string; readonly of: readonly [number, string] }[]): Answer {
  const title = found[0]?.of[1] ?? '';
  const codes = found.map(({ code }) => code);
  const schema = {
    allOf: [{ $ref: getSchemaPath(ProblemView) }, { type: 'object', properties: { code: { type: 'string', enum: codes } } }],
  };
  const [code = ''] = codes;
  return {
    description: `${title}: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    content: { 'application/problem+json': { schema, example: { type: `/problems#${code}`, title, status, code } } },
  };
}
