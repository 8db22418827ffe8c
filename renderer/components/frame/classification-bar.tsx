/** The protective marking, first and last on every screen. */
export function ClassificationBar() {
  return <p className="unfold-classification">Official-Sensitive</p>;
}
