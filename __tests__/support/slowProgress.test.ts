import { EventEmitter, once } from 'node:events'
import { expect, it } from '@jest/globals'
import { SlowProgress } from '../../src/support/slowProgress.js'
import { quietLog } from '../helpers/quietLog.js'

it('slow work is mentioned in a job log from time to time, and quick work is not', () => {
  const log = quietLog()
  let time = 0
  const progress = new SlowProgress(log, () => time)
  for (const seconds of [1, 19, 21, 22, 40, 42]) {
    time = seconds * 1000
    progress.step(`${seconds} s`)
  }
  expect(log.lines.filter((line) => line.startsWith('progress'))).toHaveLength(6)
  expect(log.lines.filter((line) => line.startsWith('info'))).toEqual(['info: 21 s', 'info: 42 s'])
})

it('a job log mentions slow work as often as is asked for', () => {
  const log = quietLog()
  let time = 0
  const progress = new SlowProgress(log, () => time, 60_000)
  for (const seconds of [21, 59, 61, 119, 122]) {
    time = seconds * 1000
    progress.step(`${seconds} s`)
  }
  expect(log.lines.filter((line) => line.startsWith('info'))).toEqual(['info: 61 s', 'info: 122 s'])
})

it('work whose progress is asked for is mentioned every second, until it is over', async () => {
  const said = new EventEmitter()
  const log = quietLog((line) => said.emit('line', line))
  let answer: (text: string) => void = () => undefined
  const end = new SlowProgress(log).wait(async (seconds) => {
    if (seconds === 1) return '1 s'
    return new Promise((resolve) => {
      answer = resolve
      said.emit('asked')
    })
  })
  expect(await once(said, 'line')).toEqual(['progress: 1 s'])
  await once(said, 'asked')
  end()
  answer('too late')
  await Promise.resolve()
  expect(log.lines).toEqual(['progress: 1 s'])
})
