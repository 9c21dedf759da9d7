/** @module Writes and reads `impact.json`, which may come from anybody. */
import { nullable, optional } from 'valibot'
import {
  ShapeError,
  all,
  anyText,
  flag,
  integer,
  number,
  object,
  oneOf,
  parseShape,
} from '../support/jsonShape.js'
import { parseJson } from '../support/jsonText.js'
import { IMPACT_VERSION, type ImpactData, type ImpactLeg } from './impactData.js'

const fileShape = object({ path: anyText, state: anyText })
const settingShape = object({ name: anyText, value: anyText })
const testShape = object({
  importPath: anyText,
  name: anyText,
  outcome: nullable(oneOf(['pass', 'fail', 'skip', 'unfinished'])),
  unstable: flag,
  seconds: number(0),
  opened: all(integer()),
  read: all(integer()),
  unseen: nullable(oneOf(['builds', 'others'])),
  unseenCode: optional(flag),
})
const legShape = object({
  commit: nullable(anyText),
  uncommitted: all(fileShape),
  problems: all(anyText),
  settings: all(settingShape),
  tests: all(testShape),
  files: all(fileShape),
  ignored: optional(all(fileShape)),
  variables: all(object({ name: anyText, hash: nullable(anyText) })),
})
const shape = object({ schemaVersion: oneOf([IMPACT_VERSION]), legs: all(legShape) })

export function impactJson({ legs }: ImpactData): string {
  const value = {
    schemaVersion: IMPACT_VERSION,
    legs: legs.map(({ commit, settings, tests, variables, ...leg }) => ({
      commit: commit ?? null,
      ...leg,
      settings: Object.entries(settings).map(([name, text]) => ({ name, value: text })),
      tests: tests.map(({ outcome, unseen, ...test }) => ({
        ...test,
        outcome: outcome ?? null,
        unseen: unseen ?? null,
      })),
      variables: variables.map(({ name, hash }) => ({ name, hash: hash ?? null })),
    })),
  }
  return `${JSON.stringify(value)}\n`
}

/** @throws SyntaxError or ShapeError if it is not what this version writes */
export function parseImpact(json: string): ImpactData {
  const { legs } = parseShape(shape, parseJson(json))
  for (const { tests, files, variables } of legs)
    for (const { opened, read } of tests)
      if (!opened.every((index) => index < files.length) || !read.every((index) => index < variables.length))
        throw new ShapeError('a test has the index of a file or a variable that is not there')
  return {
    legs: legs.map(({ commit, settings, tests, variables, ignored, ...leg }): ImpactLeg => ({
      ...leg,
      ...(ignored === undefined ? {} : { ignored }),
      commit: commit ?? undefined,
      settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
      tests: tests.map(({ outcome, unseen, unseenCode, ...test }) => ({
        ...test,
        outcome: outcome ?? undefined,
        ...(unseen === null ? {} : { unseen }),
        ...(unseenCode === true ? { unseenCode } : {}),
      })),
      variables: variables.map(({ name, hash }) => ({ name, hash: hash ?? undefined })),
    })),
  }
}
