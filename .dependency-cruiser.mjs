/**
 * The rooms of the house, from the ground up, and which of those below each may enter. Arrows run one way.
 *
 * What runs on Node.js and in the page enters the rooms of the core themselves, not only by `index.ts`, to load no more
 * than it uses.
 */
const face = ['index', 'parse', 'parser', 'pipeline', 'deadline', 'body']
const language = ['tree', 'text', 'recognise']
const core = [...language, 'read', 'outline', 'annotate', 'query', 'check', 'write', ...face]

const rooms = {
  tree: [],
  text: ['tree'],
  recognise: ['tree', 'text'],
  read: ['tree', 'text'],
  outline: language,
  annotate: language,
  query: language,
  check: language,
  write: ['tree', 'query'],
  deadline: language,
  body: language,
  pipeline: [...language, 'read', 'outline', 'annotate'],
  parser: ['read'],
  parse: [...language, 'read', 'parser', 'pipeline'],
  index: core,
  node: core,
  cli: [...core, 'node'],
  web: core,
}

/** The files of rooms; a room is a folder, or a file that stands at the top. */
const within = (names) => `^src/(?:${names.join('|')})(?:/|\\.)`

const ownRooms = Object.entries(rooms).map(([name, below]) => ({
  name: `${name}-enters-only-what-is-below`,
  severity: 'error',
  from: {path: within([name])},
  to: {path: '^src/', pathNot: within([name, ...below])},
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ownRooms,
    {
      name: 'no-room-without-rules',
      severity: 'error',
      from: {path: '^src/', pathNot: within(Object.keys(rooms))},
      to: {},
    },
    {name: 'no-circle', severity: 'error', from: {path: '^src/'}, to: {circular: true}},
    {
      name: 'no-node-in-the-core',
      comment: 'The core and the page run in browsers.',
      severity: 'error',
      from: {path: within([...core, 'web'])},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown']},
    },
    {
      name: 'no-way-out',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['local'], pathNot: '^(?:src/|package\\.json$)'},
    },
    {
      name: 'no-development-package',
      comment: 'But for the page, which is built into one file, and for types.',
      severity: 'error',
      from: {path: '^src/', pathNot: within(['web'])},
      to: {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
}
