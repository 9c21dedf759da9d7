import { runBuild } from '../lib/index.js'

await runBuild()
