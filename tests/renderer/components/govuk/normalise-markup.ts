/**
 * Markup in a form that can be compared: one tag or text a line, attributes sorted, blanks collapsed. Only what makes no difference to a
 * browser is evened out.
 */
const pieces = /<!--[\s\S]*?-->|<\/?[a-zA-Z][^>]*>|[^<]+/g;
const attribute = /([^\s=/>]+)(?:\s*=\s*"([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = { '&#x27;': "'", '&#39;': "'", '&quot;': '"', '&amp;': '&' };

export function normaliseMarkup(markup: string): string[] {
  const lines: string[] = [];
  for (const [piece] of markup.matchAll(pieces)) {
    if (piece.startsWith('<!--')) continue;
    if (piece.startsWith('<')) lines.push(normaliseTag(piece));
    else addText(lines, piece);
  }
  return lines;
}

function normaliseTag(tag: string): string {
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([a-zA-Z0-9]+)([\s\S]*?)\/?>$/.exec(tag) ?? [];
  const attributes = [...rest.matchAll(attribute)]
    .map(([, key = '', value = '']) => [key.toLowerCase(), decode(value.trim().replace(/\s+/g, ' '))])
    // React always writes the value of a controlled field; an empty one is the same as none.
    .filter(([key, value]) => !(key === 'value' && value === ''))
    .map(([key, value]) => `${key}="${value}"`)
    .toSorted();
  return `<${slash}${[name.toLowerCase(), ...attributes].join(' ')}>`;
}

function addText(lines: string[], piece: string): void {
  const text = decode(piece.trim().replace(/\s+/g, ' '));
  if (text === '') return;
  const last = lines.at(-1);
  // React parts two neighbouring texts by a comment; a browser shows them as one.
  if (last !== undefined && !last.startsWith('<')) lines.splice(-1, 1, `${last} ${text}`);
  else lines.push(text);
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#x27|#39|quot|amp);/g, (entity) => entities[entity] ?? entity);
}
