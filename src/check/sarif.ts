import type {VFileMessage} from 'vfile-message'
import {rules} from './rules.js'

/** What was found in one file. */
export interface Checked {
  /** As the file was named; null for standard input. */
  path: string | null
  messages: readonly VFileMessage[]
}

/**
 * Messages as a log of SARIF 2.1.0 (OASIS), which code hosts and editors show.
 *
 * @param version of this tool.
 */
export function toSarif(files: readonly Checked[], version?: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'chuongtrinh',
            ...(version && {version}),
            informationUri: 'https://www.npmjs.com/package/chuongtrinh',
            rules: rules.map(({id, description, url}) => ({
              id,
              fullDescription: {text: description},
              helpUri: url,
            })),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        results: files.flatMap(({path, messages}) => messages.map((message) => resultOf(message, path))),
      },
    ],
  }
}

function resultOf(message: VFileMessage, path: string | null) {
  const physicalLocation = {
    artifactLocation: path === null ? {description: {text: 'standard input'}} : {uri: uriOf(path)},
    ...(message.place && {region: regionOf(message.place)}),
  }
  return {
    ruleId: message.ruleId,
    ruleIndex: rules.findIndex(({id}) => id === message.ruleId),
    level: message.fatal ? ('error' as const) : ('warning' as const),
    message: {text: message.reason},
    locations: [{physicalLocation}],
  }
}

/** Lines and columns count from 1 and the end is exclusive, here as there. */
function regionOf(place: NonNullable<VFileMessage['place']>) {
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function uriOf(path: string): string {
  const uri = encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  if (uri.startsWith('/')) return `file://${uri}`
  return /^[A-Za-z]:/.test(uri) ? `file:///${uri}` : uri
}
