/**
 * Does what diff-cover does: reads what was measured and what changed since a branch, and prints how many of the changed
 * lines are covered. `npm run bench` bundles it as the product is bundled, and starts it in the repository.
 * Usage: patch DIR BASE.
 */
import { compare } from '../../src/stages/compare.js'
import { merge } from '../../src/stages/merge.js'

const [directory = '', base = ''] = process.argv.slice(2)
const { env, platform } = process
const top = process.cwd()
const measurement = await merge({
  directories: [directory],
  outDirectory: undefined,
  checkouts: [top],
  version: '',
})
const request = {
  measurement,
  directory: top,
  base,
  github: undefined,
  annotations: 'none',
  env,
  platform,
} as const
const { patch } = await compare(request)
if (patch.value === undefined) throw new Error(patch.reason)
console.log(JSON.stringify(patch.value.lines))
