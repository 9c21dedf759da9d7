/**
 * Reads data and writes lcov.info and cobertura.xml of it, with the sources. `npm run bench` bundles it as the product is
 * bundled. Usage: lineFormats DIR OUT MODULE_PATH MODULE_DIR GOROOT, where other packages are those of Go.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { runSources } from '../../src/coverage/sources.js'
import { writeLineReports } from '../../src/report/lineReports.js'
import { report } from '../helpers/report.js'

const [directory = '', out = '', modulePath = '', moduleDir = '', goroot = ''] = process.argv.slice(2)
const { pods, problems } = await readPods([directory])
if (pods.length === 0 || problems.length > 0) throw new Error('the data is not as it should be')
const measured = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)))
const coverage = buildModel({ pods, measured, selected: [] })
const sources = runSources({
  locate: (importPath) => (importPath === modulePath ? moduleDir : join(goroot, 'src', importPath)),
  files: [],
  directed: new Set(),
})
mkdirSync(out, { recursive: true })
const measurement = report({ coverage, sources, modulePath })
const request = { names: ['lcov.info', 'cobertura.xml'], showsSource: true } as const
for (const note of await writeLineReports(measurement, out, request)) console.log(note)
