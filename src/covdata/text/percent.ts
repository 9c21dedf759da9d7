/** @module What `go tool covdata percent` prints. */
import type { PackageTally } from '../units/packageTallies.js'
import { formatPercent } from './percentFormat.js'

/** Go 1.20 separates columns by one tab and prints `[no statements]`; later releases use two tabs and print nothing. */
export type PercentLayout = 'go1.20' | 'go1.21'

/**
 * A line for each package. Since Go 1.21, the line of a package without statements has no end, so the next package follows
 * on the same line; this is reproduced.
 */
export function percentText(packages: readonly PackageTally[], layout: PercentLayout = 'go1.21'): string {
  const separator = layout === 'go1.20' ? '\t' : '\t\t'
  const nothing = layout === 'go1.20' ? 'coverage: [no statements]\n' : ''
  return packages
    .map(({ importPath, covered, total }) => {
      const figure = total === 0 ? nothing : `coverage: ${formatPercent(covered, total)} of statements\n`
      return `\t${importPath}${separator}${figure}`
    })
    .join('')
}
