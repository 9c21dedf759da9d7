/** @module The result of the suite: one line if all is well, and the failed tests open. */
import type { VNode } from 'preact'
import type { PageIndex } from '../report/html/pageData.js'

export function Suite({ passed, text, failed }: NonNullable<PageIndex['suite']>): VNode {
  return (
    <section aria-label="Tests">
      <p class={passed ? 'passed' : 'failed'}>
        <span aria-hidden="true">{passed ? '✓' : '✗'}</span> Tests: {text}
      </p>
      {failed.map((test) => (
        <details
          key={`${test.package} ${test.name}`}
          class={`finding ${test.why === null ? 'error' : 'warning'}`}
          open={test.why === null && failed.length <= 3}
        >
          <summary>
            {test.name} <span class="note">{test.package}</span>
            {test.why === null ? '' : <span class="note"> {test.why}</span>}
          </summary>
          <pre>{test.output}</pre>
        </details>
      ))}
    </section>
  )
}
