import type {TaskRecord} from '../tree/record.js'

/** A file of task records that is written a part at a time, as the records come. */
export interface Table {
  /** @returns the bytes that are ready to be written after those before; often none. */
  add(records: readonly TaskRecord[]): Uint8Array
  /** @returns the last bytes; the table takes no more records. */
  end(): Promise<Uint8Array>
}
