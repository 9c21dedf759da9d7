// Rebuilds dist and fails if it differs from what is committed.
import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()
const changed = git('status', '--porcelain', '--', 'dist')
if (changed !== '') {
  console.error(
    `dist is not what src builds: npm run build, and commit it\n${changed}\n${git('diff', '--stat', '--', 'dist')}`,
  )
  process.exitCode = 1
}
