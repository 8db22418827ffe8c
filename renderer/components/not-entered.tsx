/** Stands wherever something could have been entered and was not. */
export function NotEntered() {
  return <span className="unfold-quiet">Not entered</span>;
}
