// Asks DuckDB, and prints the answer with a tab between the columns: node query.mjs FILE.sql (wants `npm install @duckdb/node-api`)
import {readFile} from 'node:fs/promises'
import {DuckDBInstance} from '@duckdb/node-api'

const instance = await DuckDBInstance.create()
const connection = await instance.connect()
const answer = await connection.runAndReadAll(await readFile(process.argv[2], 'utf8'))
console.log(answer.columnNames().join('\t'))
for (const row of answer.getRowsJson()) console.log(row.join('\t'))
