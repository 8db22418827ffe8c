/** Comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */

/** What spreadsheets run as a formula when a cell begins with it, also behind blanks and in full-width form. */
const formulaStart = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  // The apostrophe is the spreadsheets' own mark for "this is text". The exact words stand in the JSON files.
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
