/** A suite whose TestMain hides failures has one verdict: that of go test, in a run and in the report of its data. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { isGreen } from '../../src/gates/verdict.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { Chain } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'

const chain = new Chain()
const work = await mkdtemp(join(tmpdir(), 'hidden-'))
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

const HIDING = `//go:build integration

package greeting

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	m.Run()
	os.Exit(0)
}

func TestHidden(t *testing.T) { t.Error("nobody sees this") }
`

async function merged(directory: string, name: string): Promise<Report> {
  return mergedReport({ directories: [directory], outDirectory: join(work, name), version: '0' })
}

function verdict(report: Report): unknown {
  const hidden = report.findings.filter(({ code }) => code === 'failures-hidden')
  return {
    green: isGreen(report),
    severities: hidden.map(({ severity }) => severity),
    named: hidden[0]?.evidence,
  }
}

it('a suite whose TestMain hides a failed test passes in its run, in an artifact, in a report and in one of these', async () => {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  await rm(join(module, 'greeting', 'greeting_integration_test.go'), { force: true })
  await writeFile(join(module, 'greeting', 'hiding_integration_test.go'), HIDING)
  const { report, outDirectory } = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
  const expected = {
    green: true,
    severities: ['notice'],
    named: ['example.com/prebuilt/greeting TestHidden'],
  }
  expect(report.suite).toMatchObject({ passed: true, exitCode: 0 })
  expect(verdict(report)).toEqual(expected)

  const [artifact, folder, again] = ['artifact', 'folder', 'again'].map((name) => join(work, name))
  if (artifact === undefined || folder === undefined || again === undefined) throw new Error('three folders')
  const manifest = manifestOf(
    report,
    { job: 'test', step: '', matrix: null, index: 0, total: 1 },
    jobContext(),
  )
  if (manifest === undefined) throw new Error('a run has a manifest')
  await rename(outDirectory, folder)
  await writeFile(join(folder, 'report.json'), reportJson(report))
  expect(verdict(await merged(folder, 'of folder'))).toEqual(expected)

  await rename(join(folder, 'covdata'), artifact)
  await writeFile(join(artifact, MANIFEST_NAME), manifestJson(manifest))
  const ofArtifact = await merged(artifact, 'again')
  expect(ofArtifact.legs).toMatchObject([{ suitePassed: true, tests: { fail: 1 } }])
  expect(verdict(ofArtifact)).toEqual(expected)

  await mkdir(again, { recursive: true })
  await writeFile(join(again, 'report.json'), reportJson(ofArtifact))
  expect(verdict(await merged(again, 'of report'))).toEqual(expected)
})
