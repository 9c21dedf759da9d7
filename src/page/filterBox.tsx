/** @module The text field that filters a list. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isTyping } from './typing.js'

interface FilterBoxProps {
  readonly label: string
  readonly value: string
  readonly onFilter: (value: string) => void
}

/** The key `/` moves the focus there. */
export function FilterBox({ label, value, onFilter }: FilterBoxProps): VNode {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <label>
      <span class="hidden">{label}</span>
      <input
        ref={input}
        type="search"
        placeholder={`${label} ( / )`}
        value={value}
        onInput={({ currentTarget }) => {
          onFilter(currentTarget.value)
        }}
      />
    </label>
  )
}
