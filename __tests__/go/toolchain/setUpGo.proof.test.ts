/** Toolchains set up by the product's own code: other releases. */
import { describe, it } from '@jest/globals'
import { GO_VERSIONS } from '../../helpers/toolchains.js'
import { comesThroughAnother, measuresWithoutTests } from './settingUp.js'

const OTHERS = GO_VERSIONS.filter((version) => version !== '1.27.0')

describe('the module proxy', () => {
  it.each(GO_VERSIONS)('gives Go %s through another Go, outside of the module cache', comesThroughAnother)
})

describe('go test -cover with a package that has no tests', () => {
  it.each(OTHERS)('works with Go %s as it is set up', measuresWithoutTests)
})
