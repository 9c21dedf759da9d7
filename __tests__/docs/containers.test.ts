/** The files of examples/containers: what they say fits together. No container engine runs here: containers.proof.test.ts. */
import { execFileSync } from 'node:child_process'
import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { ROOT } from '../helpers/chain.js'
import { notHere } from '../helpers/onlyWhere.js'
import { canRun } from '../helpers/preservedBinaries.js'
import { inTemporary } from '../helpers/temporary.js'

const FOLDER = join(ROOT, 'examples', 'containers')

interface Container {
  readonly name: string
  readonly env?: readonly { readonly name: string; readonly value: string }[]
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[]
}
interface PodSpec {
  readonly initContainers?: readonly Container[]
  readonly containers: readonly Container[]
  readonly volumes: readonly { readonly name: string }[]
}
interface Workload {
  readonly kind: string
  readonly spec: PodSpec & { readonly template: { readonly spec: PodSpec } }
}

async function valueOf(file: string): Promise<unknown> {
  return documentIn(await readFile(join(FOLDER, file), 'utf8'))
}

function documentIn(text: string): unknown {
  const [document, ...others] = parseAllDocuments(text, { strict: true })
  expect(others).toEqual([])
  expect(document?.errors).toEqual([])
  return document?.toJS()
}

/** The path of the one mount of the volume of a container, if it is also its GOCOVERDIR. */
function coverageMount(spec: PodSpec, name = 'linkd'): string | undefined {
  const container = spec.containers.find((each) => each.name === name)
  const directory = container?.env?.find((variable) => variable.name === 'GOCOVERDIR')?.value
  const mount = container?.volumeMounts?.find(({ mountPath }) => mountPath === directory)
  return spec.volumes.some((volume) => volume.name === mount?.name) ? directory : undefined
}

it('is YAML that a strict parser accepts', async () => {
  const files = await readdir(FOLDER, { recursive: true })
  const yaml = files.filter((file) => file.endsWith('.yaml'))
  expect(yaml).toHaveLength(9)
  for (const file of yaml) expect(await valueOf(file)).toBeInstanceOf(Object)
})

describe('GOCOVERDIR is where the writable volume is mounted', () => {
  it('with docker compose', async () => {
    const { services } = (await valueOf('compose/compose.yaml')) as {
      readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    }
    expect(services.linkd).toMatchObject({
      read_only: true,
      environment: { GOCOVERDIR: '/data' },
      volumes: ['${GOCOVERDIR:?is not set}:/data'],
    })
    const { dockerfile, context } = services.linkd?.build as {
      readonly dockerfile: string
      readonly context: string
    }
    // Relative to the context.
    await expect(readFile(join(FOLDER, 'compose', context, dockerfile), 'utf8')).resolves.toContain(
      'FROM scratch',
    )
  })

  it.each([
    ['kind/linkd.yaml', '/data'],
    ['sidecar/linkd.yaml', '/data'],
  ])('in %s', async (file, directory) => {
    const { kind, spec } = (await valueOf(file)) as Workload
    expect(coverageMount(kind === 'Pod' ? spec : spec.template.spec)).toBe(directory)
  })

  it('and in images', async () => {
    for (const image of ['scratch', 'distroless'])
      expect(await readFile(join(FOLDER, image, 'Dockerfile'), 'utf8')).toMatch(/^ENV GOCOVERDIR=\/data$/m)
  })
})

it('kind mounts the directory of the host where the pod looks for it on the node', async () => {
  const { nodes } = (await valueOf('kind/kind.yaml')) as {
    readonly nodes: readonly { readonly extraMounts: readonly { readonly containerPath: string }[] }[]
  }
  const { spec } = (await valueOf('kind/linkd.yaml')) as Workload
  expect(spec.template.spec.volumes).toEqual([
    { name: 'coverage', hostPath: { path: nodes[0]?.extraMounts[0]?.containerPath, type: 'Directory' } },
  ])
})

describe('the Kustomize component', () => {
  /** Arrays that the patch must keep. */
  const WITH_ARRAYS = `          env:
            - name: LOG
              value: debug
          volumeMounts:
            - name: data
              mountPath: /var/lib
      volumes:
        - name: data
          emptyDir: {}
`

  it.each([
    ['creates arrays that are missing', '', ['linkd: GOCOVERDIR; coverage at /cov', 'coverage']],
    [
      'adds to arrays that are there',
      WITH_ARRAYS,
      ['linkd: GOCOVERDIR, LOG; coverage at /cov, data at /var/lib', 'coverage, data'],
    ],
  ])('%s', async (_, more, expected) => {
    if (!(await canRun('kubectl', ['kustomize', '--help']))) {
      notHere('there is no kubectl, which contains Kustomize')
      return
    }
    await inTemporary(async (folder) => {
      await cp(join(FOLDER, 'kustomize'), folder, { recursive: true })
      const base = join(folder, 'base', 'deployment.yaml')
      await writeFile(base, (await readFile(base, 'utf8')) + more)
      const text = execFileSync('kubectl', ['kustomize', join(folder, 'e2e')], { encoding: 'utf8' })
      const { spec } = (documentIn(text) as Workload).spec.template
      expect(coverageMount(spec)).toBe('/cov')
      const containers = spec.containers.map(({ name, env = [], volumeMounts = [] }) => {
        const mounts = volumeMounts.map((mount) => `${mount.name} at ${mount.mountPath}`)
        return `${name}: ${env.map((variable) => variable.name).join(', ')}; ${mounts.join(', ')}`
      })
      expect([...containers, spec.volumes.map(({ name }) => name).join(', ')]).toEqual(expected)
    })
  })
})

it('the unit with its drop-in is one that systemd accepts', async () => {
  if (!(await canRun('systemd-analyze', ['--version']))) {
    notHere('there is no systemd-analyze')
    return
  }
  await inTemporary(async (folder) => {
    await cp(join(FOLDER, 'systemd'), folder, { recursive: true })
    const unit = join(folder, 'linkd.service')
    // Verified with a program that is there.
    await writeFile(unit, (await readFile(unit, 'utf8')).replace('/usr/local/bin/linkd', '/bin/true'))
    const options = { encoding: 'utf8', env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` } } as const
    expect(execFileSync('systemd-analyze', ['verify', unit], options)).toBe('')
    const [, directory] =
      /^Environment=GOCOVERDIR=(.*)$/m.exec(
        await readFile(join(folder, 'linkd.service.d', 'coverage.conf'), 'utf8'),
      ) ?? []
    expect(await readFile(join(folder, 'linkd.service.d', 'coverage.conf'), 'utf8')).toContain(
      `\nReadWritePaths=${directory ?? ''}\n`,
    )
  })
})
