import type {Citation, Deadline, Programme, ProgrammeNode, Responsibility, Time} from '../src/tree/index.js'

/** A tree as text, one node a line, everything that was read of it but positions: what golden files hold. */
export function treeText(programme: Programme): string {
  const {evidence, ...metadata} = programme.metadata
  const lines = Object.entries(metadata).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  lines.push(`evidence: ${Object.keys(evidence).sort().join(' ')}`)
  const stack: {node: ProgrammeNode; depth: number}[] = [{node: programme, depth: 0}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {node, depth} = next
    const pad = '  '.repeat(depth)
    lines.push(pad + headOf(node), ...detailsOf(node).map((detail) => `${pad}      ${detail}`))
    if ('children' in node)
      stack.push(...[...node.children].reverse().map((child) => ({node: child, depth: depth + 1})))
  }
  return `${lines.join('\n')}\n`
}

function headOf(node: ProgrammeNode): string {
  const label = 'label' in node && node.label !== null ? `[${node.label}]` : ''
  switch (node.type) {
    case 'section':
      return `section ${label} ${node.role}${node.inferred ? ' (inferred)' : ''} ${node.title ?? ''}`
    case 'task':
      return `task ${node.id} ${label} ${node.text}`
    case 'figure':
      return `figure ${node.src} | ${node.caption} | ${node.credit}`
    case 'table':
      return `table ${JSON.stringify(node.rows)}`
    case 'annex':
      return `annex ${label} ${node.title} | ${node.note}`
    case 'closing':
      return `closing ${node.signatory} | ${node.recipients.join('; ')}`
    case 'paragraph':
      return `paragraph ${node.attribute ? `@${node.attribute} ` : ''}${node.text}`
    case 'clause':
      return `clause ${label} ${node.text}`
    case 'theme':
    case 'assignment':
      return `${node.type} ${label} ${node.title}`
    default:
      return node.type
  }
}

function detailsOf(node: ProgrammeNode): string[] {
  const details: string[] = []
  if ('bodies' in node) {
    for (const {name, id, level, sector, jurisdiction, collective} of node.bodies) {
      details.push(
        `body ${name} (${[id, level, sector, jurisdiction, collective && 'collective'].filter(Boolean).join(', ')})`,
      )
    }
  }
  if ('responsibilities' in node) details.push(...node.responsibilities.map(roleText))
  if ('deadlines' in node) details.push(...node.deadlines.map(deadlineText))
  if ('citations' in node) details.push(...node.citations.map(citationText))
  if ('deliverables' in node)
    details.push(...node.deliverables.map(({kind, name}) => `makes ${kind}: ${name}`))
  return details
}

function roleText({role, body, source}: Responsibility): string {
  return `${role} (${source}): ${body.name}${body.id ? ` #${body.id}` : ''}`
}

function deadlineText({raw, action, recipient, times, due, source}: Deadline): string {
  const to = recipient ? ` to ${recipient.name}` : ''
  return `when (${source}${action ? `, ${action}` : ''}${to}): ${raw} = ${times.map(timeText).join(' + ')}${due ? `; due ${due}` : ''}`
}

function timeText(time: Time): string {
  switch (time.kind) {
    case 'interval': {
      const marks = [time.approximate && 'approximate', time.inferred && 'inferred'].filter(Boolean)
      return [`${time.start ?? ''}..${time.end ?? ''}`, time.precision, time.bound, ...marks].join(' ')
    }
    case 'recurring':
      return time.rrule
    case 'conditional':
      return `conditional ${time.condition}`
    case 'relative':
      return `${time.offset}${time.workingDays ? ' working' : ''} after ${time.anchor}${time.resolved ? ` = ${time.resolved}` : ''}`
    default:
      return time.kind
  }
}

function citationText({key, type, date, issuer, title, locator, alias, raw}: Citation): string {
  return `cites ${[key ?? raw, type, date, issuer, title, locator, alias && `= ${alias}`].filter(Boolean).join(' | ')}`
}
