import type { APIResponse } from '@playwright/test';

/** The answer of the API; throws what it refused instead of letting a later step stumble over it. */
export async function answered<T>(asked: Promise<APIResponse>): Promise<T> {
  const answer = await asked;
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${String(answer.status())}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
