/**
 * @module GitHub's own code coverage. GitHub's description of its API lacks these endpoints, so what they accept and answer
 * here is not checked against anything: it is what GitHub's action for them (actions/upload-code-coverage, v1.4) sends and
 * reads.
 */
import { gunzipSync } from 'node:zlib'
import { invalidRequest, notFound } from './answers.js'
import type { Answer, Request } from './exchange.js'
import type { Call, Operation } from './restApi.js'
import type { CodeCoverageBehaviour, CoverageReport } from './state.js'

const REPORT = /^\/repos\/[^/]+\/[^/]+\/code-coverage\/report$/
const STATE = /^\/repos\/[^/]+\/[^/]+\/code-coverage\/reports\/([^/]+)$/

export class CodeCoverage {
  behaviour: CodeCoverageBehaviour = {}
  private readonly reports: CoverageReport[] = []
  private asked = 0

  get all(): readonly CoverageReport[] {
    return this.reports
  }

  operation({ method }: Request, path: string): Operation | undefined {
    const [, id] = STATE.exec(path) ?? []
    if (method === 'GET' && id !== undefined)
      return { permission: ['code-quality', 'read'], run: () => this.state(id) }
    return method === 'PUT' && REPORT.test(path)
      ? { permission: ['code-quality', 'write'], run: (call) => this.store(call) }
      : undefined
  }

  private store({ body }: Call): Answer {
    const fields = body as Readonly<Record<string, unknown>>
    const { commit_oid: commit, coverage_report: report, language_name: language, label, ref } = fields
    const pullRequest = fields.pull_request_number
    const xml = typeof report === 'string' ? unpacked(report) : undefined
    const errors = [
      ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) ? [] : ['commit_oid']),
      ...(xml?.startsWith('<?xml') === true && xml.includes('<coverage ') ? [] : ['coverage_report']),
      ...(typeof language === 'string' && language !== '' ? [] : ['language_name']),
      ...(typeof label === 'string' && label !== '' ? [] : ['label']),
      ...((typeof ref === 'string') === (typeof pullRequest === 'number')
        ? ['ref or pull_request_number']
        : []),
    ]
    if (errors.length > 0) return invalidRequest(errors)
    const { skipped } = this.behaviour
    if (skipped !== undefined) return { status: 200, body: { message: skipped } }
    const id = `report-${this.reports.length + 1}`
    this.reports.push({
      id,
      commit: String(commit),
      label: String(label),
      language: String(language),
      pullRequest: typeof pullRequest === 'number' ? pullRequest : undefined,
      ref: typeof ref === 'string' ? ref : undefined,
      xml: xml ?? '',
    })
    return { status: 201, body: { id } }
  }

  private state(id: string): Answer {
    if (!this.reports.some((report) => report.id === id)) return notFound()
    const { states = ['succeeded'], errors = [] } = this.behaviour
    const status = states[Math.min(this.asked, states.length - 1)]
    this.asked += 1
    return {
      status: 200,
      body: { id, processing_status: status, ...(status === 'failed' ? { errors } : {}) },
    }
  }
}

function unpacked(report: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(report, 'base64')).toString('utf8')
  } catch {
    return undefined
  }
}
