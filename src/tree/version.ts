/** Version of the tree, by semver: a new optional field is minor, a changed meaning is major. */
export const schemaVersion = '1.0.0'
