/** What importing a part of the package adds to a page, bundled, minified and gzipped with all that it depends on. */
const check = (name, imported, limit) => ({
  name,
  import: imported,
  limit,
  gzip: true,
  // As bundlers for the web write it; esbuild alone would escape every letter with a mark.
  modifyEsbuildConfig: (config) => ({...config, format: 'esm', charset: 'utf8', logLevel: 'error'}),
})

export default [
  check('parseDeadline', {'dist/deadline.js': '{ parseDeadline }'}, '19.6 kB'),
  check('parseDeadline, from the main entry', {'dist/index.js': '{ parseDeadline }'}, '20 kB'),
  check(
    'plain text to the whole tree',
    {'dist/index.js': '{ textParser, outline, annotate }', 'node_modules/unified/index.js': '{ unified }'},
    '117 kB',
  ),
]
