// Compares each covdata command with Go's on data of several shapes, as ratios of CPU and wall time including Node's start.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { largeSets, smallSets } from './covdataSets.mjs'
import { allInTurns, median, usage } from './measure.mjs'

const COMMANDS = ['percent', 'func', 'textfmt', 'pkglist', 'merge']

/**
 * @returns a row for each shape and command. `cpu` and `wall` compare with `go tool covdata` as a person types it; `cpuOfTool`
 * compares with the tool that the go command starts, which is built by then
 */
export function benchShapes({ work, env, rounds, cli }) {
  const shapes = [
    ['large', largeSets(work, env, [1, 10])],
    ['small', smallSets(work, env, [1, 10, 2000])],
  ]
  const tool = execFileSync('go', ['tool', '-n', 'covdata'], { env, encoding: 'utf8' }).trim()
  const out = join(work, 'shape-out')
  return shapes.flatMap(([program, sets]) =>
    [...sets].flatMap(([files, directory]) =>
      COMMANDS.map((command) => {
        const args = () => [command, `-i=${directory}`, ...outputOf(command, fresh(out))]
        const [ours, go, bare] = allInTurns(rounds, [
          () => usage(process.execPath, [cli, 'covdata', ...args()], { env }),
          () => usage('go', ['tool', 'covdata', ...args()], { env }),
          () => usage(tool, args(), { env }),
        ])
        const cpu = (all) => median(all.map((one) => one.cpu))
        const wall = (all) => median(all.map((one) => one.wall))
        return {
          program,
          files,
          command,
          cpu: cpu(ours) / cpu(go),
          wall: wall(ours) / wall(go),
          cpuOfTool: cpu(ours) / cpu(bare),
          oursCpuMs: 1000 * cpu(ours),
          goCpuMs: 1000 * cpu(go),
        }
      }),
    ),
  )
}

function fresh(out) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  return out
}

export function outputOf(command, out) {
  if (command === 'textfmt') return [`-o=${join(out, 'profile')}`]
  return command === 'merge' ? [`-o=${out}`] : []
}
