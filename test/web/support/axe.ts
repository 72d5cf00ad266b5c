import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it stands: one line for each rule, with the elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 4).map(({ target, failureSummary }) => `${target.join(' ')}\n    ${failureSummary}`);
    return `${id}: ${help}\n  ${where.join('\n  ')}`;
  });
}
