/** A document that the whole country knows by its kind and its bare number. */
export interface Renowned {
  type: string
  number: string
  /** What may stand in place of its symbol: `Đề án 06/CP`. */
  symbol: string | null
  key: string
  /** Nothing that is older can speak of it. */
  date: string
  /** Who may be named as its issuer (folded). */
  issuers: readonly string[]
}

const government = ['chính phủ', 'thủ tướng chính phủ', 'thủ tướng']
const party = ['đảng', 'trung ương', 'bộ chính trị']

/**
 * Documents known so: Decision 06/QĐ-TTg with its scheme for data of the population, and the resolutions that the Politburo
 * counts as the pillars of its policy since the end of 2024.
 */
export const renowned: readonly Renowned[] = [
  {type: 'đề án', number: '06', symbol: 'CP', key: '06/QĐ-TTg', date: '2022-01-06', issuers: government},
  // Science, technology, innovation and the digital.
  {type: 'nghị quyết', number: '57', symbol: null, key: '57-NQ/TW', date: '2024-12-22', issuers: party},
  // International integration.
  {type: 'nghị quyết', number: '59', symbol: null, key: '59-NQ/TW', date: '2025-01-24', issuers: party},
  // Making and carrying out the law.
  {type: 'nghị quyết', number: '66', symbol: null, key: '66-NQ/TW', date: '2025-04-30', issuers: party},
  // Private enterprise.
  {type: 'nghị quyết', number: '68', symbol: null, key: '68-NQ/TW', date: '2025-05-04', issuers: party},
  // Energy.
  {type: 'nghị quyết', number: '70', symbol: null, key: '70-NQ/TW', date: '2025-08-20', issuers: party},
  // Education.
  {type: 'nghị quyết', number: '71', symbol: null, key: '71-NQ/TW', date: '2025-08-22', issuers: party},
  // Health.
  {type: 'nghị quyết', number: '72', symbol: null, key: '72-NQ/TW', date: '2025-09-09', issuers: party},
  // Enterprise of the State.
  {type: 'nghị quyết', number: '79', symbol: null, key: '79-NQ/TW', date: '2026-01-06', issuers: party},
  // Culture.
  {type: 'nghị quyết', number: '80', symbol: null, key: '80-NQ/TW', date: '2026-01-07', issuers: party},
]
