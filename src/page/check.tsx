/** @module A checkbox with its label. */
import type { VNode } from 'preact'

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Whether it is one of many in a bar. */
  readonly isSmall?: boolean
}

export function Check({ label, checked, onChange, isSmall = false }: CheckProps): VNode {
  return (
    <label class={isSmall ? 'check' : undefined}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked)
        }}
      />{' '}
      {label}
    </label>
  )
}
