/**
 * Does in one process what takes Go four: merge, percent, func and textfmt on one directory, and then builds the model
 * of the report. `npm run bench` bundles it as the product is bundled. Usage: everything DIR OUT.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionsText } from '../../src/covdata/text/functionsText.js'
import { mergePods } from '../../src/covdata/write/mergePods.js'
import { tallyTable } from '../../src/covdata/units/packageTallies.js'
import { percentText } from '../../src/covdata/text/percent.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { textProfile } from '../helpers/textfmt.js'
import { countUnits } from '../../src/covdata/units/unitIndex.js'
import { unitTable } from '../../src/covdata/units/unitTable.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { UnitIndexes } from '../../src/coverage/unitIndexes.js'

const [directory = '', out = ''] = process.argv.slice(2)
const { pods, problems } = await readPods([directory])
const [pod] = pods
if (pod === undefined || problems.length > 0) throw new Error('the data is not as it should be')
mkdirSync(join(out, 'merged'), { recursive: true })
await mergePods(pods, join(out, 'merged'))
const measured = new Set(pod.meta.packages.map((pkg) => pkg.importPath))
const indexes = new UnitIndexes()
const index = indexes.of(pods, measured)
const table = unitTable(index, countUnits(index, [pod.counters], pod.meta.mode), pod.meta.mode)
writeFileSync(join(out, 'percent'), percentText(tallyTable(table)))
writeFileSync(join(out, 'func'), functionsText(table))
writeFileSync(join(out, 'profile'), textProfile(table))
const { covered, total } = buildModel({ pods, measured, selected: [] }, indexes).tallies.together
console.log(`${covered} of ${total} statements`)
