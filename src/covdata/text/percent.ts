/** @module The text of `go tool covdata percent`. */
import type { PackageTally } from '../units/packageTallies.js'
import { formatPercent } from './percentFormat.js'

/** Go 1.20 separated its columns by one tab and named packages without statements. */
export type PercentLayout = 'go1.20' | 'go1.21'

/**
 * A line for each package. Since Go 1.21 a package without statements gets no end of line, so that the next package
 * follows on the same line; this is kept.
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
