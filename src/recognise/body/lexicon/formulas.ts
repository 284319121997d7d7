/** How persons are addressed before their names; `giao` and `các` may stand before that. */
const addresses = ['đồng chí', 'đ/c:', 'đ/c', 'ông, bà', 'ông/bà', 'ông bà', 'ông', 'bà']

/** Whose office stands once for all before `các sở: Nội vụ, Tài chính`. */
const heads = ['giám đốc', 'thủ trưởng', 'trưởng']
/** Words that stand once for all, with `các` or without. */
const shared = ['sở', 'bộ']
/** Words that do so only with `các`. */
const sharedByMany = ['ngành', 'vụ', 'cục', 'chi cục', 'phòng', 'ban', 'khoa', 'tổ', 'hội', 'trường']

/** `giao đồng chí `, `các ông, bà `: up to the name. */
export const address = new RegExp(`(?:giao )?(?:các )?(?:${addresses.join('|')}) `, 'y')

/** `các sở: `, `giám đốc các sở: `: up to the first of the names that the word (a group) belongs to. */
export const expansion = new RegExp(
  `(?:(?:${heads.join('|')}) )?(?:(?:các )?(${shared.join('|')})|các (${sharedByMany.join('|')})): ?(?! )`,
  'y',
)

/** What those expressions may begin with. */
export const formulas: readonly string[] = [
  ...addresses.flatMap((each) => [each, `các ${each}`, `giao ${each}`, `giao các ${each}`]),
  ...heads,
  ...shared,
  ...[...shared, ...sharedByMany].map((each) => `các ${each}`),
]
