/**
 * Reads data and writes files about lines of it, with the sources. `npm run bench` bundles it as the product is
 * bundled. Usage: lineFormats DIR OUT MODULE_PATH MODULE_DIR GOROOT FILE..., where other packages are those of Go.
 */
import { mkdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { runSources } from '../../src/coverage/sources.js'
import { LINE_FORMATS, writeLineReports } from '../../src/report/lineReports.js'
import { report } from '../helpers/report.js'

const [directory = '', out = '', modulePath = '', moduleDir = '', goroot = '', ...wanted] =
  process.argv.slice(2)
const { pods, problems } = await readPods([directory])
if (pods.length === 0 || problems.length > 0) throw new Error('the data is not as it should be')
const measured = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)))
const coverage = buildModel({ pods, measured, selected: [] })
const sources = runSources({
  locate: (importPath) =>
    importPath === modulePath || importPath.startsWith(`${modulePath}/`)
      ? join(moduleDir, posix.relative(modulePath, importPath))
      : join(goroot, 'src', importPath),
  files: [],
  directed: new Set(),
})
mkdirSync(out, { recursive: true })
const measurement = report({ coverage, sources, modulePath })
const names = LINE_FORMATS.filter((name) => wanted.includes(name))
const request = { names, showsSource: false }
for (const note of await writeLineReports(measurement, out, request)) console.log(note)
