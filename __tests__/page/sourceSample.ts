/** @module A report with sources for the view of a file: two packages, of which one is odd. */
import type { FileCoverage, PackageCoverage, Reach, UnitCoverage } from '../../src/coverage/model.js'
import { NO_SOURCES, type SourceContent } from '../../src/coverage/sources.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import type { Report } from '../../src/report/report.js'
import { type Place, aUnit } from '../coverage/generatedFile.js'
import { baselineComparison, comparison, patchCoverage, withChangedLines } from '../helpers/comparison.js'
import { model, report } from '../helpers/report.js'

export const MODULE_PATH = 'example.com/shop'

export const CART = `${MODULE_PATH}/cart/cart.go`
export const HOSTILE = `${MODULE_PATH}/odd/a<b>'"&.go`
export const GONE = `${MODULE_PATH}/odd/gone.go`
export const DIFFERENT = `${MODULE_PATH}/odd/different.go`

const CART_SOURCE = `// Package cart adds up what customers want.
package cart

import "errors"

// Cart is what a customer wants.
type Cart struct {
	items map[string]int
	total int64
}

// Add puts an item into the cart.
func (c *Cart) Add(name string, count int) error {
	if count <= 0 {
		return errors.New("count must be positive")
	}
	if c.items == nil {
		c.items = make(map[string]int)
	}
	c.items[name] += count
	return nil
}

// Remove takes an item out of the cart.
func (c *Cart) Remove(name string) {
	if _, ok := c.items[name]; !ok {
		return
	}
	delete(c.items, name)
}

func max(a, b int) int { if a > b { return a }; return b }

func unused() {
	panic("nobody calls it")
}
`

/** Everything that a text can do to a page. */
export const HOSTILE_SOURCE = [
  'package odd // </script><script>document.title = "broken"</script>',
  '// <!-- <script> \u202e txet \u2066 and \u200b nothing',
  'func F() { // </pre><img src=x onerror=alert(1)> &amp; &#60;',
  `\ts := "${'0123456789'.repeat(1000)}" // the end`,
  '\t_ = "\0 \x1b[31m \x7f \u2028 \ufeff é 世界 😀"; _ = s',
  '}',
  '',
].join('\r\n')

const SOURCES = 2
const REACH: Reach = {
  reachers: [
    { kind: 'binary', name: `${MODULE_PATH}/cmd/shop` },
    { kind: 'tests', name: 'cart.test' },
  ],
  sets: [[], [0], [1], [0, 1]],
}

/** A unit of a function, with how often binaries and test processes executed it. */
function unit(
  place: Place,
  functionName: string,
  binaries: number,
  tests: number,
  statements = 1,
): UnitCoverage {
  const counts = [binaries, tests]
  const reach = (binaries > 0 ? 1 : 0) + (tests > 0 ? 2 : 0)
  return aUnit(place, binaries + tests, { functionName, statements, counts, reach })
}

function file(path: string, units: readonly UnitCoverage[]): FileCoverage {
  return { path, units, tallies: talliesOfUnits(units, SOURCES) }
}

function pkg(importPath: string, files: readonly FileCoverage[]): PackageCoverage {
  const tallies = sumAllTallies(files, SOURCES)
  return { importPath, modulePath: MODULE_PATH, files, tallies }
}

const SAMPLE_UNITS = [
  unit([13, 50, 14, 16], '*Cart.Add', 3, 4),
  unit([14, 16, 16, 3], '*Cart.Add', 0, 1),
  unit([17, 2, 17, 20], '*Cart.Add', 3, 3),
  unit([17, 20, 19, 3], '*Cart.Add', 1, 3),
  unit([20, 2, 21, 12], '*Cart.Add', 3, 3, 2),
  unit([25, 36, 26, 33], '*Cart.Remove', 2, 0),
  unit([26, 33, 28, 3], '*Cart.Remove', 0, 0),
  unit([29, 2, 29, 23], '*Cart.Remove', 2, 0),
  unit([32, 24, 32, 35], 'max', 0, 5),
  unit([32, 35, 32, 47], 'max', 0, 0),
  unit([32, 49, 32, 58], 'max', 0, 5),
  unit([34, 15, 36, 2], 'unused', 0, 0),
]

/** The coverage of cart.go in an earlier measurement: `return a` was covered, and the end of Add was not. */
export function earlierUnits(): readonly UnitCoverage[] {
  return SAMPLE_UNITS.map((each) => {
    const { startLine, startColumn } = each
    if (startLine === 32 && startColumn === 35) return { ...each, count: 1, counts: [0, 1] }
    return startLine === 20 ? { ...each, count: 0, counts: [0, 0] } : each
  })
}

/** @param cart the units of cart.go */
export function sampleReport(cart: readonly UnitCoverage[] = SAMPLE_UNITS): Report {
  const packages = [
    pkg(`${MODULE_PATH}/cart`, [file(CART, cart)]),
    pkg(`${MODULE_PATH}/odd`, [
      file(HOSTILE, [unit([3, 10, 6, 2], 'F', 0, 0, 4)]),
      file(DIFFERENT, [unit([3, 10, 6, 2], 'G', 1, 0, 2), unit([8, 10, 9, 2], 'H', 0, 0)]),
      file(GONE, [unit([3, 10, 6, 2], 'I', 0, 0)]),
    ]),
  ]
  const contents = new Map<string, SourceContent>([
    [CART, { kind: 'found', content: Buffer.from(CART_SOURCE) }],
    [HOSTILE, { kind: 'found', content: Buffer.concat([Buffer.from(HOSTILE_SOURCE), Buffer.from([0xff])]) }],
    [DIFFERENT, { kind: 'differs' }],
  ])
  return report({
    modulePath: MODULE_PATH,
    coverage: { ...model(packages), reach: REACH },
    sources: { ...NO_SOURCES, read: (path) => Promise.resolve(contents.get(path) ?? { kind: 'missing' }) },
  })
}

/** The same report, compared: lines of cart.go changed, and coverage was lost and gained in it. */
export function comparedReport(): Report {
  const place = { path: CART, file: 'cart/cart.go' }
  const patch = patchCoverage({
    tally: { covered: 3, total: 5 },
    files: [
      {
        ...place,
        tally: { covered: 3, total: 5 },
        lines: { covered: 3, total: 5 },
        uncovered: [
          { startLine: 27, endLine: 27, statements: 1, functionName: '*Cart.Remove' },
          { startLine: 34, endLine: 35, statements: 1, functionName: 'unused' },
        ],
        units: [2, 3, 5, 6, 11],
      },
    ],
  })
  const baseline = baselineComparison({
    lost: [{ ...place, startLine: 32, endLine: 32, statements: 1, functionName: 'max' }],
    lostStatements: 1,
    gained: [{ ...place, startLine: 20, endLine: 21, statements: 2, functionName: '*Cart.Add' }],
    gainedStatements: 2,
    notes: ['It is <b>not</b> of the merge base.'],
  })
  const lines = { 'cart/cart.go': [17, 18, 19, 25, 26, 27, 35] }
  return { ...sampleReport(), comparison: withChangedLines(comparison(patch, baseline), lines) }
}
