/**
 * Two prints of the same page by the same Chromium differ in two things only: the two dates, and the names of the nodes in the tag
 * tree, which Chromium numbers through as long as it runs. Both are set anew, in replacements of the same length, so that every offset
 * in the file still holds.
 */

const date = /\/(CreationDate|ModDate) \(D:\d{14}(Z|[+-]\d{2}'\d{2}'|)\)/g;
/** A whole string of the PDF; parentheses inside a string are escaped. */
const nodeName = /(?<!\\)\(node\d{8}\)/g;
/** The tree that leads from a name to its node: a sorted list of names and references. Pages have few headed cells, so it has one leaf. */
const nodeTree = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\n\/Names \[((?:\(node\d{8}\) \d+ 0 R ?)+)\]/g;
const nodeTreeEntry = /\(node\d{8}\) \d+ 0 R/g;

/** Sets creation and modification date to `instant`, in UTC, and counts the nodes from one. */
export function repeatablePdf(pdf: Uint8Array, instant: string): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(withNodeNames(withDates(text, instant)), 'latin1');
}

function withDates(text: string, instant: string): string {
  const digits = instant.slice(0, 19).replace(/\D/g, '');
  return text.replace(
    date,
    (_, key: string, zone: string) => `/${key} (D:${digits}${zone.length > 1 ? "+00'00'" : zone})`,
  );
}

/** Numbers the nodes in the order in which the file first names them, and sorts the tree of names again, as the format asks. */
function withNodeNames(text: string): string {
  const names = [...new Set(text.match(nodeName) ?? [])];
  const renamed = new Map(names.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]));
  return text
    .replace(nodeName, (name) => renamed.get(name) ?? name)
    .replace(nodeTree, (_, entries: string) => sortedTree(entries.match(nodeTreeEntry) ?? []));
}

function sortedTree(entries: readonly string[]): string {
  const sorted = entries.toSorted();
  const [first, last] = [sorted.at(0), sorted.at(-1)].map((entry) => entry?.slice(0, '(node00000001)'.length));
  return `/Limits [${first} ${last}]\n/Names [${sorted.join(' ')}]`;
}
