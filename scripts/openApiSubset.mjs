// Regenerates __tests__/helpers/github/githubApi.json: the part of GitHub's OpenAPI description that the tests' loopback
// GitHub uses, from an npm package of 385 MB. openApi.ts in the same folder lists the operations.
//
//     node scripts/openApiSubset.mjs
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import prettier from 'prettier'
import { fetchFromPackage } from './npmPackage.mjs'

/** To use another version, change both; `npm view @octokit/openapi@VERSION dist.integrity` prints the second. */
const PACKAGE = {
  spec: '@octokit/openapi@23.0.2',
  integrity:
    'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==',
  member: 'generated/api.github.com.json',
}
const FOLDER = fileURLToPath(new URL('../__tests__/helpers/github/', import.meta.url))
/** Keys that do not restrict values. */
const DROPPED = ['description', 'example', 'examples', 'title', 'deprecated', 'externalDocs']

const OPERATION = /'((?:GET|POST|PUT|PATCH|DELETE) \/[^']+)'/g
const names = [...readFileSync(join(FOLDER, 'openApi.ts'), 'utf8').matchAll(OPERATION)].map(
  ([, name]) => name,
)
if (names.length === 0) throw new Error('openApi.ts names no operation')

const document = fetchDocument()
/** The referenced schemas by name, in the order in which they are found. */
const schemas = {}
const operations = Object.fromEntries(names.map((name) => [name, operationOf(name)]))
const subset = {
  source: `${PACKAGE.spec} ${PACKAGE.member}, by scripts/openApiSubset.mjs`,
  license: 'MIT, Copyright (c) 2020 Octokit contributors',
  operations,
  schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
}
const path = join(FOLDER, 'githubApi.json')
const options = await prettier.resolveConfig(path)
writeFileSync(path, await prettier.format(JSON.stringify(subset), { ...options, filepath: path }))

function fetchDocument() {
  const scratch = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    return JSON.parse(readFileSync(fetchFromPackage(PACKAGE, scratch), 'utf8'))
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function operationOf(name) {
  const [method, template] = name.split(' ')
  const operation = document.paths[template]?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`GitHub's description has no ${name}`)
  const answers = Object.entries(operation.responses).flatMap(([status, answer]) => {
    const schema = bodyOf(answer)
    return schema === undefined ? [] : [[status, schema]]
  })
  return {
    parameters: (operation.parameters ?? []).map((parameter) => {
      const { name, in: place, required, schema, 'x-multi-segment': multi } = target(parameter)
      return { name, in: place, required, schema: schemaOf(schema), 'x-multi-segment': multi }
    }),
    body: bodyOf(operation.requestBody ?? {}),
    answers: Object.fromEntries(answers),
  }
}

/** @returns the schema of the JSON body of a request or an answer, undefined if it has none */
function bodyOf(holder) {
  const schema = target(holder).content?.['application/json']?.schema
  return schema === undefined ? undefined : schemaOf(schema)
}

function target(node) {
  if (node.$ref === undefined) return node
  const parts = node.$ref.split('/').slice(1)
  return target(parts.reduce((found, part) => found[part], document))
}

/** A schema without the dropped keys; the schemas that it refers to are kept in `schemas`. */
function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf)
  if (typeof node !== 'object' || node === null) return node
  if (node.$ref !== undefined) return { $ref: keep(node.$ref) }
  const entries = Object.entries(node).filter(([key]) => !DROPPED.includes(key))
  return withNull(
    Object.fromEntries(
      entries.map(([key, value]) => [key, key === 'properties' ? propertiesOf(value) : schemaOf(value)]),
    ),
  )
}

/** A property may have any name, even `description`. */
function propertiesOf(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schemaOf(schema)]))
}

function keep(reference) {
  const name = reference.split('/').at(-1)
  if (!Object.hasOwn(schemas, name)) {
    // A schema may refer to itself.
    schemas[name] = undefined
    schemas[name] = schemaOf(target({ $ref: reference }))
  }
  return `#/schemas/${name}`
}

/** With an enum or a choice, `nullable` allows null too; JSON Schema wants null among the values or the choices. */
function withNull(schema) {
  const { nullable, ...rest } = schema
  const { enum: values, oneOf: choices, type } = rest
  if (nullable !== true) return schema
  if (type === undefined && Array.isArray(choices)) return { ...rest, oneOf: [...choices, { enum: [null] }] }
  return Array.isArray(values) && !values.includes(null) ? { ...schema, enum: [...values, null] } : schema
}
