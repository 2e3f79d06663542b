import type { Page } from 'playwright-core';
import type { Saath } from './saath.ts';

const mostNotes = 20;
const mostText = 1_500;
/** How long a page may take for one thing on a busy machine. */
const slowestMs = 60_000;
/** A little before a test counts as hanging, so that it can still say where. */
const patienceMs = 280_000;

const notes = new WeakMap<Page, string[]>();

/** Has patience with a page, and notes from now on what goes wrong behind it: errors of its own, requests that fail or are refused. */
export function watch(page: Page): Page {
  page.setDefaultTimeout(slowestMs);
  const noted: string[] = [];
  const note = (line: string): unknown => noted.push(line);
  page.on('pageerror', ({ message }) => note(`error: ${message}`));
  page.on('console', (message) => (message.type() === 'error' ? note(`console: ${message.text()}`) : undefined));
  page.on('requestfailed', (request) => note(`no answer: ${request.method()} ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (answer) =>
    answer.status() >= 400 ? note(`${String(answer.status())}: ${answer.request().method()} ${answer.url()}`) : undefined,
  );
  notes.set(page, noted);
  return page;
}

/** What a person would see on a page, and what was noted behind it. */
export async function tellOf(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText).catch((error: unknown) => `(cannot be read: ${String(error)})`);
  return [`At ${page.url()}:`, text.slice(0, mostText), ...(notes.get(page) ?? []).slice(-mostNotes)].join('\n');
}

/** The last of what the product has printed. */
export const tail = (saath: Saath): string => `The product said last:\n${saath.printed().split('\n').slice(-mostNotes).join('\n')}`;

function orTooLate(step: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not done after ${String(patienceMs / 1_000)} s.`)), patienceMs);
    step()
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

/** A step that prints how things stood when it fails, because nobody can look at the screen of the machine that tests. */
export function told(scene: () => { readonly page?: Page; readonly saath: Saath }, step: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await orTooLate(step);
    } catch (error) {
      const { page, saath } = scene();
      console.error([...(page === undefined ? [] : [await tellOf(page)]), tail(saath)].join('\n'));
      throw error;
    }
  };
}
