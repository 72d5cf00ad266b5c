/** Words of a title that anyone may hold, and so tell nobody apart and nobody as the same. */
const IDLE = new Set(
  'the a an of for in at and to former senior top chief head deputy director leader member official officials spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

/** Whether two people's titles share a telling word, as "foreign affairs official" and "head of foreign relations" do. */
export function rolesShare(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(a.flatMap(tellingWords));
  return b.flatMap(tellingWords).some((word) => words.has(word));
}

function tellingWords(role: string): readonly string[] {
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !IDLE.has(word));
}
