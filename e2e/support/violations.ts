import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The smaller of the two files that axe ships. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface WithAxe {
  axe?: { run(page: Document, options: RunOptions): Promise<AxeResults> };
}

/** The rules that a page breaks, with the elements; nothing as long as it has no axe. Runs in the page. */
async function violations(values: string[]): Promise<string[] | undefined> {
  const results = await (globalThis as WithAxe).axe?.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } });
  return results?.violations.map(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${id} at ${targets.slice(0, 200)}`;
  });
}

/** Against which rules of the WCAG a page, or the dialog that is open on it, goes. A page gets axe once: to read it costs as much as a look. */
export async function violationsOf(page: Page): Promise<string[]> {
  const found = await page.evaluate(violations, tags);
  if (found !== undefined) return found;
  await page.evaluate(source);
  const first = await page.evaluate(violations, tags);
  if (first === undefined) throw new Error('The page did not take axe.');
  return first;
}
