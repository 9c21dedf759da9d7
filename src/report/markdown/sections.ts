/**
 * @module The sections of a summary in their order, the most important first: the job summary has all of them, a check run
 * has them in two parts.
 */
import { hotspotsOf } from '../../coverage/hotspots.js'
import { unitOnlyFunctions } from '../../coverage/unitOnly.js'
import { attributionText } from '../attribution/testWords.js'
import type { Report } from '../report.js'
import { solePlaces } from '../solePlaces.js'
import { baselineSection } from './baselineSection.js'
import { binarySection } from './binarySection.js'
import { excludedSection } from './excludedSection.js'
import { gateSection, headlineSection } from './headline.js'
import { hotspotSection } from './hotspotSection.js'
import { legSection } from './legSection.js'
import { moduleSection } from './moduleSection.js'
import { packageSection } from './packageSection.js'
import { patchSection } from './patchSection.js'
import { type Detail, MAX_HOTSPOTS } from './summaryDetail.js'
import { findingSection } from './summaryFindings.js'
import { soleSection } from './soleSection.js'
import { testSection } from './testSection.js'
import { unitSection } from './unitSection.js'

/** The verdict, and what led to it. */
export function verdictSections(report: Report, detail: Detail): readonly string[] {
  return [
    ...headlineSection(report),
    ...gateSection(report, detail),
    ...findingSection(report, detail),
    ...patchSection(report, detail),
  ]
}

/** Makes the function that gives the details behind the verdict. */
export function detailSections(report: Report): (detail: Detail) => readonly string[] {
  const hotspots = hotspotsOf(report.coverage, MAX_HOTSPOTS, report.code)
  const soles = solePlaces(report)
  const unitOnly = unitOnlyFunctions(report.coverage)
  const attributed = attributionText(report)
  return (detail) => [
    ...baselineSection(report, detail),
    ...moduleSection(report, detail),
    ...packageSection(report, detail),
    ...unitSection(report, unitOnly, detail),
    ...excludedSection(report, detail),
    ...hotspotSection(report, hotspots, detail),
    ...testSection(report, detail),
    ...(attributed === undefined ? [] : [`Attribution: ${attributed}.`]),
    ...legSection(report, detail),
    ...soleSection(report, soles, detail),
    ...binarySection(report, detail),
  ]
}
