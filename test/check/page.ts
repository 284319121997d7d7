import {writeFileSync} from 'node:fs'
import {rules} from '../../src/check/index.js'
import {type Case, casesOf} from './cases.js'

const opening = `# Rules

What [\`chuongtrinh check\`](../README.md#check) looks for. Every rule warns; set it to \`off\` or \`error\` by its name, for one
run with \`--rule task-without-deadline=off\`, for a folder in \`.chuongtrinhrc\`, \`.chuongtrinhrc.json\`, or under
\`chuongtrinh\` in \`package.json\`:

\`\`\`json
{"rules": {"task-without-deadline": "error", "web-leftover": "off"}}
\`\`\`

This page is made from the rules and their cases (\`fixtures/check/\`): \`UPDATE=1 npx vitest run test/check\` writes it anew.
`

/** `docs/rules.md`: each rule with the first case that fails and the first that passes. */
export function rulesPage(): string {
  return [opening, ...rules.map(({id, description}) => section(id, description))].join('\n')
}

function section(id: string, description: string): string {
  const cases = casesOf(id)
  const wrong = cases.find(({messages}) => messages.length > 0)!
  const right = cases.find(({messages}) => messages.length === 0)!
  return [
    `## ${id}`,
    wrapped(description),
    `Wrong (${wrong.case}):`,
    block(wrong),
    wrong.messages.map((message) => `> ${message}`).join('\n>\n'),
    `Right (${right.case}):`,
    block(right),
  ]
    .join('\n\n')
    .concat('\n')
}

function block({text}: Case): string {
  return ['```text', ...text, '```'].join('\n')
}

/** Lines of at most 120 characters. */
function wrapped(text: string): string {
  return text.replace(/(.{1,119})(?: |$)/g, '$1\n').trimEnd()
}

if (process.env.UPDATE) writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesPage())
