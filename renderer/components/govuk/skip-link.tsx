/** Moves past the header to the main content. The hash of the address holds the page, so the target is focused, not navigated to. */
export function SkipLink({ targetId }: { readonly targetId: string }) {
  return (
    <a
      href={`#${targetId}`}
      className="govuk-skip-link"
      data-module="govuk-skip-link"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      Skip to main content
    </a>
  );
}
