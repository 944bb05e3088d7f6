// Generated but not committed: `--check` has nothing to compare there.
export const ignoredFolders: readonly string[] = ['src/schema/generated/']
