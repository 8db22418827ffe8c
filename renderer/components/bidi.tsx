/** A name or other short words whose direction is their own, wherever they stand. */
export function Isolated({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
