/** @module The dialog with the keys, and the licences of the libraries in the page. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const KEYS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['n', 'j'], 'next uncovered part, or part of the marked test'],
  [['p', 'k'], 'previous one'],
  [['Enter'], 'choose the line in focus; with Shift, all lines up to it'],
  [['/'], 'filter'],
  [['Esc'], 'close the panel of a line, or one level up in the map'],
  [['?'], 'these keys'],
]

export function Help({ onClose }: { readonly onClose: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>Licences of the libraries in this page</summary>
        <pre>{document.getElementById('licenses')?.textContent}</pre>
      </details>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
