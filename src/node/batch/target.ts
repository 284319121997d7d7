import {once} from 'node:events'
import {type FileHandle, mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Writable} from 'node:stream'
import {ChuongtrinhError} from '../../tree/error.js'

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
export function partOf(path: string): string {
  return `${path}.part`
}

/**
 * A file that is there whole or not at all: written under another name, and renamed at the end. What is no regular file,
 * such as `/dev/null` or a named pipe, is written directly.
 *
 * @param kept bytes of an earlier run to go on from.
 * @throws {ChuongtrinhError} `unwritable`.
 */
export async function fileTarget(path: string, kept = 0): Promise<Target> {
  const wrapped = <Value>(work: Promise<Value>) =>
    work.catch((cause: Error) => {
      throw new ChuongtrinhError('unwritable', `${path}: cannot be written (${cause.message})`, {cause})
    })
  const present = await stat(path).catch(() => null)
  const whole = !present || present.isFile()
  const name = whole ? partOf(path) : path
  const file = await wrapped(openAt(name, kept))
  let size = kept
  return {
    async write(bytes) {
      await wrapped(file.writeFile(bytes))
      size += bytes.length
    },
    get size() {
      return size
    },
    async commit() {
      // What a rename makes visible must be on the disk.
      if (whole) await wrapped(file.sync())
      await wrapped(file.close())
      if (whole) await wrapped(rename(name, path))
    },
    async abandon(keep) {
      await file.close().catch(() => {})
      if (whole && !keep) await rm(name, {force: true})
    },
  }
}

async function openAt(name: string, kept: number): Promise<FileHandle> {
  if (kept === 0) return open(name, 'w')
  const file = await open(name, 'r+')
  await file.truncate(kept)
  await file.close()
  return open(name, 'a')
}

/** A file in a folder that is made where it is missing. */
export async function fileTargetIn(path: string): Promise<Target> {
  await mkdir(dirname(path), {recursive: true}).catch(() => {})
  return fileTarget(path)
}
