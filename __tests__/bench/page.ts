/**
 * Writes index.html of a directory with coverage data, as a report does, and prints the seconds that this takes after the
 * data was read, and those of CPU time. `npm run bench` bundles it as the product is bundled. Usage: page DIR OUT MODULE=DIRECTORY GOROOT.
 */
import { open } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { runSources } from '../../src/coverage/sources.js'
import { page } from '../../src/report/html/page.js'
import { measuredFiles } from '../../src/report/measuredFiles.js'
import { ChunkedFile } from '../../src/support/chunkedFile.js'
import { report } from '../helpers/report.js'

const [directory = '', out = '', module = '', goroot = ''] = process.argv.slice(2)
const [modulePath = '', moduleDir = ''] = module.split('=')
const { pods } = await readPods([directory])
const measured = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)))
const coverage = buildModel({ pods, measured, selected: [] })
const locate = (importPath: string): string =>
  importPath === modulePath || importPath.startsWith(`${modulePath}/`)
    ? join(moduleDir, posix.relative(modulePath, importPath))
    : join(goroot, 'src', importPath)
const sources = runSources({ locate, files: [], directed: new Set() })
const started = { wall: performance.now(), cpu: process.cpuUsage() }
const file = await open(out, 'w')
const measurement = report({ modulePath, coverage, sources })
const view = page(measurement, new ChunkedFile(file), { showsSource: true })
await view.begin()
for await (const measuredFile of measuredFiles(measurement)) await view.add(measuredFile)
await view.end()
await file.close()
const { user, system } = process.cpuUsage(started.cpu)
console.log(
  JSON.stringify({ wall: (performance.now() - started.wall) / 1000, cpu: (user + system) / 1_000_000 }),
)
