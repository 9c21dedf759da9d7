/** @module Handmade findings with any code and severity: views show what they are given. */
import type { Finding, Severity } from '../../src/findings/finding.js'

export function finding(
  severity: Severity,
  code: string,
  title: string,
  rest: Partial<Pick<Finding, 'detail' | 'fix' | 'evidence'>> = {},
): Finding {
  return { code, severity, title, detail: '', fix: '', evidence: [], ...rest }
}
