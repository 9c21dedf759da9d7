/**
 * @module Programs that count units beside programs that count functions: Go's covdata refuses both together, and so
 * does ours; reports leave one kind out (coverage/clashes.ts).
 */
import { UserError } from '../../support/errors.js'
import type { Pod } from './readPods.js'

/** @throws UserError when the counters of the pods do not count the same kind of thing */
export function checkGranularity(pods: readonly Pod[]): void {
  const first = pods[0]?.meta.granularity
  for (const { metaPath, meta } of pods) {
    if (meta.granularity === first) continue
    throw new UserError(
      `counter granularity clash while reading meta-data file ${metaPath}: previous file had ${first}, new file has ${meta.granularity}`,
      'Take the two programs separately.',
    )
  }
}
