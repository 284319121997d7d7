import {Command} from 'commander'

/** `chuongtrinh schema` prints the JSON Schema of the tree. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the JSON Schema (draft 2020-12) of the programme tree')
    .action(async () => {
      const {programmeJsonSchema} = await import('../tree/json-schema.js')
      process.stdout.write(`${JSON.stringify(programmeJsonSchema(), null, 2)}\n`)
    })
}
