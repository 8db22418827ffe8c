/**
 * Whether a page of HTML or SVG only shows: no script, no handler, nothing fetched, no link out of the folder. Only a narrow grammar is read, in
 * which every reader sees the same tags: text without "<", and tags with quoted attributes. Whatever lies outside it counts as not inert.
 */

const tag = /<(?:!doctype html|\/[a-z][a-z0-9]*\s*|([a-z][a-z0-9]*)((?:\s+[a-z][a-z:-]*="[^"<>]*")*)\s*\/?)>/giy;
const attribute = /([a-z][a-z:-]*)="([^"]*)"/gi;

const activeElements = new Set(
  [
    'script iframe frame frameset object embed applet base form input button link portal template noscript plaintext xmp',
    'img image picture audio video source track use foreignobject animate animatemotion animatetransform set handler math',
  ].flatMap((names) => names.split(' ')),
);
const fetchingAttributes = new Set(
  'src srcset srcdoc action formaction data poster background ping manifest archive codebase style'.split(' '),
);
/** A place in the same folder or page. */
const localReference = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?(?:#[A-Za-z0-9_-]*)?$/;
const fetchingStyle = /url\s*\(|@import|image|expression|\\|\/\*/i;

export function isInertMarkup(text: string): boolean {
  let at = text.indexOf('<');
  while (at !== -1) {
    tag.lastIndex = at;
    const [whole, name = '', attributes = ''] = tag.exec(text) ?? [''];
    if (whole === '' || activeElements.has(name.toLowerCase()) || !hasInertAttributes(name, attributes)) return false;
    const next = text.indexOf('<', at + whole.length);
    const content = text.slice(at + whole.length, next === -1 ? text.length : next);
    if (name.toLowerCase() === 'style' && fetchingStyle.test(content)) return false;
    at = next;
  }
  return true;
}

function hasInertAttributes(element: string, attributes: string): boolean {
  return [...attributes.matchAll(attribute)].every(([, name = '', value = '']) => {
    const attributeName = name.toLowerCase();
    if (attributeName.startsWith('on') || fetchingAttributes.has(attributeName)) return false;
    if (/(?:^|:)href$/.test(attributeName)) return localReference.test(value);
    if (attributeName === 'http-equiv') return element.toLowerCase() === 'meta' && value === 'Content-Security-Policy';
    return !/url\s*\(|&(?!(?:amp|lt|gt|quot|#39);)/i.test(value);
  });
}
