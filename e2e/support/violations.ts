import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Against which rules of the WCAG a page, or the dialog that is open on it, goes. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes
        .map(({ target }) => target.join(' '))
        .join(', ')
        .slice(0, 200)}`,
  );
}
