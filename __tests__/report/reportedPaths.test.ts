/** Paths for other tools: where files are in the repository, whatever is known about them. */
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import { reportedPaths } from '../../src/report/reportedPaths.js'
import { MODULE, model, pkg, report } from '../helpers/report.js'

const BLOB = '0'.repeat(40)
const LIB = 'other.example/lib'
const BUILT = '/src/cmd/tool/main.go'

/** A package that was built from a file in another place. */
function builtElsewhere() {
  const made = pkg('command-line-arguments', [[1, 0, 0]], '')
  return { ...made, files: made.files.map((file) => ({ ...file, path: BUILT })) }
}

const coverage = model([
  pkg('cart', [[1, 0, 0]]),
  pkg('till', [[1, 0, 0]]),
  pkg('', [[1, 0, 0]], LIB),
  builtElsewhere(),
])

function pathsOf(changes: Partial<Report>): readonly (string | undefined)[] {
  const all = report({ coverage, ...changes })
  const paths = reportedPaths(all)
  return all.coverage.packages.flatMap((each) => each.files.map(({ path }) => paths(path, each)))
}

describe('reportedPaths', () => {
  it('are those in the module if nothing is known', () => {
    expect(pathsOf({})).toEqual(['cart/cart.go', 'till/till.go', `${LIB}//.go`, BUILT])
  })

  it('are those in the repository of files whose content is known, and of the rest of their module', () => {
    const files = [{ path: `${MODULE}/cart/cart.go`, file: 'services/shop/cart/cart.go', blob: BLOB }]
    expect(pathsOf({ files }).slice(0, 2)).toEqual([
      'services/shop/cart/cart.go',
      'services/shop/till/till.go',
    ])
  })

  it('are those in the repository of files that were only found there', () => {
    const located = new Map([
      [`${MODULE}/cart/cart.go`, 'services/shop/cart/cart.go'],
      [BUILT, 'cmd/tool/main.go'],
    ])
    expect(pathsOf({ located })).toEqual([
      'services/shop/cart/cart.go',
      'services/shop/till/till.go',
      `${LIB}//.go`,
      'cmd/tool/main.go',
    ])
  })

  it('are unknown for files that line directives name, unless they were compared with the data', () => {
    const path = `${MODULE}/cart/cart.go`
    const changes = { located: new Map([[path, 'cart/cart.go']]), directedFiles: [path] }
    expect(pathsOf(changes)[0]).toBeUndefined()
    const files = [{ path, file: 'x/cart/cart.go', blob: BLOB }]
    expect(pathsOf({ ...changes, files })[0]).toBe('x/cart/cart.go')
  })
})
