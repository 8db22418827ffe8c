/** Words exactly as they were recorded: their line breaks, their script, their direction paragraph by paragraph. */
export function SpokenText({ children }: { readonly children: string }) {
  return (
    <div className="unfold-spoken" dir="auto">
      {children}
    </div>
  );
}
