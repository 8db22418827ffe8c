/**
 * Runs in the page: every element that is wider than the window, and everything that would have to be scrolled sideways. What is kept for
 * screen readers alone has no width, and a field scrolls its own words.
 */
export function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  const describe = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
  const elements = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.matches('input, textarea, select, option, .govuk-visually-hidden, .govuk-skip-link'),
  );
  const wide = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 1 || left < -1;
  });
  const scrolling = elements.filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
  );
  const widestIn = (element: Element): Element =>
    [...element.querySelectorAll('*')].reduce(
      (widest, inner) => (inner.getBoundingClientRect().right > widest.getBoundingClientRect().right ? inner : widest),
      element,
    );
  const page = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  return [
    ...page,
    ...wide.map((element) => `reaches over the window: ${describe(element)}`),
    ...scrolling.map(
      (element) => `is cut off or scrolls sideways: ${describe(element)}, by ${describe(widestIn(element))}`,
    ),
  ];
}
