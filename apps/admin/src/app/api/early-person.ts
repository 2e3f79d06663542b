import { apiRoot } from './api-root.ts';
import { ownHeaders } from './own-headers.ts';
import type { Me } from './shapes.ts';
import { patience } from './patience.ts';
import { wasSignedIn } from './was-signed-in.ts';

let asked: Promise<Me | null> | null = null;

const answerOf = async (): Promise<Me | null> => {
  const answer = await fetch(`${apiRoot}/me`, { headers: ownHeaders, signal: AbortSignal.timeout(patience) });
  return answer.ok ? ((await answer.json()) as Me) : null;
};

/** Asks who is signed in while the console still starts, on a device on which somebody was when it was last used. */
export function askEarly(): void {
  // Without an answer the session asks again, and says what went wrong.
  if (wasSignedIn()) asked = answerOf().catch(() => null);
}

/** The answer to what was asked early, once; null where nobody asked. The answer is null where nobody is signed in. */
export function takeEarly(): Promise<Me | null> | null {
  const answer = asked;
  asked = null;
  return answer;
}

/** For everything after which the answer is no longer so. */
export const forgetEarly = (): void => {
  asked = null;
};
