// Who owes what by a day, in the documents of a folder: node due-by.mjs FOLDER DATE
import {tasks} from 'chuongtrinh'
import {parseAll} from 'chuongtrinh/node'

const [folder, day] = process.argv.slice(2)
const owed = new Map()

for await (const {path, programme, error} of parseAll([folder])) {
  if (error) {
    console.error(`${path}: ${error.message}`)
    continue
  }
  for (const {id, due, lead, responsible} of tasks(programme)) {
    if (!due || due > day) continue
    for (const body of [...lead, ...responsible]) owed.set(body, [...(owed.get(body) ?? []), `${due} ${id}`])
  }
}

for (const [body, list] of [...owed].sort(([one], [other]) => one.localeCompare(other, 'vi'))) {
  console.log(`${body}: ${list.sort().join(', ')}`)
}
