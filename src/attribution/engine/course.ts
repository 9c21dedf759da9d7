/** @module The course of a process: what it executed step by step, and who may have caused each step. */
import type { CounterImage } from './counterImage.js'

/** Those who may have caused something. */
export interface Cause {
  /** Numbers of tests and stretches, of which at least one did, ascending; empty if it is not known who may have. */
  readonly actors: readonly number[]
  /** Whether tests are among them. */
  readonly hasTests: boolean
  /** Whether a single one did for certain. */
  readonly exact: boolean
  /** Whether a test process without a journal may have: then nobody is known. */
  readonly isLost?: true
}

/** What a process executed between two observations. */
export interface Step {
  readonly cause: Cause
  readonly counters: readonly number[]
}

export interface Course {
  /** In the order of time; to be taken once, and first. */
  steps(): Iterable<Step>
  /** Who may have caused what was executed after the last observation. */
  last(): Cause
  /** Whether it had ended when it was last observed. */
  isOver(): boolean
  /** The counters as they were last observed; undefined if they never were. */
  image(): CounterImage | undefined
}

/** Numbers of actors, each once, ascending. */
export function actorSet(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}
