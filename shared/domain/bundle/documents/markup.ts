/** HTML in which every value is text unless it was made by `html` itself: `<script>` said by a person stays words on a page. */

/** HTML that is safe to place into HTML. Only this module makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[];

/** Escapes every string that is put in; markup and lists of markup are placed as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const pieces = strings.map((piece, index) => piece + (index < values.length ? place(values[index] ?? '') : ''));
  return new Markup(pieces.join(''));
}

export const nothing = new Markup('');

function place(value: Value): string {
  if (value instanceof Markup) {
    return value.text;
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return escapeHtml(String(value));
  }
  return value.map((item) => item.text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters cannot be drawn, and HTML may drop them: they are spelled out, so that a print shows that they are there. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll('\r\n', '\n')
    .replace(/\r/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, (character) => `[U+${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Words of a person, in whatever script and direction, with their own line breaks. */
export function spoken(text: string | Markup): Markup {
  return html`<div class="spoken" dir="auto">${text}</div>`;
}

/** A table whose first cells head their rows. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): Markup {
  return rowsTable(rows.map(([label, value]) => [label, html`<bdi>${value}</bdi>`]));
}

/** As `facts`, where the values are more than one line of text. */
export function rowsTable(rows: readonly (readonly [label: string, value: Markup])[]): Markup {
  return html`<table class="facts"><tbody>${rows.map(
    ([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
  )}</tbody></table>`;
}

/** A table with a heading for each column. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup {
  return html`<table><caption>${caption}</caption><thead><tr>${columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((value) => html`<td>${typeof value === 'string' ? html`<bdi>${value}</bdi>` : value}</td>`)}</tr>`,
  )}</tbody></table>`;
}
