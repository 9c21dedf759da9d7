import { runCollect } from '../lib/index.js'

await runCollect()
