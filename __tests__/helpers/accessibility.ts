/** @module What axe-core finds wrong with a page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from './chain.js'

/** A line for each element that breaks a rule: `color-contrast: .no`. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'))
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
  )
  if (!Array.isArray(found)) throw new Error('axe-core did not answer')
  return found.map(String)
}
