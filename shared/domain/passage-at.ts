/** The words between two offsets (UTF-16, `end` excluded), or null where they are no passage: out of range, empty, or cutting a character in two. */
export function passageAt(text: string, start: number, end: number): string | null {
  if (start < 0 || start >= end || end > text.length) return null;
  return cutsCharacter(text, start) || cutsCharacter(text, end) ? null : text.slice(start, end);
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export function cutsCharacter(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
