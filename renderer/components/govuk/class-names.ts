/** Joins the class names that apply, in the order given. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}

/** Joins identifiers for `aria-describedby`; undefined where there are none, so that the attribute is left out. */
export function describedBy(...identifiers: readonly (string | false | undefined)[]): string | undefined {
  const joined = classNames(...identifiers);
  return joined === '' ? undefined : joined;
}
