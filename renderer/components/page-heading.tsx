import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeadingProps {
  /** Generic words for the window's title: never a name, never words of an account. */
  readonly title: string;
  /** What stands above the heading: whose page it is. */
  readonly caption?: ReactNode;
  readonly className?: string;
  /** What the heading says on screen, where it says more than the window's title may. */
  readonly children?: ReactNode;
}

/** The one h1 of a page. It takes the focus when the page appears, so that a screen reader starts there. */
export function PageHeading({ title, caption, className = 'govuk-heading-l', children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Unfold`;
    window.scrollTo(0, 0);
    // Where something went wrong, the list of problems is where the reader starts.
    if (document.querySelector('.govuk-error-summary') === null) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
      <h1 className={className} ref={heading} tabIndex={-1}>
        {children ?? title}
      </h1>
    </>
  );
}
