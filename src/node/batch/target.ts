import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {constants, copyFile, type FileHandle, open, realpath, rename, rm, stat} from 'node:fs/promises'
import type {Writable} from 'node:stream'

/** What should be written cannot be: `message` is one line for a person. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** Where bytes go. */
export interface Target {
  /** Resolves when the bytes are out of this process. */
  write(bytes: Uint8Array): Promise<void>
  /** Bytes written so far, and kept from before. */
  readonly size: number
  /** All is written. */
  commit(): Promise<void>
  /** No more will be written. @param keep whether what is there may be gone on with later. */
  abandon(keep: boolean): Promise<void>
}

/** A stream such as standard output; waits where its reader is slower than we are. */
export function streamTarget(stream: Writable): Target {
  let size = 0
  return {
    async write(bytes) {
      size += bytes.length
      if (!stream.write(bytes)) await once(stream, 'drain')
    },
    get size() {
      return size
    },
    commit: async () => {},
    abandon: async () => {},
  }
}

/** The name that a file has until it is whole. */
function partOf(path: string): string {
  return `${path}.part`
}

/** Whether there is a regular file, or none yet, and not something such as `/dev/null` or a named pipe. */
export async function isRegular(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return !found || found.isFile()
}

/** Where a file is that may be named by a link. */
function locationOf(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** What an earlier run has left of a file, whole or not: its length in bytes. */
export async function leftOf(given: string): Promise<number> {
  const path = await locationOf(given)
  for (const name of [partOf(path), path]) {
    const found = await stat(name).catch(() => null)
    if (found?.isFile()) return found.size
  }
  return 0
}

/**
 * A file that is there whole or not at all: written under another name, and renamed at the end. What is no regular file
 * is written directly. Of a link, the file that it leads to is written.
 *
 * @param kept bytes of an earlier run to go on from.
 * @throws {OutputError}
 */
export async function fileTarget(given: string, kept = 0): Promise<Target> {
  const path = await locationOf(given)
  const wrapped = <Value>(work: Promise<Value>) =>
    work.catch((cause: Error) => {
      throw new OutputError(`${path}: cannot be written (${cause.message})`, {cause})
    })
  const whole = await isRegular(path)
  const name = whole ? partOf(path) : path
  const file = await wrapped(kept > 0 ? openAfter(name, path, kept) : open(name, 'w'))
  let size = kept
  return {
    async write(bytes) {
      await wrapped(whole ? writeNow(file, bytes) : file.appendFile(bytes))
      size += bytes.length
    },
    get size() {
      return size
    },
    async commit() {
      await wrapped(file.close())
      if (whole) await wrapped(rename(name, path))
    },
    async abandon(keep) {
      await file.close().catch(() => {})
      if (whole && !keep) await rm(name, {force: true})
    },
  }
}

/** Writes to a regular file, which takes less time than to hand the writing to another thread. */
export async function writeNow(file: FileHandle, bytes: Uint8Array | string): Promise<void> {
  writeFileSync(file.fd, bytes)
}

/** Opens what an earlier run has left, to be written after the bytes that are kept. A whole file is left where it is. */
async function openAfter(part: string, path: string, kept: number): Promise<FileHandle> {
  await copyFile(path, part, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error
  })
  const file = await open(part, 'r+')
  await file.truncate(kept)
  await file.close()
  return open(part, 'a')
}
