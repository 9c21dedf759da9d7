/** @module Findings: what is wrong or doubtful, why, and what to do. */
import type { VNode } from 'preact'
import type { PageFinding } from '../report/html/pageData.js'

export function Findings({ findings }: { readonly findings: readonly PageFinding[] }): VNode | null {
  if (findings.length === 0) return null
  return (
    <section aria-label="Findings">
      {findings.map(({ code, severity, title, detail, fix, evidence }, at) => (
        <details key={at} class={`finding ${severity}`} open={severity === 'error'}>
          <summary>
            <span class="severity">{severity}</span> {title}
          </summary>
          {detail !== '' && <p>{detail}</p>}
          {fix !== '' && <p>{fix}</p>}
          {evidence.length > 0 && (
            <ul class="code">
              {evidence.map((line, row) => (
                <li key={row}>{line}</li>
              ))}
            </ul>
          )}
          <p class="note">
            Code: <code>{code}</code>
          </p>
        </details>
      ))}
    </section>
  )
}
