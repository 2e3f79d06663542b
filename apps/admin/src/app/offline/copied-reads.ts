import { apiRoot } from '../api/api-root.ts';
import type { paths } from '../api/generated/api.ts';

/**
 * The reads of which this device stores a copy, and nothing else of what the API answers: what Today, the groups, a session and the page
 * that runs it are made of, and for a mentor their own people. A page is usable without a network when all its reads are in this list.
 */
const copied = [
  '/me',
  '/programme-kinds',
  '/branches',
  '/today',
  '/today/counts',
  '/groups',
  '/groups/{id}',
  '/groups/{id}/figures',
  '/sessions/{id}',
  '/sessions/{id}/roster',
  '/sessions/{id}/records',
  '/mentees',
  '/mentor-profile',
  '/mentor-contacts',
] as const satisfies readonly (keyof paths)[];

/** The parts of a session that its pages read, after its address. */
export const partsOfSession = ['', '/roster', '/records'] as const;

/** The query of the people of a session who need a word; the list of everybody stays on the server. */
const attentionOfSession = /^\/attention\?sessionId=[\w-]+&limit=200$/;

const shapes = copied.map((path) => new RegExp(`^${path.replaceAll('{id}', '[\\w-]+')}$`));

/** The address under which the answer to a request is copied, without the root of the API; undefined when it is not copied. */
export function copiedAddress(url: string): string | undefined {
  if (!url.startsWith(`${apiRoot}/`)) return undefined;
  const address = url.slice(apiRoot.length);
  const path = address.split('?')[0] ?? '';
  return shapes.some((shape) => shape.test(path)) || attentionOfSession.test(address) ? address : undefined;
}
