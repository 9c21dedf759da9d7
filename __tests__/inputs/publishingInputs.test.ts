/** The inputs that only the actions read: what is published, stored and merged. */
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DEFAULT_FAIL_ON } from '../../src/findings/failOn.js'
import { type PublishingInputName, parsePublishingInputs } from '../../src/inputs/publishingInputs.js'
import { type ReportingInputName, parseReportingInputs } from '../../src/inputs/reportInputs.js'
import { type StoringInputName, parseStoringInputs } from '../../src/inputs/storingInputs.js'
import { userFault } from '../helpers/userFault.js'

const JOB = { job: 'test', step: '__self_2' }
const publishing = (values: Partial<Record<PublishingInputName, string>>) =>
  parsePublishingInputs((name) => values[name])
const storing = (values: Partial<Record<StoringInputName, string>>) =>
  parseStoringInputs((name) => values[name], JOB)
const reporting = (values: Partial<Record<ReportingInputName, string>>) =>
  parseReportingInputs((name) => values[name], resolve('/base'))

describe('parsePublishingInputs', () => {
  it('has a default for every input', () => {
    expect(publishing({ token: 't' })).toEqual({
      token: 't',
      checkRun: true,
      checkName: undefined,
      annotations: 'patch',
      comment: 'false',
      sourceText: true,
    })
    expect(publishing({ 'source-text': 'false' }).sourceText).toBe(false)
  })

  it('treats an unevaluated expression as no token', () => {
    expect(publishing({}).token).toBeUndefined()
    expect(publishing({ token: '' }).token).toBeUndefined()
  })

  it('names the allowed values in errors', () => {
    expect(userFault(() => publishing({ annotations: 'some' }))).toMatch(
      /^annotations: "some" is not allowed\nAllowed: patch, all, none/,
    )
    expect(userFault(() => publishing({ comment: 'yes' }))).toMatch(
      /^comment: "yes" is not allowed\nAllowed: false, true, on-change/,
    )
    expect(publishing({ comment: 'True' }).comment).toBe('true')
    expect(userFault(() => publishing({ 'check-run': 'yes' }))).toMatch(/^check-run: "yes" is not allowed/)
    expect(userFault(() => publishing({ 'check-name': 'x'.repeat(256) }))).toMatch(/^check-name has 256 char/)
  })
})

describe('parseStoringInputs', () => {
  it('has a default for every input', () => {
    expect(storing({})).toEqual({
      artifact: true,
      artifactName: undefined,
      retentionDays: undefined,
      cache: true,
      leg: { job: 'test', step: '2', matrix: null, index: undefined, total: undefined },
    })
  })

  it('takes the leg from what the runner fills in', () => {
    const { leg } = storing({
      matrix: '{\n  "go": "1.27.0"\n}',
      strategy: '{"fail-fast": true, "job-index": 1, "job-total": 3, "max-parallel": 3}',
    })
    expect(leg).toEqual({ job: 'test', step: '2', matrix: { go: '1.27.0' }, index: 1, total: 3 })
    expect(storing({ matrix: 'null', strategy: '{"job-index": "", "job-total": null}' }).leg).toMatchObject({
      matrix: null,
      index: undefined,
      total: undefined,
    })
  })

  it.each<[Partial<Record<StoringInputName, string>>, RegExp]>([
    [{ 'retention-days': '0' }, /^retention-days: "0" is not a number of days/],
    [{ 'retention-days': '1.5' }, /^retention-days: "1.5"/],
    [{ 'retention-days': 'week' }, /^retention-days: "week"/],
    [{ 'artifact-name': 'a/b' }, /^artifact-name/],
    [{ matrix: '[1]' }, /^matrix is not a JSON object\n.*remove it from with/],
    [{ strategy: '{' }, /^strategy is not a JSON object/],
    [{ cache: '1' }, /^cache: "1" is not allowed/],
  ])('rejects %j', (values, words) => {
    expect(userFault(() => storing(values))).toMatch(words)
  })
})

describe('parseReportingInputs', () => {
  it('merges the artifacts of the legs by default, unless directories are named', () => {
    expect(reporting({})).toMatchObject({ paths: [], artifactPattern: 'covdata-*' })
    expect(reporting({ paths: ' a b \n\n/c\n' })).toMatchObject({
      paths: [resolve('/base/a b'), resolve('/c')],
      artifactPattern: undefined,
    })
    expect(reporting({ paths: 'a', 'artifact-pattern': 'x-*' }).artifactPattern).toBe('x-*')
  })

  it('reads threshold and fail-on like a run does', () => {
    expect(reporting({ threshold: 'total: 80' }).gates).toHaveLength(1)
    expect(reporting({ 'fail-on': 'mode-clash' }).failOn).toEqual(new Set(['mode-clash']))
    expect(reporting({}).failOn).toEqual(DEFAULT_FAIL_ON)
    expect(userFault(() => reporting({ 'fail-on': 'mode-clashes' }))).toMatch(/Did you mean mode-clash/)
    expect(userFault(() => reporting({ threshold: 'all: 80' }))).toMatch(/threshold/)
  })
})
